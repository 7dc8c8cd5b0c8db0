import type { Anchor } from '../../schema/anchor'
import type { Span } from '../span'
import { CONTEXT_LENGTH } from './thresholds'

/** The anchor of a span: its words, the words around them, and its offsets. */
export function describeAnchor(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT_LENGTH))),
    start,
    end,
  }
}

const isInsidePair = (text: string, offset: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))

const wholeFrom = (text: string, offset: number) => (isInsidePair(text, offset) ? offset + 1 : offset)
const wholeTo = (text: string, offset: number) => (isInsidePair(text, offset) ? offset - 1 : offset)
