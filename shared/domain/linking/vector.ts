/** A sparse vector of length 1: word ids in ascending order with their weights. Empty where nothing has weight. */
export type Vector = { readonly ids: Int32Array; readonly weights: Float64Array }

/** The vector of a bag of words. */
export function toVector(bag: ReadonlyMap<number, number>): Vector {
  const ids = Int32Array.from(bag.keys()).toSorted()
  const weights = new Float64Array(ids.length)
  let square = 0
  for (let at = 0; at < ids.length; at += 1) {
    const weight = bag.get(ids[at] ?? 0) ?? 0
    weights[at] = weight
    square += weight * weight
  }
  const length = Math.sqrt(square)
  if (length > 0) for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length
  return { ids, weights }
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.ids.length && j < b.ids.length) {
    const [x, y] = [a.ids[i] ?? 0, b.ids[j] ?? 0]
    if (x === y) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
      i += 1
      j += 1
    } else if (x < y) i += 1
    else j += 1
  }
  return sum
}

/** How much two lists of weighed words have in common: the sum of what both have. */
export function inCommon(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.ids.length && j < b.ids.length) {
    const [x, y] = [a.ids[i] ?? 0, b.ids[j] ?? 0]
    if (x === y) sum += Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0)
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return sum
}
