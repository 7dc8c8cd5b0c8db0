import type { Anchor } from '../../schema/anchor'
import type { Span } from '../span'
import { findQuote } from './find-quote'

/** Where the words of an anchor stand in a text; null where they do not stand there as they were. */
export function standsAt(text: string, anchor: Anchor): Span | null {
  const { start, end, exact } = anchor
  if (text.slice(start, end) === exact) return { start, end }
  const found = findQuote(text, anchor)
  return found?.anchoring.kind === 'exact' ? { start: found.anchor.start, end: found.anchor.end } : null
}
