/** How many texts, or sentences, of a project have each word: what is rare in the project tells more. */
export type Vocabulary = {
  /** The weight of a word: the logarithm of how rare it is among the texts. */
  readonly weightOf: (id: number) => number
  /** The same as a share of the weight of the rarest. */
  readonly rarityOf: (id: number) => number
}

/** A word that so many texts share, as many as tell of one event, is as telling as one that two share. */
const FEW = 8
/** A project of a few texts says little of what is rare: it is counted as if so many others stood beside them. */
const BESIDE = 3
/** What a word weighs that all texts have, of the weight of a rare one: where all tell of one event, its words are in all of them. */
const LEAST = 0.1

/** Counts the words of texts, each text given as the lists of its words; a word counts once a text. `size`: how many words there are. */
export function makeVocabulary(texts: Iterable<readonly Int32Array[]>, size: number): Vocabulary {
  const counts = new Int32Array(size)
  const countedIn = new Int32Array(size)
  let count = 0
  for (const lists of texts) {
    count += 1
    for (const words of lists) {
      for (const id of words) {
        if (countedIn[id] === count) continue
        countedIn[id] = count
        counts[id] = (counts[id] ?? 0) + 1
      }
    }
  }
  const total = count + BESIDE
  const most = Math.log(total / (Math.max(2, Math.min(FEW, count * 0.6)) + 0.5))
  const weights = Float64Array.from(counts, (each) =>
    Math.max(LEAST * most, Math.min(most, Math.log(total / (each + 0.5)))),
  )
  return {
    weightOf: (id) => weights[id] ?? 0,
    rarityOf: (id) => (weights[id] ?? 0) / most,
  }
}
