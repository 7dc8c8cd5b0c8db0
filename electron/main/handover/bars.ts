import type { Span } from '../../../shared/domain/span'

/** What stands for each unit of words that were taken out, so that every place after them stays where it was. */
const BAR = '█'

/** What is called so has no name that anybody may read, however long it was; a search for names takes it for none. */
export const NO_NAME = BAR.repeat(8)

/** A text as long as it was, of which nothing can be read; its lines and the cells in them stay. */
export const barAll = (text: string): string =>
  text.replaceAll(/[^\n\t]/gu, (sign) => BAR.repeat(sign.length))

/** Puts bars over spans of a text, which come in order, none over another. */
export function barSpans(text: string, spans: readonly Span[]): string {
  let [made, at] = ['', 0]
  for (const { start, end } of spans) {
    made += text.slice(at, start) + barAll(text.slice(start, end))
    at = end
  }
  return made + text.slice(at)
}

/** Puts bars over all of a text but some spans, in whatever order they come. */
export function barOutside(text: string, spans: readonly Span[]): string {
  let [made, at] = ['', 0]
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    made += barAll(text.slice(at, Math.max(at, start))) + text.slice(Math.max(at, start), end)
    at = end
  }
  return made + barAll(text.slice(at))
}
