/** A scored pair of two things, by their numbers. */
export type Edge = { readonly a: number; readonly b: number; readonly score: number }

export type AverageLinkOptions = {
  /** The weight of a pair without an edge. -Infinity keeps two things apart, whatever else joins them. */
  readonly missing: number
  /** The least mean score at which two groups are joined. */
  readonly least: number
  /** What is in one group from the start, but for groups that are kept apart; lists may share things. */
  readonly together?: readonly (readonly number[])[]
  /** Whether two groups are kept apart, whatever joins them. */
  readonly isApart?: GroupsApart
}

export type GroupsApart = (one: readonly number[], other: readonly number[]) => boolean

/** Keeps groups apart of which any two things are; only things of which something was said are asked, of which there are few. */
export function apartBy<T>(
  saidOf: (thing: number) => T | undefined,
  isApart: (a: T, b: T) => boolean,
): GroupsApart {
  const saidIn = (things: readonly number[]): readonly T[] =>
    things.map(saidOf).filter((each) => each !== undefined)
  return (one, other) => {
    // The smaller first: mostly nothing was said of it.
    const few = saidIn(one.length < other.length ? one : other)
    if (few.length === 0) return false
    const many = saidIn(one.length < other.length ? other : one)
    return few.some((a) => many.some((b) => isApart(a, b)))
  }
}

/** What two groups have in common: the sum of the scores of their pairs, and how many of them there are. */
type Bond = { readonly sum: number; readonly count: number }

/** The mean over so many pairs. Pairs without an edge weigh `missing`. */
export function meanBond({ sum, count }: Bond, pairs: number, missing: number): number {
  return count === pairs ? sum / pairs : (sum + (pairs - count) * missing) / pairs
}

type Candidate = {
  readonly mean: number
  readonly a: number
  readonly b: number
  readonly at: number
  readonly bt: number
}

/** So many candidates are looked at in one go. */
const LOOKED_AT_ONCE = 200

/**
 * Groups things by average linkage: the two groups whose pairs score highest on average are joined, until no mean is above the least. Goes
 * along the edges, so it takes n log n for so many of them. Every thing is in one group, in order of their first members.
 */
export function* averageLink(
  count: number,
  edges: readonly Edge[],
  { missing, least, together = [], isApart = () => false }: AverageLinkOptions,
): Generator<'within', readonly (readonly number[])[]> {
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index])
  const bonds: Map<number, Bond>[] = Array.from({ length: count }, () => new Map())
  // A group that grew has a new version: what was noted of the old one no longer holds.
  const version = new Int32Array(count)
  const queue = createQueue()
  const meanOf = (a: number, b: number, bond: Bond): number =>
    meanBond(bond, (groups[a]?.length ?? 0) * (groups[b]?.length ?? 0), missing)
  const note = (one: number, other: number, bond: Bond): void => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const mean = meanOf(a, b, bond)
    if (mean > least) queue.push({ mean, a, b, at: version[a] ?? 0, bt: version[b] ?? 0 })
  }
  for (const { a, b, score } of edges) {
    bonds[a]?.set(b, { sum: score, count: 1 })
    bonds[b]?.set(a, { sum: score, count: 1 })
  }
  const root = Int32Array.from({ length: count }, (_, index) => index)
  const rootOf = (thing: number): number => {
    let at = thing
    while (root[at] !== at) at = root[at] ?? at
    return at
  }
  for (const [first = 0, ...rest] of together) {
    for (const thing of rest) {
      const [a, b] = [rootOf(first), rootOf(thing)].toSorted((x, y) => x - y)
      if (a !== undefined && b !== undefined && a !== b && !areApart(a, b)) join(a, b)
    }
  }
  for (const [a, own] of bonds.entries()) {
    if (a % LOOKED_AT_ONCE === 0) yield 'within'
    for (const [b, bond] of own) if (a < b) note(a, b, bond)
  }
  let looked = 0
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    looked += 1
    if (looked % LOOKED_AT_ONCE === 0) yield 'within'
    const { a, b, at, bt } = next
    if (!groups[a] || !groups[b] || version[a] !== at || version[b] !== bt || areApart(a, b)) continue
    join(a, b)
    for (const [c, bond] of bonds[a] ?? []) note(a, c, bond)
  }
  return groups.filter((group) => group !== null)

  function areApart(a: number, b: number): boolean {
    return isApart(groups[a] ?? [], groups[b] ?? [])
  }

  function join(a: number, b: number): void {
    for (const thing of groups[b] ?? []) groups[a]?.push(thing)
    groups[b] = null
    root[b] = a
    version[a] = (version[a] ?? 0) + 1
    const own = bonds[a] ?? new Map<number, Bond>()
    own.delete(b)
    for (const [c, bond] of bonds[b] ?? []) {
      bonds[c]?.delete(b)
      if (c === a) continue
      const known = own.get(c)
      const joined =
        known === undefined ? bond : { sum: known.sum + bond.sum, count: known.count + bond.count }
      own.set(c, joined)
      bonds[c]?.set(a, joined)
    }
    bonds[b]?.clear()
  }
}

/** The candidates, the highest mean first; of equal ones those of the lower numbers. */
function createQueue(): {
  readonly push: (candidate: Candidate) => void
  readonly pop: () => Candidate | undefined
} {
  const heap: Candidate[] = []
  const isBefore = (x: Candidate, y: Candidate): boolean =>
    x.mean > y.mean || (x.mean === y.mean && (x.a < y.a || (x.a === y.a && x.b < y.b)))
  const swap = (i: number, j: number): void => {
    const [x, y] = [heap[i], heap[j]]
    if (x === undefined || y === undefined) return
    heap[i] = y
    heap[j] = x
  }
  const inOrder = (i: number, j: number): boolean => {
    const [x, y] = [heap[i], heap[j]]
    return x === undefined || y === undefined || !isBefore(y, x)
  }
  return {
    push(candidate) {
      heap.push(candidate)
      for (let at = heap.length - 1; at > 0;) {
        const above = (at - 1) >> 1
        if (inOrder(above, at)) break
        swap(above, at)
        at = above
      }
    },
    pop() {
      const top = heap[0]
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return top
      heap[0] = last
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const below = inOrder(left, right) ? left : right
        if (below >= heap.length || inOrder(at, below)) break
        swap(at, below)
        at = below
      }
      return top
    },
  }
}
