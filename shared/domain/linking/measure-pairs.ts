import { groupBy } from '../group-by'
import { compareTold, type Told } from './compare-told'
import { inOrder, scoreOf, type Weights, type Evidence } from './logistic'
import { comparePair, pairEvidence, roleOf, rivalEvidence } from './pair-evidence'
import type { Mention } from '../mentions/mention'
import type { PlacedMention } from './placed-mention'
import type { SaidPairs } from './said-pairs'
import { cosine } from './words/vector'

/** A pair of mentions that may be of one measure, with its evidence. */
export type CandidatePair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  /** How what they tell lies to one another. */
  readonly told: Told
  readonly evidence: Evidence
}

/** Proposed links between articles: the groups of one event, and the likelihood of each pair. */
export type ArticleLinks = {
  readonly eventOf: (article: number) => number
  readonly likeness: (a: number, b: number) => number
  /** The texts that are likely enough of one event with another to be compared with it, after it in order. */
  readonly near: (article: number, least: number) => readonly number[]
}

/** The least probability of one event at which the mentions of two texts are compared. Texts with nothing in common stay below it. */
const LIKELY = 0.02

/** What is not kept: pairs that score less, by weights of what the two alone tell. */
export type Floor = { readonly weights: Weights; readonly least: number }

/** The decisions on pairs that make them candidates. */
export type AskedOfPairs = Pick<SaidPairs, 'isNamed' | 'isOneEvent'>

const nothingSaid: AskedOfPairs = { isNamed: () => false, isOneEvent: () => false }

/** Mentions of one text by what they can be compared with. */
export type MentionsByKind = ReadonlyMap<string, readonly PlacedMention[]>

/** Sorts the mentions of a text by what they can be compared with. */
export function byKind(mentions: readonly PlacedMention[]): MentionsByKind {
  return groupBy(mentions, ({ mention }) => mention.dimension)
}

/** The texts that a text is compared with: itself, and those after it that may be of one event with it. */
export function comparedWith(text: number, links: ArticleLinks): readonly number[] {
  return [text, ...links.near(text, LIKELY)]
}

/**
 * The pairs of mentions of two texts, or of one, that may belong to one measure, with their own evidence. Pairs named by the
 * journalist are always among them.
 */
export function pairsBetween(
  one: number,
  other: number,
  {
    mentionsOf,
    links,
    floor = null,
    said = nothingSaid,
  }: {
    readonly mentionsOf: (text: number) => MentionsByKind
    readonly links: ArticleLinks
    readonly floor?: Floor | null
    readonly said?: AskedOfPairs
  },
): readonly CandidatePair[] {
  const pairs: CandidatePair[] = []
  const weights = floor === null ? null : inOrder(floor.weights, pairEvidence)
  const areOfOne = links.eventOf(one) === links.eventOf(other)
  const likeness = links.likeness(one, other)
  const add = (a: PlacedMention, b: PlacedMention): void => {
    const isAsked = said.isNamed(a, b)
    if (areOfOneTable(a, b) && !isAsked) return
    const isConfirmed = said.isOneEvent(a, b)
    const isOneEvent = areOfOne || isConfirmed
    const role = roleOf(a.mention, b.mention)
    if (role === 'other' && !isOneEvent && !isAsked) return
    const words = cosine(a.near, b.near)
    if (words === 0 && role !== 'same-role' && role !== 'same-noun' && !isAsked) return
    const evidence = comparePair(a, b, {
      isOneEvent,
      articlesAlike: isConfirmed ? 1 : likeness,
      words,
      areOnlyOnes:
        isOneEvent && one !== other && isOnlyOne(a, mentionsOf(one)) && isOnlyOne(b, mentionsOf(other)),
    })
    const isKept =
      isAsked ||
      floor === null ||
      weights === null ||
      scoreOf(floor.weights.bias, weights, evidence) >= floor.least
    if (isKept) pairs.push({ a, b, told: compareTold(a.mention, b.mention), evidence })
  }
  const inOther = mentionsOf(other)
  for (const [dimension, own] of mentionsOf(one)) {
    for (const [at, a] of own.entries()) {
      const others = one === other ? own.slice(at + 1) : (inOther.get(dimension) ?? [])
      for (const b of others) add(a, b)
    }
  }
  return pairs
}

/**
 * The pairs of two texts with what their rivals tell: whether each of the two is the best match that the other has in its text, by how
 * much, and whether a better match has the same value. `first` weighs the pairs for that.
 */
export function withRivals(pairs: readonly CandidatePair[], first: Weights): readonly CandidatePair[] {
  const weights = inOrder(first, pairEvidence)
  const scores = pairs.map(({ evidence }) => scoreOf(first.bias, weights, evidence))
  const best = new Map<number, Best>()
  const note = ({ index }: PlacedMention, score: number, equal: boolean): void => {
    let known = best.get(index)
    if (known === undefined)
      best.set(index, (known = { top: -Infinity, second: -Infinity, equal: -Infinity }))
    if (score > known.top) {
      known.second = known.top
      known.top = score
    } else if (score > known.second) known.second = score
    if (equal && score > known.equal) known.equal = score
  }
  for (const [at, { a, b, told }] of pairs.entries()) {
    note(a, scores[at] ?? 0, told === 'same')
    note(b, scores[at] ?? 0, told === 'same')
  }
  return pairs.map((pair, at) => {
    const score = scores[at] ?? 0
    const [x, y] = [best.get(pair.a.index), best.get(pair.b.index)]
    if (pair.a.article === pair.b.article || x === undefined || y === undefined) return pair
    const evidence = [...pair.evidence]
    const lead = Math.min(leadOf(x, score), leadOf(y, score))
    evidence[rivalEvidence.lead] = Math.max(-2, Math.min(2, lead))
    evidence[rivalEvidence.elsewhere] = pair.told !== 'same' && (x.equal >= score || y.equal >= score) ? 1 : 0
    return { ...pair, evidence }
  })
}

/** Whether a text leads with one share, price, measure or duration of a unit: then it fills the same slot as that of another text of the event. */
function isOnlyOne({ mention }: PlacedMention, mentions: MentionsByKind): boolean {
  if (!isOfSlot(mention)) return false
  const alike = (mentions.get(mention.dimension) ?? []).filter((each) => isOfSlot(each.mention))
  return alike.filter((each) => each.mention.section === 'lead').length === 1
}

function isOfSlot({ kind, dimension, section, cues }: Mention): boolean {
  const isMeasure = kind === 'duration' || (kind === 'figure' && dimension !== 'count')
  return isMeasure && (section === 'lead' || section === 'headline') && !cues.has('background')
}

/** Whether two mentions stand in one table: each of its cells is of another place, group or time. */
function areOfOneTable(a: PlacedMention, b: PlacedMention): boolean {
  return a.article === b.article && a.mention.table !== undefined && a.mention.table === b.mention.table
}

type Best = { top: number; second: number; equal: number }

/** By how much a score leads the other matches, or falls behind the best. */
function leadOf({ top, second }: Best, score: number): number {
  if (score < top) return score - top
  return second === -Infinity ? 2 : score - second
}
