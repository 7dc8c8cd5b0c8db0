import { populationGroups } from '../../languages/en/population-groups'

const groupByWord = new Map(populationGroups.flatMap((row) => row.map((word) => [word, row[0] ?? word])))

/** The group that a word means ("troops" is `soldiers`), or null where it is none that the table knows. */
export function groupOf(word: string): string | null {
  return groupByWord.get(word.trim().toLowerCase()) ?? null
}
