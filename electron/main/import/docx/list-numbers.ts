import { numberInKind } from '../rich/list-label'
import { readXmlParts } from '../xml/read-xml-parts'
import type { ListPlace } from './word-styles'

type Level = { readonly format: string; readonly text: string; readonly start: number }

/**
 * Counts the paragraphs of lists: the number that the next one of a list has, as it is printed; empty for a bullet, null for what
 * shows neither.
 */
export type ListNumbers = (place: ListPlace) => string | null

/** The lists of a document: how each level of a kind is numbered (`%1` stands for the number of the first), and of what kind a list is. */
export type Numbering = {
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly lists: ReadonlyMap<string, { readonly kind: string; readonly starts: ReadonlyMap<number, number> }>
}

/** The numbers of a document's lists (ISO/IEC 29500-1, 17.9). */
export const createListNumbers = (xml: string): ListNumbers => countLists(readNumbering(xml))

/** Counts the paragraphs of these lists. */
export function countLists({ kinds, lists }: Numbering): ListNumbers {
  /** By list kind, how far each level has come. Lists of one kind count on, unless one starts anew. */
  const counts = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return ({ list, level }) => {
    const { kind, starts } = lists.get(list) ?? { kind: '', starts: new Map<number, number>() }
    const levels = kinds.get(kind)
    const own = levels?.get(level)
    if (!levels || !own) return null
    const reached = counts.get(kind) ?? []
    counts.set(kind, reached)
    const start = starts.get(level)
    if (start !== undefined && !started.has(`${list} ${level}`)) reached[level] = start
    else reached[level] = (reached[level] ?? own.start - 1) + 1
    started.add(`${list} ${level}`)
    reached.length = level + 1
    if (own.format === 'bullet') return ''
    if (own.format === 'none' || own.text === '') return null
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1
      const number = reached[at] ?? levels.get(at)?.start ?? 1
      return inFormat(number, levels.get(at)?.format ?? 'decimal')
    })
  }
}

function inFormat(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return numberInKind(number, 'a')
    case 'upperLetter':
      return numberInKind(number, 'A')
    case 'lowerRoman':
      return numberInKind(number, 'i')
    case 'upperRoman':
      return numberInKind(number, 'I')
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

function readNumbering(xml: string) {
  const kinds = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { kind: string; readonly starts: Map<number, number> }>()
  let kind: string | null = null
  let list: string | null = null
  let level = 0
  const setLevel = (change: Partial<Level>): void => {
    const levels = kind === null ? undefined : kinds.get(kind)
    if (!levels || list !== null) return
    levels.set(level, { ...(levels.get(level) ?? { format: 'decimal', text: '', start: 1 }), ...change })
  }
  readXmlParts(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (name === 'abstractNum') {
        kind = attributes['w:abstractNumId'] ?? ''
        kinds.set(kind, new Map())
      } else if (name === 'num') {
        list = attributes['w:numId'] ?? ''
        lists.set(list, { kind: '', starts: new Map() })
      } else if (name === 'lvl' || name === 'lvlOverride') level = Number(attributes['w:ilvl'] ?? 0)
      else if (name === 'numFmt') setLevel({ format: value })
      else if (name === 'lvlText') setLevel({ text: value })
      else if (name === 'start') setLevel({ start: Number(value) || 0 })
      else if (list !== null) {
        const own = lists.get(list)
        if (own && name === 'abstractNumId') own.kind = value
        if (own && name === 'startOverride') own.starts.set(level, Number(value) || 0)
      }
    },
    close: (name) => {
      if (name === 'abstractNum') kind = null
      if (name === 'num') list = null
    },
  })
  return { kinds, lists }
}
