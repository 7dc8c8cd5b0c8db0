import type { PrintedWord } from '../../schema/structure'
import { overlap } from '../overlap'
import { wholeWords } from '../text/widen-span'
import type { PageAlignment } from './align-page'

/** The words that a machine read on one page, in the order of the text; `page` is null for a picture. */
export const wordsOnPage = (printed: readonly PrintedWord[], page: number | null): readonly PrintedWord[] =>
  printed.filter((word) => word.page === page)

/** The same as an alignment of page and text: each word is a run, whose place in the text is known from when it was read. */
export function alignPrinted(words: readonly PrintedWord[], text: string): PageAlignment {
  const [first, last] = [words[0], words.at(-1)]
  return {
    extent: first && last ? { start: first.start, end: last.end } : null,
    onPage: (span) =>
      words.flatMap((word, run) =>
        overlap(word, span)
          ? [
              {
                run,
                start: Math.max(0, span.start - word.start),
                end: Math.min(word.end, span.end) - word.start,
              },
            ]
          : [],
      ),
    inText: (selected) => {
      const places = selected.flatMap(({ run, start, end }) => {
        const word = words[run]
        if (!word) return []
        const length = word.end - word.start
        return [{ start: word.start + Math.min(start, length), end: word.start + Math.min(end, length) }]
      })
      if (places.length === 0) return null
      const span = {
        start: Math.min(...places.map(({ start }) => start)),
        end: Math.max(...places.map(({ end }) => end)),
      }
      return span.start < span.end ? wholeWords(text, span) : null
    },
  }
}
