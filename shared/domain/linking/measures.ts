import { addTo } from '../add-to'
import { finish } from '../finish'
import { apartBy, averageLink, averageLinkInSteps, type Edge, type GroupsApart } from './average-link'
import { ONE_FOR_SURE, type Said } from './gestures'
import type { Told } from './compare-told'
import { inOrder, scoreOf, type Weights, type Evidence } from './logistic'
import type { PlacedMention } from './placed-mention'
import { compareStatements, statementEvidence, UNRELATED } from './statement-evidence'

/** A pair of mentions with the logarithm of the odds that they tell of one measure. */
export type ScoredPair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  readonly score: number
  readonly told: Told
  /** What the journalist said of it; undefined where nothing was said. */
  readonly said?: Said | undefined
}

/** Mentions that tell the same of one thing, however often it is told. */
export type Statement = {
  readonly mentions: readonly PlacedMention[]
  /** Mentions of further texts of a crowd that tell it too; what it is linked by hangs on the others. */
  readonly folded: readonly PlacedMention[]
}

/** A link between two statements of a measure, with the logarithm of its odds. */
export type Link = { readonly a: number; readonly b: number; readonly score: number }

/** Statements that seem to tell of one measure, with the links between them by their places. */
export type Measure = {
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  /** All its mentions; those that were folded in from a crowd come last. */
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

/** The statements of a project, and the pairs of them of which any mentions were candidates, with their evidence. */
export type Statements = {
  readonly statements: readonly Statement[]
  readonly pairs: readonly {
    readonly a: number
    readonly b: number
    readonly of: readonly ScoredPair[]
    readonly evidence: Evidence
  }[]
}

/** Whether two texts were held against one another: in a crowd of texts not all are. */
export type IsCompared = (a: number, b: number) => boolean

/** What keeps mentions apart whatever was computed, also of those that were no candidates of one another. */
export type Parted = {
  /** Whether anything was said that can part a mention from another. */
  readonly isBound: (mention: PlacedMention) => boolean
  readonly isApart: (a: PlacedMention, b: PlacedMention) => boolean
}

const nothingParted: Parted = { isBound: () => false, isApart: () => false }

/**
 * Gathers the mentions that tell the same into statements: each pair of a statement's mentions was a candidate, but for those of texts
 * that were not compared.
 */
export function findStatements(
  pairs: readonly ScoredPair[],
  limits: LinkingLimits,
  isCompared: IsCompared = () => true,
  parted: Parted = nothingParted,
): Statements {
  return finish(statementsInSteps(pairs, limits, isCompared, parted))
}

function* statementsInSteps(
  pairs: readonly ScoredPair[],
  { leastSame }: LinkingLimits,
  isCompared: IsCompared,
  { isBound, isApart }: Parted,
): Generator<void, Statements> {
  const mentions = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].toSorted((x, y) => x.index - y.index)
  const placeOf = new Map(mentions.map(({ index }, at) => [index, at]))
  const place = ({ index }: PlacedMention): number => placeOf.get(index) ?? 0
  const alike = pairs.filter(({ told }) => told === 'same')
  const same = alike.map(({ a, b, score }) => ({ a: place(a), b: place(b), score }))
  const together = alike.flatMap(({ a, b, said }) => (said === 'same' ? [[place(a), place(b)]] : []))
  const areApart = apartBy((at) => {
    const mention = mentions[at]
    return mention && isBound(mention) ? mention : undefined
  }, isApart)
  const groups = yield* averageLinkInSteps(mentions.length, same, {
    missing: -Infinity,
    least: leastSame,
    together,
    isApart: areApart,
  })
  yield
  const { core, folded } = foldCrowd(groups, same, {
    least: leastSame,
    isApart: areApart,
    isCompared: (x, y) => isCompared(mentions[x]?.article.index ?? 0, mentions[y]?.article.index ?? 0),
  })
  const told = (group: readonly number[]): readonly PlacedMention[] =>
    group.toSorted((x, y) => x - y).flatMap((at) => mentions[at] ?? [])
  const statements = core.map((group, at) => ({
    mentions: told(group),
    folded: told(folded[at] ?? []),
  }))
  const statementOf = new Map(
    statements.flatMap((statement, at) => statement.mentions.map(({ index }) => [index, at] as const)),
  )
  const texts = statements.map((statement) => new Set(statement.mentions.map(({ article }) => article.index)))
  const between = new Map<number, ScoredPair[]>()
  for (const pair of pairs) {
    const [one, other] = [statementOf.get(pair.a.index), statementOf.get(pair.b.index)]
    if (one === undefined || other === undefined || one === other) continue
    const key = Math.min(one, other) * statements.length + Math.max(one, other)
    addTo(between, key, pair)
  }
  yield
  const none: ReadonlySet<number> = new Set()
  return {
    statements,
    pairs: [...between].map(([key, of]) => {
      const [a, b] = [Math.floor(key / statements.length), key % statements.length]
      const size = (statements[a]?.mentions.length ?? 0) * (statements[b]?.mentions.length ?? 0)
      const scores = of.map(({ score }) => score)
      return {
        a,
        b,
        of,
        evidence: compareStatements({ scores, pairs: size, one: texts[a] ?? none, other: texts[b] ?? none }),
      }
    }),
  }
}

