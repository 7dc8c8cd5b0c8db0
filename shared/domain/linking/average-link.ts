/**
 * Groups `count` things by average linkage: the two groups whose pairs score highest on average are joined, until no mean is above
 * `least`. `score` is asked once for each pair; -Infinity keeps two things apart whatever else joins them.
 */
export function averageLink(
  count: number,
  score: (a: number, b: number) => number,
  least: number,
): readonly (readonly number[])[] {
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index])
  const sums = new Float64Array(count * count)
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const value = score(a, b)
      sums[a * count + b] = value
      sums[b * count + a] = value
    }
  }
  // Each group remembers its best partner, so that a join costs one pass.
  const best = new Int32Array(count).fill(-1)
  const bestMean = new Float64Array(count).fill(-Infinity)
  const size = new Int32Array(count).fill(1)
  const findBest = (a: number): void => {
    best[a] = -1
    bestMean[a] = -Infinity
    for (let b = 0; b < count; b += 1) {
      if (b === a || groups[b] === null) continue
      const mean = (sums[a * count + b] ?? 0) / ((size[a] ?? 1) * (size[b] ?? 1))
      if (mean > (bestMean[a] ?? 0)) {
        bestMean[a] = mean
        best[a] = b
      }
    }
  }
  for (let a = 0; a < count; a += 1) findBest(a)
  for (;;) {
    let top = -1
    for (let a = 0; a < count; a += 1) {
      if (groups[a] !== null && (top < 0 || (bestMean[a] ?? 0) > (bestMean[top] ?? 0))) top = a
    }
    const other = top < 0 ? -1 : (best[top] ?? -1)
    if (top < 0 || other < 0 || !((bestMean[top] ?? -Infinity) > least)) break
    const [one, two] = [groups[top], groups[other]]
    if (!one || !two) break
    one.push(...two)
    groups[other] = null
    size[top] = one.length
    for (let c = 0; c < count; c += 1) {
      if (groups[c] === null || c === top) continue
      const sum = (sums[top * count + c] ?? 0) + (sums[other * count + c] ?? 0)
      sums[top * count + c] = sum
      sums[c * count + top] = sum
    }
    findBest(top)
    for (let c = 0; c < count; c += 1) {
      if (groups[c] !== null && c !== top) findBest(c)
    }
  }
  return groups.filter((group) => group !== null)
}
