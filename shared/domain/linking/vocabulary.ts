/** Words by their numbers, with how many texts have each: what is rare in the project tells more. */
export type Vocabulary = {
  readonly idOf: (word: string) => number
  /** The weight of a word: the logarithm of how rare it is among the texts. */
  readonly weightOf: (id: number) => number
  readonly countOf: (id: number) => number
}

/** A word that so many texts share, as many as tell of one event, is as telling as one that two share. */
const FEW = 8

/** Numbers the words of texts, each text given as the set of its words. */
export function makeVocabulary(texts: readonly ReadonlySet<string>[]): Vocabulary {
  const ids = new Map<string, number>()
  const counts: number[] = []
  for (const words of texts) {
    for (const word of words) {
      const id = ids.get(word)
      if (id === undefined) {
        ids.set(word, counts.length)
        counts.push(1)
      } else counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const total = texts.length
  const most = Math.log((total + 1) / (Math.max(2, Math.min(FEW, total * 0.6)) + 0.5))
  // A word of one text alone can be shared by none.
  const weights = Float64Array.from(counts, (count) =>
    count < 2 ? 0 : Math.min(most, Math.log((total + 1) / (count + 0.5))),
  )
  return {
    idOf: (word) => ids.get(word) ?? -1,
    weightOf: (id) => weights[id] ?? 0,
    countOf: (id) => counts[id] ?? 0,
  }
}