type CrowdOptions = {
  readonly least: number
  readonly isCompared: (a: number, b: number) => boolean
  readonly isApart: GroupsApart
}

/** Mentions of a crowd that stand alone are folded into the group that tells the same, where only texts that were not compared part them. */
function foldCrowd(
  groups: readonly (readonly number[])[],
  same: readonly Edge[],
  { least, isCompared, isApart }: CrowdOptions,
): { readonly core: readonly (readonly number[])[]; readonly folded: readonly (readonly number[])[] } {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)))
  const akin = new Map<number, Map<number, Edge[]>>()
  for (const edge of same) {
    for (const [one, other] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ] as const) {
      const theirs = groupOf.get(other) ?? 0
      if (groups[groupOf.get(one) ?? 0]?.length !== 1 || groups[theirs]?.length === 1) continue
      const known = akin.get(one) ?? new Map<number, Edge[]>()
      akin.set(one, known.set(theirs, [...(known.get(theirs) ?? []), edge]))
    }
  }
  const folded: number[][] = groups.map(() => [])
  const gone = new Set<number>()
  for (const [one, known] of akin) {
    const [best] = [...known]
      .filter(([group, edges]) => {
        const compared = groups[group]?.filter((other) => isCompared(one, other)) ?? []
        const all = [...(groups[group] ?? []), ...(folded[group] ?? [])]
        return compared.length === edges.length && !isApart([one], all)
      })
      .map(([group, edges]) => ({
        group,
        mean: edges.reduce((sum, { score }) => sum + score, 0) / edges.length,
      }))
      .toSorted((x, y) => y.mean - x.mean || x.group - y.group)
    if (best === undefined || best.mean < least) continue
    folded[best.group]?.push(one)
    gone.add(groupOf.get(one) ?? 0)
  }
  const kept = groups.flatMap((group, index) =>
    gone.has(index) ? [] : [{ group, own: folded[index] ?? [] }],
  )
  return { core: kept.map(({ group }) => group), folded: kept.map(({ own }) => own) }
}

/** Groups the statements by average linkage; one that is far less akin than the others of its group falls off. */
export function findMeasures(
  pairs: readonly ScoredPair[],
  weights: Weights,
  limits: LinkingLimits,
  isCompared: IsCompared = () => true,
  parted: Parted = nothingParted,
): readonly Measure[] {
  return finish(measuresInSteps(pairs, weights, limits, { isCompared, parted }))
}

