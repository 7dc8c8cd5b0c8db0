import { addTo } from '../add-to'
import { haveSameItems } from '../same-items'
import { apartBy, type Edge } from './average-link'
import type { Told } from './compare-told'
import { linkCrowds } from './crowds/link-crowds'
import type { SeatOf } from './crowds/seat'
import type { Said } from './gestures'
import type { PlacedMention } from './placed-mention'

/** A pair of mentions with the log odds that both are of one measure. */
export type ScoredPair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  readonly score: number
  readonly told: Told
  /** The journalist's decision; undefined where there is none. */
  readonly said?: Said | undefined
}

/** Mentions that tell the same of one thing, however often it is told. */
export type Statement = {
  readonly mentions: readonly PlacedMention[]
  /** Mentions of further texts of a crowd that tell it too; what it is linked by hangs on the others alone. */
  readonly folded: readonly PlacedMention[]
}

/** Mentions kept apart by the journalist, whatever was computed, also if they were never candidates. */
export type Parted = {
  /** Whether anything was said that can part a mention from another. */
  readonly isBound: (mention: PlacedMention) => boolean
  readonly isApart: (a: PlacedMention, b: PlacedMention) => boolean
}

/** By what mentions are gathered besides their pairs. */
export type GatheredBy = { readonly seatOf: SeatOf; readonly parted: Parted }

/** The pairs of each text with each that it is held against: a list is the same object as long as nothing about it changed. */
export type PairsByText = ReadonlyMap<number, TextPairs>

export type TextPairs = {
  readonly lists: readonly (readonly ScoredPair[])[]
  /** What else its mentions hang on: objects that are the same as long as nothing about them changed. */
  readonly hangsOn: readonly unknown[]
}

/** The statements of a project, and what changed about them since they were gathered before. */
export type Gathered = {
  readonly made: readonly Statement[]
  readonly gone: readonly Statement[]
  /** The pairs of a statement's mentions with those of each other statement. */
  readonly pairsWith: (statement: Statement) => ReadonlyMap<Statement, readonly ScoredPair[]>
}

/** Mentions connected by equal values, with their statements. */
type Cluster = { readonly mentions: readonly PlacedMention[]; readonly statements: readonly Statement[] }

/**
 * Makes what gathers, again and again, the mentions that tell the same into statements: each pair of a statement's mentions was a candidate,
 * but for those of texts that were not compared. Only what hangs together with a text of which something changed is gathered anew.
 */
