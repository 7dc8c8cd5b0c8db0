/**
 * Puts things that share a key, directly or through others, into one group. Each thing is given by its keys;
 * the answer holds for each the index of the first thing of its group.
 */
export function joinByKeys(things: readonly (readonly string[])[]): readonly number[] {
  const parent = things.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  const firstWith = new Map<string, number>()
  things.forEach((keys, index) => {
    for (const key of keys) {
      const other = firstWith.get(key)
      if (other === undefined) {
        firstWith.set(key, index)
        continue
      }
      const [a, b] = [rootOf(other), rootOf(index)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  })
  return things.map((_, index) => rootOf(index))
}
