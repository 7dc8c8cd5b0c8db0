/** Words by their numbers, with how many texts have each: what is rare in the project tells more. */
export type Vocabulary = {
  readonly idOf: (word: string) => number
  /** The weight of a word: the logarithm of how rare it is among the texts. */
  readonly weightOf: (id: number) => number
  /** The same as a share of the weight of the rarest. */
  readonly rarityOf: (id: number) => number
  readonly countOf: (id: number) => number
}

/** A word that so many texts share, as many as tell of one event, is as telling as one that two share. */
const FEW = 8
/** A project of a few texts says little of what is rare: it is counted as if so many others stood beside them. */
const BESIDE = 3
/** What a word weighs that all texts have, of the weight of a rare one: where all tell of one event, its words are in all of them. */
const LEAST = 0.1

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
  const total = texts.length + BESIDE
  const most = Math.log(total / (Math.max(2, Math.min(FEW, texts.length * 0.6)) + 0.5))
  const weights = Float64Array.from(counts, (count) =>
    Math.max(LEAST * most, Math.min(most, Math.log(total / (count + 0.5)))),
  )
  return {
    idOf: (word) => ids.get(word) ?? -1,
    weightOf: (id) => weights[id] ?? 0,
    rarityOf: (id) => (weights[id] ?? 0) / most,
    countOf: (id) => counts[id] ?? 0,
  }
}
