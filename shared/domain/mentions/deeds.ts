import { phraseFrom } from '../tables/phrase-table'
import type { Word } from '../tokens/split-words'
import type { CueTables } from './cue-tables'

/** A word or phrase that names a deed, with the rows that it stands in. */
export type Deed = { readonly from: number; readonly to: number; readonly rows: readonly string[] }

/** The deeds of a sentence, in order. */
export function deedsIn(words: readonly Word[], { deeds }: CueTables): readonly Deed[] {
  const found: Deed[] = []
  for (let at = 0; at < words.length;) {
    const hit = phraseFrom(deeds, words, at)
    if (hit !== null) found.push({ from: at, to: hit.to, rows: hit.value })
    at = hit?.to ?? at + 1
  }
  return found
}

/** The rows of deeds, roles and groups that the words of a sentence stand in, each named apart from any word. */
export function classesIn(words: readonly Word[], cues: CueTables): readonly Deed[] {
  const found: Deed[] = deedsIn(words, cues).map((deed) => ({
    ...deed,
    rows: deed.rows.map((row) => `=${row}`),
  }))
  for (const table of [cues.nounRoles, cues.groups]) {
    for (let at = 0; at < words.length;) {
      const hit = phraseFrom(table, words, at)
      if (hit !== null) found.push({ from: at, to: hit.to, rows: [`#${hit.value}`] })
      at = hit?.to ?? at + 1
    }
  }
  return found
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
