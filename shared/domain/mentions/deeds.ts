import { phrasesIn } from '../tables/phrase-table'
import type { Word } from '../tokens/split-words'
import type { CueTables } from './cue-tables'

/** A word or phrase that names a deed, with the rows that it stands in. */
export type Deed = { readonly from: number; readonly to: number; readonly rows: readonly string[] }

/** The deeds of a sentence, in order. */
export function deedsIn(words: readonly Word[], { deeds }: CueTables): readonly Deed[] {
  return phrasesIn(deeds, words).map(({ from, to, value }) => ({ from, to, rows: value }))
}

/** The rows of deeds, roles and groups that the words of a sentence stand in, each named apart from any word. */
export function classesIn(words: readonly Word[], cues: CueTables): readonly Deed[] {
  const deeds = deedsIn(words, cues).map((deed) => ({
    ...deed,
    rows: deed.rows.map((row) => `=${row}`),
  }))
  const others = [cues.nounRoles, cues.groups].flatMap((table) =>
    phrasesIn(table, words).map(({ from, to, value }) => ({ from, to, rows: [`#${value}`] })),
  )
  return [...deeds, ...others]
}

/** What a mark between a deed and a mention costs, in words. */
const MARK = 4

/** The rows of the deeds nearest to the words `from` to `to`, best first, at most three. */
export function deedsNear(
  deeds: readonly Deed[],
  words: readonly Word[],
  from: number,
  to: number,
): readonly string[] {
  const near = deeds
    .filter((deed) => deed.to <= from || deed.from >= to)
    .map((deed) => {
      const [start, end] = deed.to <= from ? [deed.to, from] : [to, deed.from]
      let distance = end - start
      for (let at = start; at < end; at += 1) if (words[at]?.kind === 'mark') distance += MARK
      return { deed, distance: deed.to <= from ? distance : distance + 1 }
    })
    .toSorted((a, b) => a.distance - b.distance)
  return [...new Set(near.slice(0, 2).flatMap(({ deed }) => deed.rows))].slice(0, 3)
}
