import { articleEvidence, compareArticles } from './article-evidence'
import type { Corpus } from './article'
import { averageLink } from './average-link'
import { FAR_APART, noGestures, ONE_FOR_SURE, pairKey, type Gestures } from './gestures'
import { inOrder, scoreOf } from './logistic'
import type { ArticleLinks } from './measure-pairs'
import type { LinkingWeights } from './weights'

/** Which texts tell of one event, as proposed, and how likely each pair does. */
export type ProposedEvents = ArticleLinks & {
  /** The texts of each event, by their places. */
  readonly events: readonly (readonly number[])[]
  /** The logarithm of the odds that two texts tell of one event. */
  readonly score: (a: number, b: number) => number
}

/** Proposes the events of a project: texts that are alike in names, words, first sentences and days. */
export function proposeEvents(
  { articles }: Corpus,
  { articles: weights, limits }: Pick<LinkingWeights, 'articles' | 'limits'>,
  gestures: Gestures = noGestures,
): ProposedEvents {
  const order = inOrder(weights, articleEvidence)
  const size = articles.length
  const scores = new Float64Array(size * size)
  for (const a of articles) {
    for (const b of articles.slice(a.index + 1)) {
      const key = pairKey(a.index, b.index)
      const told = gestures.sameEvent.has(key) ? ONE_FOR_SURE : gestures.otherEvent.has(key) ? FAR_APART : null
      const score = told ?? scoreOf(weights.bias, order, compareArticles(a, b))
      scores[a.index * size + b.index] = score
      scores[b.index * size + a.index] = score
    }
  }
  const score = (a: number, b: number): number => scores[a * size + b] ?? 0
  const events = averageLink(size, score, limits.oneEvent).map((event) => event.toSorted((a, b) => a - b))
  const eventOf = new Int32Array(size)
  for (const [index, event] of events.entries()) for (const article of event) eventOf[article] = index
  return {
    events,
    score,
    eventOf: (article) => eventOf[article] ?? -1,
    likeness: (a, b) => (a === b ? 1 : 1 / (1 + Math.exp(-score(a, b)))),
  }
}
