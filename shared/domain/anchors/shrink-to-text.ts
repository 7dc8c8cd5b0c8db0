import type { Span } from '../span'
import { graphemeEnd, graphemeStart } from '../text/grapheme-boundary'

/** A selection without its outer white space, with whole visible characters at both ends; null where it shows nothing. */
export function shrinkToText(text: string, selection: Span): Span | null {
  const from = Math.max(0, Math.min(selection.start, selection.end))
  const to = Math.min(text.length, Math.max(selection.start, selection.end))
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? { start: graphemeStart(text, start), end: graphemeEnd(text, end) } : null
}