/** The same in steps. */
export function* measuresInSteps(
  pairs: readonly ScoredPair[],
  weights: Weights,
  limits: LinkingLimits,
  { isCompared, parted }: { readonly isCompared: IsCompared; readonly parted: Parted },
): Generator<void, readonly Measure[]> {
  const { least, core } = limits
  const order = inOrder(weights, statementEvidence)
  const found = yield* statementsInSteps(pairs, limits, isCompared, parted)
  yield
  const { statements } = found
  const edges = found.pairs.map(({ a, b, of, evidence }) => {
    const isSaid = of.some(({ said }) => said === 'same')
    const score = scoreOf(weights.bias, order, evidence)
    return { a, b, isSaid, score: isSaid ? Math.max(score, 0) : score }
  })
  const together = edges.flatMap(({ a, b, isSaid }) => (isSaid ? [[a, b]] : []))
  const isApart = apartBy(
    (at) => {
      const bound = statements[at]?.mentions.filter(parted.isBound) ?? []
      return bound.length > 0 ? bound : undefined
    },
    (one, other) => one.some((a) => other.some((b) => parted.isApart(a, b))),
  )
  const held = new Set(together.flat())
  const forSure = new Set(together.map(([a = 0, b = 0]) => a * statements.length + b))
  const kinship = new Map(edges.map(({ a, b, score }) => [a * statements.length + b, score]))
  const kin = (a: number, b: number): number =>
    kinship.get(Math.min(a, b) * statements.length + Math.max(a, b)) ?? UNRELATED
  const measures: Measure[] = []
  const take = (group: readonly number[]): void => {
    const { kept, dropped } = coreOf(group, kin, { core, held })
    measures.push(measureOf(kept))
    if (dropped.length > 1) for (const again of linked(dropped)) take(again)
  }
  const linked = (group: readonly number[]): readonly (readonly number[])[] => {
    const placeIn = (at: number): number => group[at] ?? 0
    return averageLink(
      group.length,
      group.flatMap((one, a) =>
        group.slice(a + 1).map((other, step) => ({ a, b: a + 1 + step, score: kin(one, other) })),
      ),
      { missing: UNRELATED, least, isApart: (one, other) => isApart(one.map(placeIn), other.map(placeIn)) },
    )
      .filter(({ length }) => length > 1)
      .map((members) => members.map(placeIn))
  }
  const alone: number[] = []
  const groups = yield* averageLinkInSteps(statements.length, edges, {
    missing: UNRELATED,
    least,
    together,
    isApart,
  })
  yield
  const isKnown = (one: number, other: number): boolean => {
    const [x, y] = [statements[one]?.mentions[0], statements[other]?.mentions[0]]
    return x === undefined || y === undefined || isCompared(x.article.index, y.article.index)
  }
  // What one text of a crowd alone tells is held against those with which it was compared.
  const { core: gathered, folded: joined } = foldCrowd(groups, edges, { least, isCompared: isKnown, isApart })
  for (const [at, own] of gathered.entries()) {
    const group = [...own, ...(joined[at] ?? [])]
    if (group.length > 1) take(group)
    else alone.push(...group)
  }
  // A statement that stands alone but is told more than once is a measure on which all agree.
  for (const at of alone) if ((statements[at]?.mentions.length ?? 0) > 1) measures.push(measureOf([at]))
  return measures

  function measureOf(group: readonly number[]): Measure {
    const places = group.toSorted((x, y) => x - y)
    const own = places.flatMap((at) => statements[at] ?? [])
    const links = places.flatMap((i, a) =>
      places.slice(a + 1).map((j, step) => {
        const score = forSure.has(i * statements.length + j) ? ONE_FOR_SURE : kin(i, j)
        return { a, b: a + 1 + step, score }
      }),
    )
    return {
      statements: own,
      links,
      members: [...own.flatMap(({ mentions }) => mentions), ...own.flatMap(({ folded }) => folded)],
    }
  }
}

/** The members that hang together; those far less akin to the rest are dropped, the least akin first. Those joined by hand stay. */
function coreOf(
  group: readonly number[],
  score: (a: number, b: number) => number,
  { core, held }: { readonly core: number; readonly held: ReadonlySet<number> },
): { readonly kept: readonly number[]; readonly dropped: readonly number[] } {
  let kept = [...group]
  const dropped: number[] = []
  while (kept.length > 2) {
    const akin = kept.map(
      (a) => kept.reduce((sum, b) => (b === a ? sum : sum + score(a, b)), 0) / (kept.length - 1),
    )
    const mean = akin.reduce((sum, each) => sum + each, 0) / akin.length
    const lowest = Math.min(...akin.filter((_, place) => !held.has(kept[place] ?? -1)))
    if (lowest === Infinity || mean - lowest <= core) break
    const at = akin.findIndex((each, place) => each === lowest && !held.has(kept[place] ?? -1))
    dropped.push(kept[at] ?? 0)
    kept = kept.filter((_, place) => place !== at)
  }
  return { kept, dropped }
}
