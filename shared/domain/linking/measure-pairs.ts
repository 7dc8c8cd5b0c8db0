import { finish } from '../finish'
import { groupBy } from '../group-by'
import { compareTold, type Told } from './compare-told'
import { inOrder, scoreOf, type Weights, type Evidence } from './logistic'
import { comparePair, pairEvidence, roleOf, rivalEvidence } from './pair-evidence'
import type { PlacedMention } from './placed-mention'
import { cosine } from './vector'

/** A pair of mentions that may tell of one measure, with its evidence. */
export type CandidatePair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  /** How what they tell lies to one another. */
  readonly told: Told
  readonly evidence: Evidence
}

/** What is proposed of the articles: which are of one event, and how likely it is of each pair. */
export type ArticleLinks = {
  readonly eventOf: (article: number) => number
  readonly likeness: (a: number, b: number) => number
  /** The texts that are likely enough of one event with another to be compared with it, after it in order. */
  readonly near: (article: number, least: number) => readonly number[]
}

/** How likely two texts are of one event for their mentions to be compared: those that have nothing in common are less so. */
const LIKELY = 0.02

/** What is not kept: pairs that score less, by weights of what the two alone tell. */
export type Floor = { readonly weights: Weights; readonly least: number }

/**
 * The pairs of mentions of one dimension that may tell of one measure, with what the two alone tell: those of texts that may be of one
 * event.
 */
export function candidatePairs(
  mentions: readonly PlacedMention[],
  links: ArticleLinks,
  floor: Floor | null = null,
): readonly CandidatePair[] {
  return finish(candidatesInSteps(mentions, links, floor))
}

/** The same, text by text. */
export function* candidatesInSteps(
  mentions: readonly PlacedMention[],
  links: ArticleLinks,
  floor: Floor | null,
): Generator<void, readonly CandidatePair[]> {
  const pairs: CandidatePair[] = []
  const weights = floor === null ? null : inOrder(floor.weights, pairEvidence)
  const add = (a: PlacedMention, b: PlacedMention): void => {
    const role = roleOf(a.mention, b.mention)
    const isOneEvent = links.eventOf(a.article.index) === links.eventOf(b.article.index)
    if (role === 'other' && !isOneEvent) return
    const words = cosine(a.near, b.near)
    if (words === 0 && role !== 'same role' && role !== 'same noun') return
    const context = {
      isOneEvent,
      articlesAlike: links.likeness(a.article.index, b.article.index),
      words,
    }
    const evidence = comparePair(a, b, context)
    const isKept =
      floor === null || weights === null || scoreOf(floor.weights.bias, weights, evidence) >= floor.least
    if (isKept) pairs.push({ a, b, told: compareTold(a.mention, b.mention), evidence })
  }
  for (const list of groupBy(mentions, ({ mention }) => mention.dimension).values()) {
    const inTexts = groupBy(list, ({ article }) => article.index)
    for (const [text, own] of inTexts) {
      yield
      for (const [at, a] of own.entries()) for (const b of own.slice(at + 1)) add(a, b)
      for (const other of links.near(text, LIKELY)) {
        for (const a of own) for (const b of inTexts.get(other) ?? []) add(a, b)
      }
    }
  }
  return pairs
}

/**
 * The same pairs with what their rivals tell: whether each of the two is the best match that the other has in its text, by how much, and
 * whether a better match has the same value. `first` weighs the pairs for that.
 */
export function withRivals(pairs: readonly CandidatePair[], first: Weights): readonly CandidatePair[] {
  const weights = inOrder(first, pairEvidence)
  const scores = pairs.map(({ evidence }) => scoreOf(first.bias, weights, evidence))
  const best = new Map<number, Best>()
  const texts = 1 + pairs.reduce((most, { a, b }) => Math.max(most, a.article.index, b.article.index), 0)
  const note = (of: PlacedMention, other: PlacedMention, score: number, equal: boolean): void => {
    const key = of.index * texts + other.article.index
    let known = best.get(key)
    if (known === undefined) best.set(key, (known = { top: -Infinity, second: -Infinity, equal: -Infinity }))
    if (score > known.top) {
      known.second = known.top
      known.top = score
    } else if (score > known.second) known.second = score
    if (equal && score > known.equal) known.equal = score
  }
  for (const [at, { a, b, told }] of pairs.entries()) {
    note(a, b, scores[at] ?? 0, told === 'same')
    note(b, a, scores[at] ?? 0, told === 'same')
  }
  return pairs.map((pair, at) => {
    const score = scores[at] ?? 0
    if (pair.a.article === pair.b.article) return pair
    const x = best.get(pair.a.index * texts + pair.b.article.index)
    const y = best.get(pair.b.index * texts + pair.a.article.index)
    if (x === undefined || y === undefined) return pair
    const evidence = [...pair.evidence]
    const lead = Math.min(leadOf(x, score), leadOf(y, score))
    evidence[rivalEvidence.lead] = Math.max(-2, Math.min(2, lead))
    evidence[rivalEvidence.elsewhere] = pair.told !== 'same' && (x.equal >= score || y.equal >= score) ? 1 : 0
    return { ...pair, evidence }
  })
}

type Best = { top: number; second: number; equal: number }

/** By how much a score leads the other matches, or falls behind the best. */
function leadOf({ top, second }: Best, score: number): number {
  if (score < top) return score - top
  return second === -Infinity ? 2 : score - second
}
