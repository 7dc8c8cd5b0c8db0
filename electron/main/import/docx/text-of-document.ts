import { writeRaised } from '../marks/raised'
import type { Rise } from '../marks/raised'
import type { ListNumbers } from './list-numbers'
import { onOneLine } from '../sheets/write-rows'
import { readXml } from '../xml/read-xml'
import { symbolLetter } from './symbol-letter'
import { localName } from '../xml/read-xml-parts'
import { lookOf } from './word-styles'
import type { ListPlace, RunLook, WordStyle } from './word-styles'

/** What a part of a document is read with. */
export type Surroundings = {
  readonly styles: ReadonlyMap<string, WordStyle>
  readonly numberOf: ListNumbers
  /** The mark of a note, as it stands in the text: called in the order of the text. */
  readonly markOf: (kind: 'footnote' | 'endnote', id: string) => string
  /** The words of a file that stands in the document (17.17.2.1), by the id of its relation. */
  readonly chunkOf: (id: string) => string
}

/** The words of a part, and what is not among them. */
export type PartText = {
  readonly text: string
  /** The notes or comments of the part by their ids, in its order, with who wrote them. */
  readonly notes: ReadonlyMap<string, { readonly text: string; readonly author: string }>
  readonly struck: readonly string[]
  readonly inserted: number
  readonly deleted: number
  readonly pictures: number
}

const NOTES = new Set(['footnote', 'endnote', 'comment'])

/** Words that are not there for the reader: deleted ones (17.13.5), properties as they were. */
const DROPPED = new Set(
  'delText,delInstrText,sdtPr,rPrChange,pPrChange,tblPrChange,trPrChange,tcPrChange,sectPrChange'.split(','),
)
/** Fields whose result is the number of a page: it says nothing in a text without pages. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/u

/** What a paragraph is put into: the document, a cell, a note, or a box that stands in another paragraph. */
type Context = {
  words: string
  raised: { kind: Rise; words: string } | null
  isStruck: boolean
  place: ListPlace | null
  /** How the style of the paragraph makes its words look. */
  look: RunLook
  isMarkDeleted: boolean
  /** What follows the paragraph: the boxes in it. */
  readonly after: string[]
  readonly sink: string[]
  readonly rows: string[][]
  readonly cells: string[][]
}

type Run = { words: string; look: RunLook }

/** A field while it is read (17.16), and what one of a form shows. */
type Field = {
  instruction: string
  isPage: boolean
  /** Where in the paragraph its result begins; null before. */
  resultFrom: number | null
  readonly entries: string[]
  readonly chosen: number
  readonly isTicked: boolean | null
}

const newField = (): Field => ({
  instruction: '',
  isPage: false,
  resultFrom: null,
  entries: [],
  chosen: 0,
  isTicked: null,
})

/** What a field without a result shows: the choice of a list, the sign of a box, a formula. */
function shownByField({ instruction, entries, chosen, isTicked }: Field): string {
  if (/^\s*FORMDROPDOWN\b/u.test(instruction)) return entries[chosen] ?? ''
  if (/^\s*FORMCHECKBOX\b/u.test(instruction)) return isTicked === true ? '[x]' : '[ ]'
  const [, formula] = /^\s*EQ\s+(.*)$/su.exec(instruction) ?? []
  return (formula ?? '')
    .replace(/\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)/giu, '$1/$2')
    .replace(/\\s\s*\\up\s*\d*\s*\(([^()]*)\)/giu, '^$1')
    .replace(/\\[a-z]+\d*/giu, '')
    .trim()
}

const newContext = (sink: string[]): Context => ({
  words: '',
  raised: null,
  isStruck: false,
  place: null,
  look: {},
  isMarkDeleted: false,
  after: [],
  sink,
  rows: [],
  cells: [],
})

/**
 * The words of a part of a Word document (ISO/IEC 29500-1, WordprocessingML): its paragraphs with an empty line between them, their
 * numbers before those of a list, a table's rows as lines with tabs between cells, the words of a box below the paragraph in which it
 * stands. Insertions that were not yet accepted are in it, deletions are not; hidden and struck words are not. What is raised or
 * lowered never touches a digit.
 */
