import { countedThings } from '../../languages/en/counted-things'

const keyOf = new Map(countedThings.flatMap((row) => row.map((word) => [word, row[0] ?? word])))

/** The word under which things that are counted alike are compared: "dead", "deaths" and "killed" are one, case ignored. */
export function countedKey(counted: string): string {
  const known = keyOf.get(counted)
  if (known !== undefined) return known
  const word = counted.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return keyOf.get(word) ?? word
}
