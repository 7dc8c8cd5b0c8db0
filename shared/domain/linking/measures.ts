import { averageLink } from './average-link'
import type { Told } from './compare-told'
import { pairKey } from './gestures'
import { inOrder, scoreOf, type Weights } from './logistic'
import type { PlacedMention } from './placed-mention'
import { compareStatements, statementEvidence, UNRELATED } from './statement-evidence'

/** A pair of mentions with the logarithm of the odds that they tell of one measure. */
export type ScoredPair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  readonly score: number
  readonly told: Told
  /** Its evidence, in the order of the list: what the reasons are told from. */
  readonly evidence: Float64Array
}

/** Mentions that tell the same of one thing, however often it is told. */
export type Statement = { readonly mentions: readonly PlacedMention[] }

/** A link between two statements of a measure, with the logarithm of its odds. */
export type Link = { readonly a: number; readonly b: number; readonly score: number }

/** Statements that seem to tell of one measure, with the links between them by their places. */
export type Measure = {
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  readonly members: readonly PlacedMention[]
}

export type LinkingLimits = {
  /** The least mean score at which statements are of one measure. */
  readonly least: number
  /** The least mean score at which mentions that tell the same are one statement. */
  readonly leastSame: number
  /** How far below the mean of its group a statement may lie before it falls off. */
  readonly core: number
}

/** Mentions that some chain of likely pairs connects, with the pairs among them: no measure reaches beyond one. */
export type Neighbourhood = {
  readonly statements: readonly Statement[]
  readonly pairOf: (a: PlacedMention, b: PlacedMention) => ScoredPair | undefined
}

/** How far below the least score of a link a pair may lie and still connect. */
const REACH = 2.5

/** Parts the mentions into neighbourhoods, and those into statements. */
export function neighbourhoods(pairs: readonly ScoredPair[], { least, leastSame }: LinkingLimits): readonly Neighbourhood[] {
  return components(pairs, Math.min(least - REACH, leastSame)).map((part) => {
    const byKey = new Map(part.map((pair) => [pairKey(pair.a.index, pair.b.index), pair]))
    const pairOf = (a: PlacedMention, b: PlacedMention): ScoredPair | undefined => byKey.get(pairKey(a.index, b.index))
    const mentions = [...new Set(part.flatMap(({ a, b }) => [a, b]))].toSorted((x, y) => x.index - y.index)
    const same = (i: number, j: number): number => {
      const [a, b] = [mentions[i], mentions[j]]
      const pair = a && b && pairOf(a, b)
      return pair?.told === 'same' ? pair.score : -Infinity
    }
    const statements = averageLink(mentions.length, same, leastSame).map((group) => ({
      mentions: group.toSorted((x, y) => x - y).flatMap((at) => mentions[at] ?? []),
    }))
    return { statements, pairOf }
  })
}

/** Groups the statements of each neighbourhood by average linkage; one that is far less akin than the others falls off. */
export function findMeasures(pairs: readonly ScoredPair[], weights: Weights, limits: LinkingLimits): readonly Measure[] {
  const order = inOrder(weights, statementEvidence)
  return neighbourhoods(pairs, limits).flatMap(({ statements, pairOf }) => {
    const kinship = statements.map((one) =>
      statements.map((other) => {
        if (one === other) return 0
        const evidence = compareStatements(one.mentions, other.mentions, pairOf)
        return evidence === null ? UNRELATED : scoreOf(weights.bias, order, evidence)
      }),
    )
    return groupStatements(statements, (a, b) => kinship[a]?.[b] ?? UNRELATED, limits)
  })
}

/** Mentions that some chain of links above the least connects. */
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

function groupStatements(
  statements: readonly Statement[],
  kin: (a: number, b: number) => number,
  { least, core }: LinkingLimits,
): readonly Measure[] {
  const measures: Measure[] = []
  const take = (group: readonly number[]): void => {
    const { kept, dropped } = coreOf(group, kin, core)
    if (kept.length > 1) measures.push(measureOf(kept))
    if (dropped.length > 1) for (const again of linked(dropped)) take(again)
  }
  const linked = (group: readonly number[]): readonly (readonly number[])[] =>
    averageLink(group.length, (x, y) => kin(group[x] ?? 0, group[y] ?? 0), least)
      .filter(({ length }) => length > 1)
      .map((members) => members.map((at) => group[at] ?? 0))
  const together = linked(statements.map((_, at) => at))
  for (const group of together) take(group)
  // A statement that stands alone but is told more than once is a measure on which all agree.
  const taken = new Set(measures.flatMap(({ statements: own }) => own))
  for (const statement of statements) {
    if (!taken.has(statement) && statement.mentions.length > 1) {
      measures.push({ statements: [statement], links: [], members: statement.mentions })
    }
  }
  return measures

  function measureOf(group: readonly number[]): Measure {
    const places = group.toSorted((x, y) => x - y)
    const own = places.flatMap((at) => statements[at] ?? [])
    const links = places.flatMap((i, a) => places.slice(a + 1).map((j, step) => ({ a, b: a + 1 + step, score: kin(i, j) })))
    return { statements: own, links, members: own.flatMap(({ mentions }) => mentions) }
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