export function textOfDocument(xml: string, { styles, numberOf, markOf, chunkOf }: Surroundings): PartText {
  const paragraphs: string[] = []
  const notes = new Map<string, { readonly text: string; readonly author: string }>()
  const struck: string[] = []
  const contexts: Context[] = []
  const runs: Run[] = []
  let context = newContext(paragraphs)
  let run: Run = { words: '', look: {} }
  let note: { readonly id: string; readonly author: string; readonly sink: string[] } | null = null
  let [inserted, deleted, pictures] = [0, 0, 0]
  let [inRun, inRunProperties, inParagraphProperties, isText, isInstruction] = [
    false,
    false,
    false,
    false,
    false,
  ]
  const alternatives: boolean[] = []
  const fields: Field[] = []
  const math: Rise[] = []

  const emit = (text: string): void => {
    const cell = context.cells.at(-1)
    ;(cell ?? context.sink).push(text)
  }
  const settleRaised = (after: string): void => {
    if (!context.raised) return
    context.words += writeRaised({ ...context.raised, before: context.words.slice(-24), after })
    context.raised = null
  }
  const endParagraph = (): void => {
    settleRaised('')
    context.isStruck = false
    const number = context.place ? numberOf(context.place) : ''
    context.place = null
    context.look = {}
    if (context.isMarkDeleted) {
      context.isMarkDeleted = false
      return
    }
    const text = context.words.trim()
    context.words = ''
    if (text !== '') emit(number === '' ? text : `${number} ${text}`)
    for (const box of context.after.splice(0)) emit(box)
  }
  const endRun = (): void => {
    const { words, look } = run
    const kind = math.at(-1) ?? look.raised
    if (words !== '' && !look.hidden && !fields.some(({ isPage }) => isPage)) {
      if (look.struck) {
        if (context.isStruck) struck.push((struck.pop() ?? '') + words)
        else struck.push(words)
      } else if (kind === 'sup' || kind === 'sub') {
        if (context.raised?.kind !== kind) settleRaised('')
        context.raised = { kind, words: (context.raised?.words ?? '') + words }
      } else {
        settleRaised(words)
        // What was struck out between two spaces leaves one.
        context.words += context.isStruck && /\s$/u.test(context.words) ? words.replace(/^ /u, '') : words
      }
      context.isStruck = look.struck === true
    }
    run = { words: '', look: {} }
  }
  const openContext = (sink: string[]): void => {
    contexts.push(context)
    runs.push(run)
    context = newContext(sink)
    run = { words: '', look: {} }
  }
  const closeContext = (): Context => {
    endParagraph()
    const closed = context
    context = contexts.pop() ?? newContext(paragraphs)
    run = runs.pop() ?? { words: '', look: {} }
    return closed
  }
  /** Words that are drawn in a run before a box in it. */
  const keepRun = (): void => {
    const { look } = run
    endRun()
    run = { words: '', look }
  }

  const setField = (change: Partial<Field>): void => {
    const field = fields.pop()
    if (field) fields.push({ ...field, ...change })
  }
  /** A chart is drawn from figures that stand elsewhere. */
  const leaveChart = (id: string | undefined): void => void (id !== undefined && chunkOf(id))
  let [ruby, rubyStart] = ['', 0]

  // Maps, since the names come from the file: an object has `__proto__` and `toString` by birth.
  /** How many further columns the open cells take, by their depth. */
  const spans = new Map<number, number>()
  const openers = mapOf<(attributes: Readonly<Record<string, string>>) => void>({
    t: () => (isText = true),
    r: () => {
      run = { words: '', look: context.look }
      inRun = true
    },
    rPr: () => (inRunProperties = true),
    pPr: () => (inParagraphProperties = true),
    rStyle: (attributes) => (run.look = { ...run.look, ...styles.get(attributes['w:val'] ?? '')?.look }),
    pStyle: (attributes) => {
      const style = styles.get(attributes['w:val'] ?? '')
      context.place = style?.place ?? context.place
      context.look = style?.look ?? {}
    },
    numId: (attributes) => {
      if (inParagraphProperties)
        context.place = { level: 0, ...context.place, list: attributes['w:val'] ?? '' }
    },
    ilvl: (attributes) => {
      if (inParagraphProperties)
        context.place = { list: '', ...context.place, level: Number(attributes['w:val'] ?? 0) }
    },
    tab: () => {
      if (!inParagraphProperties) run.words += '\t'
    },
    br: (attributes) =>
      (run.words += attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? ' ' : '\n'),
    cr: () => (run.words += '\n'),
    ptab: () => (run.words += '\t'),
    sym: (attributes) => (run.words += symbolLetter(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
    ruby: keepRun,
    rt: () => (rubyStart = context.words.length),
    noBreakHyphen: () => (run.words += '\u2011'),
    softHyphen: () => (run.words += '\u00AD'),
    footnoteReference: (attributes) => (run.words += markOf('footnote', attributes['w:id'] ?? '')),
    endnoteReference: (attributes) => (run.words += markOf('endnote', attributes['w:id'] ?? '')),
    instrText: () => (isInstruction = true),
    fldChar: (attributes) => {
      const type = attributes['w:fldCharType']
      const field = fields.at(-1)
      if (type === 'begin') fields.push(newField())
      else if (type === 'separate' && field) {
        keepRun()
        field.isPage = PAGE_FIELD.test(field.instruction)
        field.resultFrom = context.words.length
      } else if (type === 'end' && field) {
        keepRun()
        fields.pop()
        const hasResult = field.resultFrom !== null && context.words.length > field.resultFrom
        if (!hasResult) run.words += shownByField(field)
      }
    },
    result: (attributes) => setField({ chosen: Number(attributes['w:val'] ?? 0) || 0 }),
    listEntry: (attributes) => fields.at(-1)?.entries.push(attributes['w:val'] ?? ''),
    checkBox: () => setField({ isTicked: false }),
    checked: (attributes) => setField({ isTicked: !/^(?:0|false)$/u.test(attributes['w:val'] ?? '') }),
    default: (attributes) => {
      if (fields.at(-1)?.isTicked === false && attributes['w:val'] === '1') setField({ isTicked: true })
    },
    fldSimple: (attributes) =>
      fields.push({ ...newField(), isPage: PAGE_FIELD.test(attributes['w:instr'] ?? '') }),
    ins: () => {
      if (!inRunProperties) inserted += 1
    },
    moveTo: () => (inserted += 1),
    blip: () => (pictures += 1),
    imagedata: () => (pictures += 1),
    txbxContent: () => {
      keepRun()
      openContext([])
    },
    altChunk: (attributes) => {
      const text = chunkOf(attributes['r:id'] ?? '')
      if (text !== '') emit(text)
    },
    chart: (attributes) => leaveChart(attributes['r:id']),
    relIds: (attributes) =>
      context.after.push(
        ...chunkOf(attributes['r:dm'] ?? '')
          .split('\n\n')
          .filter(Boolean),
      ),
    num: () => {
      if (/\p{N}$/u.test(context.words)) context.words += ' '
    },
    tr: () => context.rows.push([]),
    gridBefore: (attributes) => {
      const before = Math.min(Number(attributes['w:val'] ?? 0) || 0, 64)
      context.rows.at(-1)?.push(...Array.from({ length: before }, () => ''))
    },
    tc: () => context.cells.push([]),
    gridSpan: (attributes) => {
      const more = Math.min(Number(attributes['w:val'] ?? 1) || 1, 64) - 1
      spans.set(context.cells.length, more)
    },
  })
  const closers = mapOf<() => void>({
    t: () => (isText = false),
    instrText: () => (isInstruction = false),
    rPr: () => (inRunProperties = false),
    pPr: () => (inParagraphProperties = false),
    r: () => {
      endRun()
      inRun = false
    },
    p: endParagraph,
    fldSimple: () => fields.pop(),
    num: () => (context.words += '/'),
    rt: () => {
      ruby = context.words.slice(rubyStart)
      context.words = context.words.slice(0, rubyStart)
    },
    ruby: () => {
      if (ruby !== '') context.words += `(${ruby})`
      ruby = ''
    },
    txbxContent: () => {
      const { sink } = closeContext()
      context.after.push(...sink)
    },
    tc: () => {
      const more = spans.get(context.cells.length) ?? 0
      spans.delete(context.cells.length)
      const cell = context.cells.pop()
      if (cell)
        context.rows.at(-1)?.push(onOneLine(cell.join('\n')), ...Array.from({ length: more }, () => ''))
    },
    tr: () => {
      const row = context.rows.pop()?.join('\t') ?? ''
      if (row.trim() !== '') emit(row)
    },
  })
  readXml(xml, {
    open: (whole, attributes) => {
      const name = localName(whole)
      if (name === 'del' && inParagraphProperties && inRunProperties) context.isMarkDeleted = true
      if (name === 'del' || name === 'moveFrom') {
        if (!inRunProperties) deleted += 1
        return 'skip'
      }
      if (DROPPED.has(name)) return 'skip'
      if (name === 'AlternateContent') alternatives.push(false)
      if (name === 'Choice' || name === 'Fallback') {
        // The first way to show something counts: the others show it again.
        if (alternatives.at(-1) === true) return 'skip'
        if (alternatives.length > 0) alternatives[alternatives.length - 1] = true
      }
      if (whole === 'm:sup') math.push('sup')
      if (whole === 'm:sub') math.push('sub')
      if (inRunProperties && inRun) run.look = { ...run.look, ...lookOf(name, attributes) }
      if (NOTES.has(name)) {
        const isSeparator = /separator|continuation/iu.test(attributes['w:type'] ?? '')
        const id = isSeparator ? '' : (attributes['w:id'] ?? String(notes.size))
        note = { id, author: attributes['w:author'] ?? '', sink: [] }
        openContext(note.sink)
      }
      openers.get(name)?.(attributes)
      return undefined
    },
    text: (words) => {
      const field = fields.at(-1)
      if (isInstruction && field) field.instruction += words
      else if (isText) run.words += words
    },
    close: (whole) => {
      const name = localName(whole)
      if (name === 'AlternateContent') alternatives.pop()
      if (whole === 'm:sup' || whole === 'm:sub') math.pop()
      if (NOTES.has(name) && note) {
        closeContext()
        const text = note.sink.join('\n')
        if (note.id !== '' && text !== '') notes.set(note.id, { text, author: note.author })
        note = null
      }
      closers.get(name)?.()
    },
  })
  const left = struck.map((words) => words.replace(/\s+/gu, ' ').trim()).filter((words) => words !== '')
  return { text: paragraphs.join('\n\n'), notes, struck: left, inserted, deleted, pictures }
}

const mapOf = <T>(members: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(members))
