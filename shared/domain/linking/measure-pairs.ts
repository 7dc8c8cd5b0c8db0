import { compareTold, type Told } from './compare-told'
import { inOrder, scoreOf, type Weights } from './logistic'
import { comparePair, pairEvidence, roleOf, rivalEvidence } from './pair-evidence'
import type { PlacedMention } from './placed-mention'
import { cosine } from './vector'

/** A pair of mentions that may tell of one measure, with its evidence. */
export type CandidatePair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  /** How what they tell lies to one another. */
  readonly told: Told
  readonly evidence: Float64Array
}

/** What is proposed of the articles: which are of one event, and how likely it is of each pair. */
export type ArticleLinks = {
  readonly eventOf: (article: number) => number
  readonly likeness: (a: number, b: number) => number
}

/** The pairs of mentions of one dimension that share a role or a word near, with what the two alone tell. */
export function candidatePairs(mentions: readonly PlacedMention[], links: ArticleLinks): readonly CandidatePair[] {
  const pairs: CandidatePair[] = []
  const byDimension = new Map<string, PlacedMention[]>()
  for (const each of mentions) {
    if (each.mention.section === 'furniture') continue
    const list = byDimension.get(each.mention.dimension)
    if (list === undefined) byDimension.set(each.mention.dimension, [each])
    else list.push(each)
  }
  for (const list of byDimension.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        const role = roleOf(a.mention, b.mention)
        const words = cosine(a.near, b.near)
        if (words === 0 && role !== 'same role' && role !== 'same noun') continue
        const context = {
          isOneEvent: links.eventOf(a.article.index) === links.eventOf(b.article.index),
          articlesAlike: links.likeness(a.article.index, b.article.index),
          words,
        }
        pairs.push({ a, b, told: compareTold(a.mention, b.mention), evidence: comparePair(a, b, context) })
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
    const [x, y] = [best.get(pair.a.index * texts + pair.b.article.index), best.get(pair.b.index * texts + pair.a.article.index)]
    const evidence = Float64Array.from(pair.evidence)
    if (x === undefined || y === undefined || pair.a.article === pair.b.article) return { ...pair, evidence }
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
