import { BLACK, WHITE } from '../marks/sight'
import type { Paint } from '../marks/sight'
import { numberOf, readProperties } from './properties'
import type { WordFile } from './word-file'
import { TABLES } from './word-file'

/** What formatting does to letters. */
export type LetterLook = {
  readonly struck?: boolean
  readonly doublyStruck?: boolean
  readonly hidden?: boolean
  readonly deleted?: boolean
  readonly inserted?: boolean
  readonly raised?: 'sup' | 'sub' | null
  /** A sign of a font of signs, in hexadecimal. */
  readonly sign?: string
} & Paint

/** What formatting makes of a paragraph. */
export type ParagraphLook = {
  readonly style: number
  readonly isInTable?: boolean
  readonly endsRow?: boolean
  readonly isHeadRow?: boolean
  /** Whether something else than the page may lie under its letters. */
  readonly isShaded?: boolean
  /** Its list, by the number in use; 0 for none. */
  readonly list?: number
  readonly level?: number
  /** From 0 for a heading of the first level; 9 for text. */
  readonly outline?: number
  readonly isCaption?: boolean
}

/** The properties of letters that change how words are read, by their codes ([MS-DOC], 2.6.1). */
const STRUCK = 0x0837
const DOUBLY_STRUCK = 0x2a53
const DELETED = 0x0800
const INSERTED = 0x0801
const HIDDEN = 0x083c
const RAISED = 0x2a48
const POSITION = 0x4845
const STYLE = 0x4a30
const SIGN = 0x6a09

/** The style of paragraphs, and of letters, by its number. */
export type WordStyles = {
  readonly letters: (style: number) => LetterLook
  readonly paragraph: (style: number) => Omit<ParagraphLook, 'style'>
}

/** Letters that are raised by so many half points stand above the line. */
const LEAST_RAISED = 4

/** What a list of properties makes of letters whose style makes this of them. */
export function letterLook(list: Buffer, base: LetterLook, styles: WordStyles): LetterLook {
  let own = base
  let look = base
  for (const { code, operand } of readProperties(list)) {
    const value = operand[0] ?? 0
    /** Switches are turned on, off, left to the style, or turned against it. */
    const isOn = (ofStyle = false): boolean =>
      value === 0x80 ? ofStyle : value === 0x81 ? !ofStyle : value !== 0
    if (code === STYLE) {
      own = { ...base, ...styles.letters(operand.length >= 2 ? operand.readUInt16LE(0) : 0) }
      look = own
    } else if (code === STRUCK) look = { ...look, struck: isOn(own.struck) }
    else if (code === DOUBLY_STRUCK) look = { ...look, doublyStruck: isOn(own.doublyStruck) }
    else if (code === HIDDEN) look = { ...look, hidden: isOn(own.hidden) }
    else if (code === DELETED) look = { ...look, deleted: value !== 0 }
    else if (code === INSERTED) look = { ...look, inserted: value !== 0 }
    else if (code === RAISED) look = { ...look, raised: value === 1 ? 'sup' : value === 2 ? 'sub' : null }
    else if (code === POSITION) {
      const rise = numberOf(operand)
      if (Math.abs(rise) >= LEAST_RAISED) look = { ...look, raised: rise > 0 ? 'sup' : 'sub' }
    } else if (code === SIGN && operand.length >= 4)
      look = { ...look, sign: operand.readUInt16LE(2).toString(16) }
    else look = { ...look, ...paintOf(code, operand) }
  }
  return look
}

/** The colours that words and their ground are given for hiding, by their old numbers ([MS-DOC], 2.9.119). */
const OLD_COLORS: Readonly<Record<number, string>> = {
  1: BLACK,
  2: '0000ff',
  6: 'ff0000',
  7: 'ffff00',
  8: WHITE,
}

/** What a property says of colours, in the old form or the new one; empty for one that says nothing of them. */
function paintOf(code: number, operand: Buffer): Paint {
  const value = operand[0] ?? 0
  switch (code) {
    case 0x2a42:
      return { color: OLD_COLORS[value] ?? null }
    case 0x6870:
      return { color: colorAt(operand, 0) }
    case 0x2a0c:
      return { marker: OLD_COLORS[value] ?? null }
    case 0xca71:
      return { ground: operand[9] === SOLID ? colorAt(operand, 1) : colorAt(operand, 5) }
    default:
      return {}
  }
}

/** A ground without a pattern, in the colour of the pattern. */
const SOLID = 1

