import { stemsOf } from './stems-of'

/** Which articles are nearest to one, by the words that they share: rare ones weigh more. */
export type Nearness = {
  readonly put: (id: string, text: string) => void
  readonly drop: (id: string) => void
  /** The articles that share most with one, the nearest first; at most so many. */
  readonly nearestTo: (id: string, most: number) => readonly string[]
}

/** Keeps of each text only which stems it has, as numbers in order. */
export function createNearness(): Nearness {
  const numberOf = new Map<string, number>()
  const texts = new Map<string, Uint32Array>()
  const counts: number[] = []

  const tally = (stems: Uint32Array | undefined, by: 1 | -1): void => {
    for (const stem of stems ?? []) counts[stem] = (counts[stem] ?? 0) + by
  }
  const drop = (id: string): void => {
    tally(texts.get(id), -1)
    texts.delete(id)
  }
  return {
    drop,
    put(id, text) {
      drop(id)
      const own = new Set<number>()
      for (const { stem } of stemsOf(text, { start: 0, end: text.length })) {
        let number = numberOf.get(stem)
        if (number === undefined) numberOf.set(stem, (number = numberOf.size))
        own.add(number)
      }
      const stems = Uint32Array.from(own).toSorted()
      texts.set(id, stems)
      tally(stems, 1)
    },
    nearestTo(id, most) {
      const asked = new Uint8Array(counts.length)
      for (const stem of texts.get(id) ?? []) asked[stem] = 1
      const weights = Float64Array.from(counts, (count) => Math.log((texts.size + 1) / (count + 0.5)))
      const near: { readonly id: string; readonly likeness: number }[] = []
      for (const [other, stems] of texts) {
        if (other === id) continue
        let [both, all] = [0, 1]
        for (const stem of stems) {
          const weight = weights[stem] ?? 0
          all += weight
          if (asked[stem] === 1) both += weight
        }
        if (both > 0) near.push({ id: other, likeness: both / Math.sqrt(all) })
      }
      return near
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, most)
        .map((each) => each.id)
    },
  }
}
