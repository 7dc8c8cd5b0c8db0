import type { Span } from '../span'

/** Something a reader sees: not white space, not a control, not an invisible format character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u

/**
 * The paragraphs of a stored text (line ends are LF): each line that has something visible in it, whole, with its
 * own outer white space and without its line end. Lines that show nothing belong to no paragraph.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start && VISIBLE.test(text.slice(start, end))) paragraphs.push({ start, end })
    start = end + 1
  }
  return paragraphs
}

/** Which paragraph of a text an offset lies in, counted from 1: how equal sentences are told apart. */
export function paragraphOf(text: string, offset: number): number {
  return splitParagraphs(text).findLastIndex(({ start }) => start <= offset) + 1
}

/**
 * The line, without its line end, that an offset (0 to the length of the text) lies in or ends; of it no more than `reach` units
 * on either side of the offset.
 */
export function lineAt(text: string, offset: number, reach = Infinity): Span {
  const from = Math.max(0, offset - reach)
  const to = Math.min(text.length, offset + reach)
  const before = text.slice(from, offset)
  const after = text.slice(offset, to)
  const newline = after.indexOf('\n')
  return { start: from + before.lastIndexOf('\n') + 1, end: newline < 0 ? to : offset + newline }
}
