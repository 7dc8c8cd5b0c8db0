import type { Told } from './compare-told'
import { averageLink } from './average-link'
import type { PlacedMention } from './placed-mention'

/** A pair of mentions with the logarithm of the odds that they tell of one measure. */
export type ScoredPair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  readonly score: number
  readonly told: Told
  /** Its evidence, in the order of the list: what the reasons are told from. */
  readonly evidence: Float64Array
}

/** Mentions that seem to tell of one measure, with the links between them. */
export type Measure = { readonly members: readonly PlacedMention[]; readonly links: readonly ScoredPair[] }

export type LinkingLimits = {
  /** The least mean score at which two groups are joined. */
  readonly least: number
  /** The least mean score at which mentions that tell the same are one statement. */
  readonly leastSame: number
  /** How far below the mean of its group a member may lie before it falls off. */
  readonly core: number
  /** The score of a pair that was no candidate. */
  readonly unrelated: number
}

/** Groups the mentions by average linkage over their scored pairs; a member far less akin than the others falls off. */
export function findMeasures(pairs: readonly ScoredPair[], limits: LinkingLimits): readonly Measure[] {
  return components(pairs, limits.least).flatMap((part) => groupsIn(part, limits))
}

/** Mentions that some chain of links above the least connects; no group reaches beyond one. */
function components(pairs: readonly ScoredPair[], least: number): readonly (readonly ScoredPair[])[] {
  const parent = new Map<number, number>()
  const find = (index: number): number => {
    let root = index
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    parent.set(index, root)
    return root
  }
  for (const { a, b, score } of pairs) {
    if (score > least) parent.set(find(a.index), find(b.index))
  }
  const parts = new Map<number, ScoredPair[]>()
  for (const pair of pairs) {
    const root = find(pair.a.index)
    if (root !== find(pair.b.index)) continue
    const part = parts.get(root)
    if (part === undefined) parts.set(root, [pair])
    else part.push(pair)
  }
  return [...parts.values()]
}

function groupsIn(pairs: readonly ScoredPair[], limits: LinkingLimits): readonly Measure[] {
  const { least, core, unrelated } = limits
  const mentions = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].toSorted((x, y) => x.index - y.index)
  const place = new Map(mentions.map(({ index }, at) => [index, at]))
  const size = mentions.length
  const pairAt = new Map<number, ScoredPair>()
  for (const pair of pairs) {
    const [i, j] = [place.get(pair.a.index) ?? 0, place.get(pair.b.index) ?? 0]
    pairAt.set(Math.min(i, j) * size + Math.max(i, j), pair)
  }
  const pairOf = (i: number, j: number): ScoredPair | undefined => pairAt.get(Math.min(i, j) * size + Math.max(i, j))
  // 1. What says the same of one thing is one statement, however often it is said.
  const statements = averageLink(
    size,
    (i, j) => {
      const pair = pairOf(i, j)
      return pair?.told === 'same' ? pair.score : -Infinity
    },
    limits.leastSame,
  )
  // 2. Two statements are as akin as the best of their pairs.
  const kinship = statements.map((one) => statements.map((other) => (one === other ? 0 : bestOf(one, other))))
  const kin = (x: number, y: number): number => kinship[x]?.[y] ?? unrelated
  const measures: Measure[] = []
  const take = (group: readonly number[]): void => {
    const { kept, dropped } = coreOf(group, kin, core)
    if (kept.length > 1) measures.push(measureOf(kept.flatMap((at) => statements[at] ?? [])))
    if (dropped.length > 1) for (const again of linked(dropped)) take(again)
  }
  const linked = (group: readonly number[]): readonly (readonly number[])[] =>
    averageLink(group.length, (x, y) => kin(group[x] ?? 0, group[y] ?? 0), least)
      .filter(({ length }) => length > 1)
      .map((members) => members.map((at) => group[at] ?? 0))
  for (const group of linked(statements.map((_, at) => at))) take(group)
  return measures

  function bestOf(one: readonly number[], other: readonly number[]): number {
    let best = unrelated
    let second = unrelated
    for (const i of one) {
      for (const j of other) {
        const score = pairOf(i, j)?.score ?? unrelated
        if (score > best) {
          second = best
          best = score
        } else if (score > second) second = score
      }
    }
    return one.length * other.length > 3 ? (best + second) / 2 : best
  }

  function measureOf(group: readonly number[]): Measure {
    const members = group.toSorted((x, y) => x - y)
    const links: ScoredPair[] = []
    for (const [at, i] of members.entries()) {
      for (const j of members.slice(at + 1)) {
        const pair = pairOf(i, j)
        if (pair !== undefined) links.push(pair)
      }
    }
    return { members: members.flatMap((at) => mentions[at] ?? []), links }
  }
}

/** The members that hang together; those far less akin to the rest are dropped, the least akin first. */
function coreOf(
  group: readonly number[],
  score: (a: number, b: number) => number,
  core: number,
): { readonly kept: readonly number[]; readonly dropped: readonly number[] } {
  let kept = [...group]
  const dropped: number[] = []
  while (kept.length > 2) {
    const akin = kept.map((a) => kept.reduce((sum, b) => (b === a ? sum : sum + score(a, b)), 0) / (kept.length - 1))
    const mean = akin.reduce((sum, each) => sum + each, 0) / akin.length
    const lowest = Math.min(...akin)
    if (mean - lowest <= core) break
    const at = akin.indexOf(lowest)
    dropped.push(kept[at] ?? 0)
    kept = kept.filter((_, place) => place !== at)
  }
  return { kept, dropped }
}
