import { createRichText } from '../rich/rich-text'
import type { Look, RichText } from '../rich/rich-text'
import { numberInKind } from '../rich/list-label'
import { addHeading } from '../rich/slides'
import type { SlideWords } from '../rich/slides'
import type { XmlAttributes } from '../xml/read-xml'
import { localName, readXmlParts } from '../xml/read-xml-parts'
import { followColors, readTheme } from './drawing-colors'
import type { Theme } from './drawing-colors'
import { isOn, mainPart, pathOfType, readRelations } from './read-parts'

/** Second renderings, codes and descriptions. */
const SKIPPED = new Set(['Fallback', 'extLst', 'timing', 'transition', 'cNvPr'])

/** Reads the slides of a presentation in their order (ISO/IEC 29500-1, PresentationML), each with its notes; null where there is none. */
export function readSlides(part: (path: string) => string | null, said: SlideWords): RichText | null {
  const main = mainPart(part) ?? 'ppt/presentation.xml'
  const show = part(main)
  if (show === null) return null
  const rich = createRichText()
  const relations = readRelations(part, main)
  const partOf = (type: string): string => part(pathOfType(relations, type) ?? '') ?? ''
  const theme = readTheme(partOf('theme'), partOf('slideMaster'))
  const ids: string[] = []
  readXmlParts(show, {
    open(name, attributes) {
      if (name === 'sldId')
        ids.push(
          Object.entries(attributes).find(([key]) => key !== 'id' && localName(key) === 'id')?.[1] ?? '',
        )
    },
  })
  for (const [at, id] of ids.entries()) {
    const path = relations.get(id)?.path ?? ''
    const slide = part(path)
    if (slide === null) continue
    if (isHidden(slide)) {
      rich.leaveOut('hidden')
      continue
    }
    addHeading(rich, said.slide(at + 1))
    readShapes(slide, rich, theme)
    for (const { type, path: beside } of readRelations(part, path).values()) {
      const xml = part(beside)
      if (type === 'comments' && xml !== null)
        rich.leaveOut('comments', xml.match(/<(?:\w+:)?cm\s/gu)?.length ?? 0)
      if (type !== 'notesSlide' || xml === null || !hasNotes(xml)) continue
      addHeading(rich, said.notes(at + 1))
      readShapes(xml, rich, theme, true)
    }
  }
  return rich
}

function isHidden(slide: string): boolean {
  const show = /<(?:\w+:)?sld\b[^>]*?\sshow="([^"]*)"/u.exec(slide.slice(0, 4000))?.[1]
  return show !== undefined && !isOn(show)
}

const hasNotes = (xml: string): boolean => {
  const probe = createRichText()
  readShapes(xml, probe, new Map(), true)
  return probe.finish().html !== ''
}

/** The words of the shapes of a slide; of a page of notes those of the notes alone, not the number or the date of the page. */
function readShapes(xml: string, rich: RichText, theme: Theme, notesOnly = false): void {
  const colors = followColors(theme)
  let look: Look = {}
  let isText = false
  let isHeadRow = false
  /** The kind of the placeholder that the open shape is; null where none is open. */
  let shape: string | null = null
  let isShapeHidden = false
  const isRead = (): boolean => !isShapeHidden && (!notesOnly || shape === 'body')
  /** The level of the open paragraph, and how it is numbered; how far the paragraphs of this shape are numbered on each level. */
  let level = 0
  let number: AutoNumber | null = null
  let counted: (Counted | undefined)[] = []
  /** Whether the open paragraph has words already: the number stands before the first, and one without words has none. */
  let isBegun = false
  const begin = (): void => {
    isBegun = true
    const last = counted[level]
    counted = counted.slice(0, level)
    if (number === null) return
    const goesOn = last?.type === number.type && last.startAt === number.startAt
    const next = { ...number, at: goesOn ? last.at + 1 : number.startAt }
    counted[level] = next
    rich.add(`${labelOf(next)} `)
  }
  const openers = new Map<string, (attributes: XmlAttributes) => void>([
    [
      'sp',
      () => {
        shape = ''
        counted = []
      },
    ],
    ['ph', ({ type = '' }) => (shape = type)],
    [
      'p',
      () => {
        rich.startParagraph()
        isBegun = false
        number = null
        level = 0
      },
    ],
    ['pPr', ({ lvl }) => (level = Number(lvl ?? 0) || 0)],
    ['buAutoNum', ({ type = '', startAt }) => (number = { type, startAt: Number(startAt ?? 1) || 1 })],
    ['r', () => (look = {})],
    ['fld', () => (look = {})],
    [
      'rPr',
      ({ strike = 'noStrike', baseline = '0' }) =>
        (look = { struck: strike !== 'noStrike', raised: raisedBy(baseline) }),
    ],
    ['t', () => (isText = true)],
    ['br', () => rich.lineBreak()],
    ['tab', () => rich.space('\t')],
    ['tbl', () => rich.startTable()],
    [
      'tblPr',
      ({ firstRow }) => {
        isHeadRow = firstRow === '1' || firstRow === 'true'
      },
    ],
    [
      'tr',
      () => {
        rich.startRow(isHeadRow)
        isHeadRow = false
      },
    ],
    ['tc', () => rich.startCell()],
    ['pic', () => rich.leaveOut('pictures')],
    ['chart', () => rich.leaveOut('parts')],
    ['relIds', () => rich.leaveOut('parts')],
    ['oleObj', () => rich.leaveOut('parts')],
  ])
  const closers = new Map<string, () => void>([
    [
      'sp',
      () => {
        shape = null
        isShapeHidden = false
      },
    ],
    ['graphicFrame', () => (isShapeHidden = false)],
    ['p', () => rich.endParagraph()],
    ['t', () => (isText = false)],
    ['tbl', () => rich.endTable()],
    ['tr', () => rich.endRow()],
    ['tc', () => rich.endCell()],
  ])
  readXmlParts(xml, {
    open(name, attributes) {
      if (name === 'cNvPr' && isOn(attributes['hidden'] ?? '0')) {
        isShapeHidden = true
        rich.leaveOut('hidden')
      }
      if (SKIPPED.has(name) || colors.open(name, attributes) === 'skip') return 'skip'
      openers.get(name)?.(attributes)
      return undefined
    },
    text(words) {
      if (!isText || !isRead()) return
      if (!isBegun && words.trim() !== '') begin()
      rich.add(words, { ...look, ...colors.paint() })
    },
    close(name) {
      colors.close(name)
      closers.get(name)?.()
    },
  })
}

/** How the paragraphs of a shape are numbered (ISO/IEC 29500-1, 20.1.10.61), and from where. */
type AutoNumber = { readonly type: string; readonly startAt: number }
type Counted = AutoNumber & { readonly at: number }

function labelOf({ type, at }: Counted): string {
  const [kind = ''] = /^(?:alpha|roman)(?:Lc|Uc)/u.exec(type) ?? []
  const label = numberInKind(at, { alphaLc: 'a', alphaUc: 'A', romanLc: 'i', romanUc: 'I' }[kind] ?? '1')
  if (type.endsWith('ParenBoth')) return `(${label})`
  if (type.endsWith('ParenR')) return `${label})`
  return type.endsWith('Plain') ? label : `${label}.`
}

function raisedBy(baseline: string): Look['raised'] {
  const offset = Number.parseInt(baseline, 10)
  return offset > 0 ? 'sup' : offset < 0 ? 'sub' : null
}
