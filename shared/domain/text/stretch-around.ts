import type { Span } from '../span'
import { lineAt } from './split-paragraphs'

/** So far before and after a place its line is looked at, in UTF-16 units: several sentences. */
const REACH = 2000

/** A place, and what stands around it in its line. */
export type Stretch = Span & { readonly place: Span }

/**
 * The lines that a span begins and ends in, but no more of them than a reader would look at, however long they are; and of a
 * span that is longer than that its beginning.
 */
export function stretchAround(text: string, span: Span, reach = REACH): Stretch {
  const place = { start: span.start, end: Math.min(span.end, span.start + reach) }
  const { start } = lineAt(text, place.start, reach)
  const { end } = lineAt(text, Math.max(place.start, place.end - 1), reach)
  const isCut = start > 0 && place.start - start === reach && text[start - 1] !== '\n'
  const space = isCut ? text.indexOf(' ', start) + 1 : start
  return { start: space > 0 ? Math.min(space, place.start) : start, end, place }
}
