import { phraseTable, type PhraseTable } from './phrase-table'

/** The four quarters and the two halves of a year under a language's ordinals, by their first and last month. */
export function partsOfYear(
  quarters: readonly string[],
  halves: readonly string[],
): PhraseTable<{ readonly from: number; readonly to: number }> {
  return phraseTable([
    ...quarters.map((name, place) => [name, { from: place * 3 + 1, to: place * 3 + 3 }] as const),
    ...halves.map((name, place) => [name, { from: place * 6 + 1, to: place * 6 + 6 }] as const),
  ])
}
