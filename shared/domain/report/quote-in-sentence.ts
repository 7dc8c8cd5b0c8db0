import type { Span } from '../span'

/** A stretch of text with the rest of its sentence and one sentence on either side. */
export type QuoteInSentence = { readonly before: string; readonly exact: string; readonly after: string }

/** The most characters that are shown on one side: a text without a full stop is no reason to print all of it. */
const LONGEST = 600

/** Sets a span in its context. `sentences` are those of the whole text, in order (see `splitSentences`). */
export function quoteInSentence(text: string, span: Span, sentences: readonly Span[]): QuoteInSentence {
  const first = firstEndingAfter(sentences, span.start)
  const last = Math.max(first, firstEndingAfter(sentences, span.end - 1))
  const from = Math.min(sentences[Math.max(first - 1, 0)]?.start ?? span.start, span.start)
  const to = Math.max((sentences[last + 1] ?? sentences[last] ?? span).end, span.end)
  return {
    before: shortenFront(text.slice(Math.max(from, span.start - 2 * LONGEST), span.start)),
    exact: text.slice(span.start, span.end),
    after: shortenBack(text.slice(span.end, Math.min(to, span.end + 2 * LONGEST))),
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

function shortenFront(words: string): string {
  if (words.length <= LONGEST) return words
  return `… ${words
    .slice(-LONGEST)
    .replace(/^\S{0,40}\s+/u, '')
    .replace(/^[\uDC00-\uDFFF]/u, '')}`
}

function shortenBack(words: string): string {
  if (words.length <= LONGEST) return words
  return `${words
    .slice(0, LONGEST)
    .replace(/\s+\S{0,40}$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')} …`
}
