/**
 * A sparse vector of length 1: word ids in ascending order, each followed by its weight. The weights are whole numbers, so that what is
 * summed over them is exact: it hangs on the words alone, not on the order of their ids. Empty where nothing has weight.
 */
export type Vector = Int32Array

/** What a weight of 1 is; two of them multiplied, and as many added as give 1, are exact. */
const ONE = 2 ** 26
/** How finely weights are told before they are brought to length 1; the sum of their squares is exact. */
const FINE = 2 ** 18

/** The vector of words with their weights; of a word that comes more than once the heaviest counts. */
export function toVector(words: readonly number[], weights: readonly number[]): Vector {
  const { ids, heaviest } = sorted(words, weights)
  let square = 0
  for (let at = 0; at < ids.length; at += 1) {
    const weight = Math.round((heaviest[at] ?? 0) * FINE)
    heaviest[at] = weight
    square += weight * weight
  }
  const length = square === 0 ? 1 : Math.sqrt(square)
  return interleave(ids, (at) => ((heaviest[at] ?? 0) / length) * ONE)
}

/** Weighed words that are not brought to one length; each weight is 0 to 1. */
export function listOf(words: readonly number[], weights: readonly number[]): Vector {
  const { ids, heaviest } = sorted(words, weights)
  return interleave(ids, (at) => (heaviest[at] ?? 0) * ONE)
}

function interleave(ids: readonly number[], weightAt: (at: number) => number): Vector {
  const vector = new Int32Array(2 * ids.length)
  for (let at = 0; at < ids.length; at += 1) {
    vector[2 * at] = ids[at] ?? 0
    vector[2 * at + 1] = Math.round(weightAt(at))
  }
  return vector
}

/** No list of words is as long. */
const MOST = 2 ** 20

function sorted(
  words: readonly number[],
  weights: readonly number[],
): { readonly ids: number[]; readonly heaviest: number[] } {
  const order = new Float64Array(words.length)
  for (let at = 0; at < words.length; at += 1) order[at] = (words[at] ?? 0) * MOST + at
  order.sort()
  const ids: number[] = []
  const heaviest: number[] = []
  for (const each of order) {
    const at = each % MOST
    const id = (each - at) / MOST
    const weight = weights[at] ?? 0
    const last = ids.length - 1
    if (last < 0 || ids[last] !== id) {
      ids.push(id)
      heaviest.push(weight)
    } else if (weight > (heaviest[last] ?? 0)) heaviest[last] = weight
  }
  return { ids, heaviest }
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) {
      sum += (a[i + 1] ?? 0) * (b[j + 1] ?? 0)
      i += 2
      j += 2
    } else if (x < y) i += 2
    else j += 2
  }
  return sum / (ONE * ONE)
}

/** How much two lists of weighed words have in common: the sum of what both have. */
export function inCommon(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) sum += Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0)
    if (x <= y) i += 2
    if (y <= x) j += 2
  }
  return sum / ONE
}

/** The words of a vector, or a list of weighed words. */
export function wordsOf(vector: Vector): Int32Array {
  return vector.filter((_, at) => at % 2 === 0)
}

/** The words that both vectors have. */
export function sharedWords(a: Vector, b: Vector): readonly number[] {
  const shared: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared.push(x)
    if (x <= y) i += 2
    if (y <= x) j += 2
  }
  return shared
}
