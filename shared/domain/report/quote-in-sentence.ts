import type { Span } from '../span'

/**
 * A stretch of text (`exact`) with the rest of its sentence (`before`, `after`) and one sentence on either side.
 * Read one after the other they are the text as it stands; what is left out at the ends is marked by `…`.
 */
export type QuoteInSentence = {
  readonly previous: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly next: string
}

/** The most characters of one piece that are shown: a text without a full stop is no reason to print all of it. */
const LONGEST = 500

/** Sets a span in its context. `sentences` are those of the whole text, in order (see `splitSentences`). */
export function quoteInSentence(text: string, span: Span, sentences: readonly Span[]): QuoteInSentence {
  const first = firstEndingAfter(sentences, span.start)
  const last = Math.max(first, firstEndingAfter(sentences, span.end - 1))
  const start = Math.min(sentences[first]?.start ?? span.start, span.start)
  const end = Math.max(sentences[last]?.end ?? span.end, span.end)
  const from = Math.min(sentences[first - 1]?.start ?? start, start)
  const to = Math.max(sentences[last + 1]?.end ?? end, end)
  return {
    previous: span.start - start > LONGEST ? '' : lastPart(text, from, start),
    before: lastPart(text, start, span.start),
    exact: text.slice(span.start, span.end),
    after: firstPart(text, span.end, end),
    next: end - span.end > LONGEST ? '' : firstPart(text, end, to),
  }
}

/** The index of the first sentence that ends after an offset; the number of sentences where none does. */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The end of a stretch of text, from a word on. */
function lastPart(text: string, start: number, end: number): string {
  if (end - start <= LONGEST) return text.slice(start, end)
  const part = text.slice(end - LONGEST, end)
  return `… ${part.replace(/^\S{0,40}\s+/u, '').replace(/^[\uDC00-\uDFFF]/, '')}`
}

/** The beginning of a stretch of text, up to a word. */
function firstPart(text: string, start: number, end: number): string {
  if (end - start <= LONGEST) return text.slice(start, end)
  const part = text.slice(start, start + LONGEST)
  return `${part.replace(/\s+\S{0,40}$/u, '').replace(/[\uD800-\uDBFF]$/, '')} …`
}