/** A colour (2.9.43); null for the one that Word chooses. */
const colorAt = (operand: Buffer, at: number): string | null =>
  operand.length >= at + 4 && operand[at + 3] === 0 ? operand.toString('hex', at, at + 3) : null

/** What a list of properties makes of a paragraph. */
export function paragraphLook(list: Buffer): Omit<ParagraphLook, 'style'> {
  let look: Omit<ParagraphLook, 'style'> = {}
  for (const { code, operand } of readProperties(list)) {
    const value = operand[0] ?? 0
    if (code === 0x2416) look = { ...look, isInTable: value !== 0 }
    else if (code === 0x2417) look = { ...look, endsRow: value !== 0 }
    else if (code === 0x3404) look = { ...look, isHeadRow: value !== 0 }
    else if (code === 0x260a) look = { ...look, level: value }
    else if (code === 0x460b) look = { ...look, list: Math.max(0, numberOf(operand)) }
    else if (code === 0xc64d || code === 0x442d)
      look = { ...look, isShaded: operand.some((byte) => byte !== 0) }
    else if (code === 0x2640) look = { ...look, outline: value }
  }
  return look
}

type Style = {
  readonly isCaption: boolean
  readonly base: number
  readonly letters: Buffer
  readonly paragraph: Buffer
}

/** No style rests on more others. */
const DEEPEST = 12

/** The styles of a document (2.9.271). */
export function readWordStyles({ table }: WordFile): WordStyles {
  const found = readStyles(table(TABLES.styles))
  const styles: WordStyles = {
    letters: (style) => lettersOf(style, 0),
    paragraph: (style) => paragraphOf(style, 0),
  }
  const known = new Map<number, LetterLook>()
  const lettersOf = (number: number, depth: number): LetterLook => {
    const style = found[number]
    if (!style || depth > DEEPEST) return {}
    const before = known.get(number)
    if (before) return before
    const look = letterLook(style.letters, lettersOf(style.base, depth + 1), NO_STYLES)
    known.set(number, look)
    return look
  }
  const paragraphOf = (number: number, depth: number): Omit<ParagraphLook, 'style'> => {
    const style = found[number]
    if (!style || depth > DEEPEST) return {}
    // The first nine styles behind the plain one are headings, whatever they are called.
    const heading = number >= 1 && number <= 9 ? { outline: number - 1 } : {}
    const caption = style.isCaption ? { isCaption: true } : {}
    return {
      ...paragraphOf(style.base, depth + 1),
      ...heading,
      ...caption,
      ...paragraphLook(style.paragraph),
    }
  }
  return styles
}

const NO_STYLES: WordStyles = { letters: () => ({}), paragraph: () => ({}) }

function readStyles(sheet: Buffer): readonly (Style | null)[] {
  if (sheet.length < 6) return []
  const head = sheet.readUInt16LE(0)
  const [count, fixed] = [sheet.readUInt16LE(2), sheet.readUInt16LE(4)]
  const styles: (Style | null)[] = []
  for (let at = 2 + head, number = 0; number < count && at + 2 <= sheet.length; number += 1) {
    const length = sheet.readUInt16LE(at)
    styles.push(length === 0 ? null : readStyle(sheet.subarray(at + 2, at + 2 + length), fixed))
    at += 2 + length
  }
  return styles
}

const PARAGRAPH = 1
/** The number that the style of captions has in every language (2.9.260). */
const CAPTION = 34
const LETTERS = 2

function readStyle(style: Buffer, fixed: number): Style | null {
  if (style.length < fixed + 2) return null
  const kindAndBase = style.readUInt16LE(2)
  const kind = kindAndBase & 0xf
  // Its name, and a zero behind it.
  let at = fixed + 2 + 2 * style.readUInt16LE(fixed) + 2
  const lists: Buffer[] = []
  for (let left = style.readUInt16LE(4) & 0xf; left > 0 && at + 2 <= style.length; left -= 1) {
    const length = style.readUInt16LE(at)
    lists.push(style.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length % 2)
  }
  const none = Buffer.alloc(0)
  const base = kindAndBase >> 4
  const isCaption = (style.readUInt16LE(0) & 0xfff) === CAPTION
  if (kind === PARAGRAPH)
    return { isCaption, base, paragraph: (lists[0] ?? none).subarray(2), letters: lists[1] ?? none }
  return kind === LETTERS ? { isCaption, base, paragraph: none, letters: lists[0] ?? none } : null
}
