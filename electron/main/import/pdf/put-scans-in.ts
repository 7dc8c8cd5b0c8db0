import type { RecognisedPage } from '../../../../shared/domain/recognition/recognised'
import { printedWords, textOfPages } from '../../../../shared/domain/recognition/text-of-pages'
import type { PlacedWord, RecognisedText } from '../../../../shared/domain/recognition/text-of-pages'
import { mapStructure } from '../../../../shared/domain/structure/map-structure'
import type { Span } from '../../../../shared/domain/span'
import type { Structure } from '../../../../shared/schema/structure'

/**
 * Puts what a machine read on scanned pages where these stand among the printed ones, in paragraphs of their own. `starts` says where each
 * page begins in the printed text; null for one of which nothing is in it.
 */
export function putScansIn(
  { text, structure }: { readonly text: string; readonly structure: Structure },
  scans: readonly RecognisedPage[],
  starts: readonly (number | null)[],
): RecognisedText {
  const pieces = scans
    .map((scan) => ({
      at: starts.slice(scan.page ?? 0).find((start) => start !== null) ?? text.length,
      read: textOfPages([scan]),
    }))
    .filter(({ read }) => read.text !== '')
  if (pieces.length === 0) return { text, structure, words: [] }
  let whole = ''
  const add = (part: string): void => {
    if (part !== '') whole += whole === '' ? part : `\n\n${part}`
  }
  let from = 0
  const words: PlacedWord[] = []
  const pages: Structure['pages'] = []
  const shifts: { readonly at: number; readonly by: number }[] = []
  for (const { at, read } of pieces) {
    add(text.slice(from, at).replace(/\n+$/u, ''))
    const by = whole === '' ? 0 : whole.length + 2
    const moved = <T extends Span>(range: T): T => ({
      ...range,
      start: range.start + by,
      end: range.end + by,
    })
    words.push(...read.words.map(moved))
    pages.push(...read.structure.pages.map(moved))
    add(read.text)
    from = at
    shifts.push({ at, by: whole.length + 2 - at })
  }
  add(text.slice(from))
  const moved = mapStructure(structure, ({ start, end }) => {
    const by = shifts.findLast(({ at }) => at <= start)?.by ?? 0
    return { start: start + by, end: end + by }
  })
  return {
    text: whole,
    structure: {
      ...moved,
      pages: [...moved.pages, ...pages].toSorted((a, b) => a.start - b.start),
      ...printedWords(words),
    },
    words,
  }
}
