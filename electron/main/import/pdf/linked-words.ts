import { toLetters } from './letter-forms'
import type { PageLink } from './page-notes'
import type { PdfLine } from './pdf-line'
import { wordsIn } from './struck-words'
import type { PdfItem } from './to-lines'

/** Words of a line that lead to an address, by their place in the line. */
export type LinkedWords = {
  readonly line: PdfLine
  readonly start: number
  readonly end: number
  readonly address: string
}

/** A word under a link is covered by it so far. */
const MOST_OF_WORD = 0.6

/**
 * The words that the links of a page lie over. A link whose words are not to be found on one line, as one that lies over a picture, is
 * left out: it has no words that could lead anywhere.
 */
export function findLinkedWords(
  links: readonly PageLink[],
  items: readonly PdfItem[],
  lines: readonly PdfLine[],
): readonly LinkedWords[] {
  /** Up to where in a line words are taken: the same ones further on belong to a later link. */
  const taken = new Map<PdfLine, number>()
  return links.flatMap(({ address, boxes }) =>
    boxes.flatMap(([left, bottom, right, top]) => {
      const under = items.filter(
        (item): item is Extract<PdfItem, { readonly str: string }> =>
          'str' in item && item.str.trim() !== '' && isOnLevel(item.transform, bottom, top),
      )
      const words = under
        .flatMap(wordsIn)
        .filter(
          ({ from, width }) => Math.min(right, from + width) - Math.max(left, from) >= MOST_OF_WORD * width,
        )
        .map(({ word }) => word)
      const text = toLetters(words.join('')).replace(/\s+/gu, ' ').trim()
      if (text === '') return []
      const [baseline = 0] = under.map(({ transform }) => transform[5] ?? 0)
      const found = lines
        .filter((line) => Math.abs(line.baseline - baseline) <= line.size)
        .flatMap((line) => {
          const start = line.text.indexOf(text, taken.get(line) ?? 0)
          return start < 0 ? [] : [{ line, start, end: start + text.length, address }]
        })
      const [first] = found
      if (!first) return []
      taken.set(first.line, first.end)
      return [first]
    }),
  )
}

function isOnLevel(
  [, turned = 0, , , , baseline = 0]: readonly number[],
  bottom: number,
  top: number,
): boolean {
  return Math.abs(turned) < 0.01 && baseline >= bottom - 1 && baseline < top
}
