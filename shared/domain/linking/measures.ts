import { createPairMap } from '../pair-map'
import { haveSameItems } from '../same-items'
import { apartBy, type Edge, type GroupsApart } from './average-link'
import { isOneSaying } from './compare-told'
import { linkCrowds } from './crowds/link-crowds'
import { isUnknown, type Seat, type SeatOf } from './crowds/seat'
import { comparedPairs, seatOfStatement, withoutRepeats, type Once } from './crowds/without-repeats'
import { ONE_FOR_SURE } from './gestures'
import { inOrder, scoreOf, type Weights } from './logistic'
import type { PlacedMention } from './placed-mention'
import { compareStatements, statementEvidence, UNRELATED } from './statement-evidence'
import {
  createGatherer,
  type GatheredBy,
  type PairsByText,
  type ScoredPair,
  type Statement,
} from './statements'

/** A link between two statements of a measure, with the logarithm of its odds. */
export type Link = { readonly a: number; readonly b: number; readonly score: number }

/** Statements that seem to tell of one measure, with the links between them by their places. */
export type Measure = {
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  /** All its mentions: of its statements first, then the folded ones, then those of further statements that are not judged. */
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

/** Two statements of which any mentions were candidates. */
type Akin = { readonly score: number; readonly isSaid: boolean }

/** The link between two of some statements, by their places. */
type SaidEdge = Edge & { readonly isSaid: boolean }

/** Statements of one group, and the measures that it makes. */
type Group = { readonly statements: readonly Statement[]; readonly measures: readonly Measure[] }

/** Statements that hang together, in order. */
type Cluster = { readonly statements: readonly Statement[]; readonly groups: readonly Group[] }

/**
 * Makes what finds the measures of a project again and again: it groups the statements by average linkage; one that is far less akin than
 * the others of its group falls off. Only what hangs together with a statement that changed is grouped anew, and a measure of which
 * nothing changed stays the same object.
 */
export function createMeasurer(
  weights: Weights,
  { least, leastSame, core }: LinkingLimits,
): (texts: PairsByText, by: GatheredBy) => Generator<'within', readonly Measure[]> {
  const order = inOrder(weights, statementEvidence)
  const gather = createGatherer(leastSame)
  const akinTo = createPairMap<Statement, Akin>()
  const clusterOf = new Map<Statement, Cluster>()
  const clusters = new Set<Cluster>()
  const binds = ({ score, isSaid }: Akin): boolean => score >= least || isSaid

  return function* (texts, by) {
    const gathered = yield* gather(texts, by)
    /** The statements to be grouped anew, and the groups that they were in, by their first. */
    const open = new Set<Statement>()
    const before = new Map<Statement | undefined, Group>()
    const dissolve = (statement: Statement): void => {
      const cluster = clusterOf.get(statement)
      if (cluster === undefined) return
      clusters.delete(cluster)
      for (const each of cluster.statements) {
        clusterOf.delete(each)
        open.add(each)
      }
      for (const group of cluster.groups) before.set(group.statements[0], group)
    }
    for (const statement of gathered.gone) {
      dissolve(statement)
      akinTo.drop(statement)
    }
    for (const statement of gathered.gone) open.delete(statement)
    for (const statement of gathered.made) {
      yield 'within'
      open.add(statement)
      for (const [other, pairs] of gathered.pairsWith(statement)) {
        if (akinTo.get(statement, other)) continue
        const evidence = compareStatements(
          statement,
          other,
          pairs,
          Math.max(pairs.length, comparedPairs(statement, other, by.seatOf)),
        )
        const score = scoreOf(weights.bias, order, evidence)
        const isSaid = pairs.some(({ said }) => said === 'same')
        const isTwo = pairs.some(areTwo)
        const akin = { isSaid, score: isSaid ? Math.max(score, 0) : isTwo ? TWO_FOR_SURE : score }
        akinTo.set(statement, other, akin)
        if (binds(akin)) dissolve(other)
      }
    }
    const left = [...open].toSorted(inOrderOfText)
    for (const first of left) {
      if (!open.has(first)) continue
      const statements = hangingTogether(first)
      for (const each of statements) open.delete(each)
      const groups: Group[] = []
      for (const own of yield* groupsOf(statements, by)) {
        yield 'within'
        const same = before.get(own[0])
        if (same && haveSameItems(same.statements, own)) groups.push(same)
        else groups.push({ statements: own, measures: yield* measuresOf(own, by) })
      }
      const cluster = { statements, groups }
      clusters.add(cluster)
      for (const each of statements) clusterOf.set(each, cluster)
    }
    return [...clusters]
      .flatMap(({ groups }) => groups.flatMap(({ measures }) => measures))
      .toSorted((x, y) => (x.members[0]?.index ?? 0) - (y.members[0]?.index ?? 0))
  }

  function hangingTogether(first: Statement): readonly Statement[] {
    const statements = new Set([first])
    for (const statement of statements)
      for (const [other, akin] of akinTo.of(statement)) if (binds(akin)) statements.add(other)
    return [...statements].toSorted(inOrderOfText)
  }

  /** How akin two statements are; null where they were never compared. */
  function kin(one: Statement, other: Statement, seatOf: SeatOf): number | null {
    const score = akinTo.get(one, other)?.score
    if (score !== undefined) return score
    return isUnknown(seatAt(one, seatOf), seatAt(other, seatOf)) ? null : UNRELATED
  }

  function isHeld(statement: Statement): boolean {
    return [...akinTo.of(statement).values()].some(({ isSaid }) => isSaid)
  }

  /** The links between some statements, by their places in the list. */
  function* edgesBetween(statements: readonly Statement[]): Generator<'within', readonly SaidEdge[]> {
    const placeOf = new Map(statements.map((statement, at) => [statement, at]))
    const edges: SaidEdge[] = []
    for (const [a, statement] of statements.entries()) {
      yield 'within'
      const own: SaidEdge[] = []
      for (const [other, { score, isSaid }] of akinTo.of(statement)) {
        const b = placeOf.get(other) ?? -1
        if (b > a) own.push({ a, b, score, isSaid })
      }
      for (const edge of own.toSorted((x, y) => x.b - y.b)) edges.push(edge)
    }
    return edges
  }

  function* groupsOf(
    statements: readonly Statement[],
    by: GatheredBy,
  ): Generator<'within', readonly (readonly Statement[])[]> {
    if (statements.length === 1) return [statements]
    const edges = yield* edgesBetween(statements)
    const groups = yield* linked(statements, by, {
      edges,
      together: edges.flatMap(({ a, b, isSaid }) => (isSaid ? [[a, b]] : [])),
    })
    return groups.map((group) => group.toSorted(inOrderOfText))
  }

  function* linked(
    statements: readonly Statement[],
    { seatOf, parted }: GatheredBy,
    {
      edges,
      together,
    }: { readonly edges: readonly Edge[]; readonly together: readonly (readonly number[])[] },
  ): Generator<'within', readonly (readonly Statement[])[]> {
    const groups = yield* linkCrowds(statements.length, edges, {
      missing: UNRELATED,
      least,
      together,
      isApart: apartIn(statements, parted),
      seatOf: (at) => seatAt(statements[at], seatOf),
    })
    return groups.map((group) => group.flatMap((place) => statements[place] ?? []))
  }

  function* measuresOf(group: readonly Statement[], by: GatheredBy): Generator<'within', readonly Measure[]> {
    const { isBound, isApart } = by.parted
    const once = withoutRepeats(group, by.seatOf, (one, other) =>
      one.mentions.some((a) => isBound(a) && other.mentions.some((b) => isApart(a, b))),
    )
    const [first] = once.statements
    // A statement that stands alone but is told more than once is a measure on which all agree.
    if (first !== undefined && once.statements.length === 1)
      return once.whole(first).mentions.length > 1 ? [measureOf([first], [], once, by)] : []
    const measures: Measure[] = []
    const take = function* (statements: readonly Statement[]): Generator<'within', void> {
      yield 'within'
      const { judged, further } = mostAkin(statements, by)
      const { kept, dropped } = coreOf(judged, (a, b) => kin(a, b, by.seatOf), { core, isHeld })
      measures.push(measureOf(kept, further, once, by))
      if (dropped.length < 2) return
      const edges = yield* edgesBetween(dropped)
      for (const again of yield* linked(dropped, by, { edges, together: [] }))
        if (again.length > 1) yield* take(again)
    }
    yield* take(once.statements)
    return measures
  }

  /** The judged statements of a measure: the most akin to those outside of a crowd, or in its core. */
  function mostAkin(
    group: readonly Statement[],
    { seatOf }: GatheredBy,
  ): { readonly judged: readonly Statement[]; readonly further: readonly Statement[] } {
    if (group.length <= MOST_JUDGED) return { judged: group, further: [] }
    const inner = new Set(group.filter((statement) => seatAt(statement, seatOf)?.isOuter !== true))
    const akinOf = (statement: Statement): number =>
      [...akinTo.of(statement)].reduce(
        (most, [other, { score }]) => (inner.has(other) ? Math.max(most, score) : most),
        -Infinity,
      )
    const ranked = group
      .map((statement) => ({ statement, akin: akinOf(statement) }))
      .toSorted((x, y) => y.akin - x.akin || inOrderOfText(x.statement, y.statement))
      .map(({ statement }) => statement)
    return {
      judged: ranked.slice(0, MOST_JUDGED).toSorted(inOrderOfText),
      further: ranked.slice(MOST_JUDGED).toSorted(inOrderOfText),
    }
  }

  function measureOf(
    group: readonly Statement[],
    further: readonly Statement[],
    { whole }: Once,
    { seatOf }: GatheredBy,
  ): Measure {
    const own = group.toSorted(inOrderOfText)
    const links = own.flatMap((one, a) =>
      own.slice(a + 1).flatMap((other, step) => {
        const isSaid = akinTo.get(one, other)?.isSaid === true
        const score = isSaid ? ONE_FOR_SURE : kin(one, other, seatOf)
        return score === null ? [] : [{ a, b: a + 1 + step, score }]
      }),
    )
    const statements = own.map(whole)
    return {
      statements,
      links,
      members: [
        ...statements.flatMap(({ mentions }) => mentions),
        ...statements.flatMap(({ folded }) => folded),
        ...further.map(whole).flatMap(({ mentions, folded }) => [...mentions, ...folded]),
      ],
    }
  }
}

/** The score of what one sentence tells of two things. */
const TWO_FOR_SURE = 4 * UNRELATED

/** So many statements of a measure are held against one another and judged. */
const MOST_JUDGED = 60

/** Two figures of one sentence are of two things, but for a count and what it was before. */
function areTwo({ a: { article, mention: one }, b: { article: other, mention }, told }: ScoredPair): boolean {
  const isUpdate = one.cues.has('changed') || mention.cues.has('changed')
  return told === 'apart' && article === other && !isUpdate && isOneSaying(one, mention)
}

function seatAt(statement: Statement | undefined, seatOf: SeatOf): Seat {
  return statement === undefined ? null : seatOfStatement(statement, seatOf)
}

function inOrderOfText(x: Statement, y: Statement): number {
  return (x.mentions[0]?.index ?? 0) - (y.mentions[0]?.index ?? 0)
}

function apartIn(statements: readonly Statement[], { isBound, isApart }: GatheredBy['parted']): GroupsApart {
  return apartBy(
    (at) => {
      const bound = statements[at]?.mentions.filter(isBound) ?? []
      return bound.length > 0 ? bound : undefined
    },
    (one, other) => one.some((a) => other.some((b) => isApart(a, b))),
  )
}

/** The members that hang together; those far less akin to the rest are dropped, the least akin first. Those joined by hand stay. */
function coreOf(
  group: readonly Statement[],
  kin: (a: Statement, b: Statement) => number | null,
  { core, isHeld }: { readonly core: number; readonly isHeld: (statement: Statement) => boolean },
): { readonly kept: readonly Statement[]; readonly dropped: readonly Statement[] } {
  let kept = [...group]
  const dropped: Statement[] = []
  while (kept.length > 2) {
    const akin = kept.map((a) => meanOf(kept.flatMap((b) => (b === a ? [] : (kin(a, b) ?? [])))))
    const mean = akin.reduce((sum, each) => sum + each, 0) / akin.length
    const free = kept.map((statement) => !isHeld(statement))
    const lowest = Math.min(...akin.filter((_, place) => free[place]))
    if (lowest === Infinity || mean - lowest <= core) break
    const at = akin.findIndex((each, place) => each === lowest && free[place])
    dropped.push(...kept.slice(at, at + 1))
    kept = kept.filter((_, place) => place !== at)
  }
  return { kept, dropped }
}

function meanOf(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, each) => sum + each, 0) / scores.length
}