export function createGatherer(
  leastSame: number,
): (pairs: PairsByText, by: GatheredBy) => Generator<'within', Gathered> {
  const known = new Map<number, TextPairs>()
  const mentionsOf = new Map<number, readonly PlacedMention[]>()
  const pairsOf = new Map<PlacedMention, ScoredPair[]>()
  const clusterOf = new Map<PlacedMention, Cluster>()
  /** The statement of each mention that was not folded into another. */
  const statementOf = new Map<PlacedMention, Statement>()
  const binds = ({ told, score, said }: ScoredPair): boolean =>
    told === 'same' && (score >= leastSame || said === 'same')

  return function* (pairs, by) {
    const gone: Statement[] = []
    /** The mentions to be gathered anew. */
    const open = new Set<PlacedMention>()
    const dissolve = (mention: PlacedMention): void => {
      const { mentions, statements } = clusterOf.get(mention) ?? { mentions: [], statements: [] }
      for (const each of mentions) {
        clusterOf.delete(each)
        statementOf.delete(each)
        open.add(each)
      }
      gone.push(...statements)
    }
    const texts = new Set([...known.keys(), ...pairs.keys()])
    const changed = [...texts].filter((text) => !isSame(known.get(text), pairs.get(text)))
    const others: PlacedMention[] = []
    for (const text of changed) {
      yield 'within'
      others.push(...take(text, pairs.get(text)))
    }
    for (const mention of others) dissolve(mention)
    for (const mention of others) {
      if (pairsOf.has(mention)) open.add(mention)
      else open.delete(mention)
    }
    const made: Statement[] = []
    const left = [...open].toSorted((x, y) => x.index - y.index)
    for (const mention of left) {
      if (!open.has(mention)) continue
      const mentions = hangingTogether(mention)
      for (const each of mentions) open.delete(each)
      const statements = yield* gather(mentions, by)
      for (const each of mentions) clusterOf.set(each, { mentions, statements })
      for (const statement of statements) {
        made.push(statement)
        for (const each of statement.mentions) statementOf.set(each, statement)
      }
    }
    return { made, gone, pairsWith }
  }

  function pairsWith(statement: Statement): ReadonlyMap<Statement, readonly ScoredPair[]> {
    const pairs = new Map<Statement, ScoredPair[]>()
    for (const mention of statement.mentions) {
      for (const pair of pairsOf.get(mention) ?? []) {
        const other = statementOf.get(pair.a === mention ? pair.b : pair.a)
        if (other !== undefined && other !== statement) addTo(pairs, other, pair)
      }
    }
    return pairs
  }

  /** Replaces the pairs of a text; answers its mentions, present and former, whose pairs changed. */
  function take(text: number, now: TextPairs | undefined): Iterable<PlacedMention> {
    const before = known.get(text)
    const own = new Map<PlacedMention, ScoredPair[]>()
    for (const pair of now?.lists.flat() ?? [])
      for (const mention of [pair.a, pair.b]) if (mention.article.index === text) addTo(own, mention, pair)
    const old = mentionsOf.get(text) ?? []
    const isAll = !haveSameItems(before?.hangsOn ?? [], now?.hangsOn ?? [])
    const changed = new Set<PlacedMention>()
    for (const mention of new Set([...old, ...own.keys()])) {
      const pairs = own.get(mention)
      if (isAll || !haveSameItems(pairsOf.get(mention) ?? [], pairs ?? [])) changed.add(mention)
      if (pairs) pairsOf.set(mention, pairs)
      else pairsOf.delete(mention)
    }
    if (now) {
      known.set(text, now)
      mentionsOf.set(text, [...own.keys()])
    } else {
      known.delete(text)
      mentionsOf.delete(text)
    }
    return changed
  }

  function hangingTogether(first: PlacedMention): readonly PlacedMention[] {
    const mentions = new Set([first])
    for (const mention of mentions)
      for (const pair of pairsOf.get(mention) ?? [])
        if (binds(pair)) mentions.add(pair.a === mention ? pair.b : pair.a)
    return [...mentions].toSorted((x, y) => x.index - y.index)
  }

  function* gather(
    mentions: readonly PlacedMention[],
    { seatOf, parted: { isBound, isApart } }: GatheredBy,
  ): Generator<'within', readonly Statement[]> {
    if (mentions.length === 1) return [{ mentions, folded: [] }]
    const placeOf = new Map(mentions.map((mention, at) => [mention, at]))
    const same: (Edge & { readonly said: ScoredPair['said'] })[] = []
    for (const [a, mention] of mentions.entries()) {
      yield 'within'
      const own = (pairsOf.get(mention) ?? []).flatMap((pair) => {
        const b = pair.a === mention && pair.told === 'same' ? placeOf.get(pair.b) : undefined
        return b === undefined ? [] : [{ a, b, score: pair.score, said: pair.said }]
      })
      for (const edge of own.toSorted((x, y) => x.b - y.b)) same.push(edge)
    }
    const areApart = apartBy((at) => {
      const mention = mentions[at]
      return mention && isBound(mention) ? mention : undefined
    }, isApart)
    const groups = yield* linkCrowds(mentions.length, same, {
      missing: -Infinity,
      least: leastSame,
      together: same.flatMap(({ a, b, said }) => (said === 'same' ? [[a, b]] : [])),
      isApart: areApart,
      seatOf: (at) => seatOf(mentions[at]?.article.index ?? 0),
    })
    return groups.map((group) =>
      foldOuter(
        group.toSorted((x, y) => x - y).flatMap((at) => mentions[at] ?? []),
        seatOf,
      ),
    )
  }
}

/** So many mentions of a statement stand for it where all are of texts outside the core of a crowd. */
const MOST_TELLERS = 24

/** The statement of mentions that tell the same: those of the core of a crowd tell it, or the first where none is there. */
export function foldOuter(told: readonly PlacedMention[], seatOf: SeatOf): Statement {
  const isOuter = ({ article }: PlacedMention): boolean => seatOf(article.index)?.isOuter === true
  if (!told.some(isOuter)) return { mentions: told, folded: [] }
  const core = told.filter((mention) => !isOuter(mention))
  return core.length === 0
    ? { mentions: told.slice(0, MOST_TELLERS), folded: told.slice(MOST_TELLERS) }
    : { mentions: core, folded: told.filter(isOuter) }
}

function isSame(before: TextPairs | undefined, now: TextPairs | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    haveSameItems(before.lists, now.lists) &&
    haveSameItems(before.hangsOn, now.hangsOn)
  )
}
