import { articleEvidence, compareArticles } from './article-evidence'
import type { Article, Corpus } from './article'
import { averageLink } from './average-link'
import { FAR_APART, noGestures, ONE_FOR_SURE, type Gestures } from './gestures'
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

/** A name or a word of the first sentences that more texts have tells nothing of which are of one event. */
const COMMON = 60
/** How many such words two texts share before they are compared. */
const SHARED = 2
/** The score of two texts that were not compared. */
const UNRELATED = -8

/**
 * Proposes the events of a project: texts that are alike in names, words, first sentences and days. Only texts that share some rare
 * words are compared.
 */
export function proposeEvents(
  corpus: Corpus,
  { articles: weights, limits }: Pick<LinkingWeights, 'articles' | 'limits'>,
  gestures: Gestures = noGestures,
): ProposedEvents {
  const { articles } = corpus
  const order = inOrder(weights, articleEvidence)
  const size = articles.length
  const scores = new Map<number, number>()
  const keyOf = (a: number, b: number): number => (a < b ? a * size + b : b * size + a)
  for (const key of sharedWords(corpus)) {
    const [a, b] = [articles[Math.floor(key / size)], articles[key % size]]
    if (a !== undefined && b !== undefined)
      scores.set(key, scoreOf(weights.bias, order, compareArticles(a, b)))
  }
  for (const [pairs, score] of [
    [gestures.sameEvent, ONE_FOR_SURE],
    [gestures.otherEvent, FAR_APART],
  ] as const) {
    for (const pair of pairs) {
      const [a = 0, b = 0] = pair.split(' ').map(Number)
      scores.set(keyOf(a, b), score)
    }
  }
  const score = (a: number, b: number): number => scores.get(keyOf(a, b)) ?? UNRELATED
  const edges = [...scores].map(([key, value]) => ({
    a: Math.floor(key / size),
    b: key % size,
    score: value,
  }))
  const events = averageLink(size, edges, { missing: UNRELATED, least: limits.oneEvent }).map((event) =>
    event.toSorted((a, b) => a - b),
  )
  const eventOf = new Int32Array(size)
  for (const [index, event] of events.entries()) for (const article of event) eventOf[article] = index
  const after = new Map<number, { readonly text: number; readonly likely: number }[]>()
  for (const { a, b, score: value } of edges) {
    const list = after.get(a) ?? []
    if (list.length === 0) after.set(a, list)
    list.push({ text: b, likely: chanceOf(value) })
  }
  return {
    events,
    score,
    eventOf: (article) => eventOf[article] ?? -1,
    likeness: (a, b) => (a === b ? 1 : chanceOf(score(a, b))),
    near: (article, least) =>
      (after.get(article) ?? []).flatMap(({ text, likely }) => (likely >= least ? [text] : [])),
  }
}

function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** The pairs of texts that share enough rare names or rare words of their first sentences, as `a * size + b`. */
function sharedWords({ articles }: Corpus): readonly number[] {
  const size = articles.length
  const counts = new Map<number, number>()
  for (const vectorOf of [({ names }: Article) => names, ({ leadWords }: Article) => leadWords]) {
    const texts = new Map<number, number[]>()
    for (const article of articles) {
      for (const id of vectorOf(article).ids) {
        const list = texts.get(id)
        if (list === undefined) texts.set(id, [article.index])
        else list.push(article.index)
      }
    }
    for (const list of texts.values()) {
      if (list.length < 2 || list.length > COMMON) continue
      for (const [at, a] of list.entries()) {
        for (const b of list.slice(at + 1)) counts.set(a * size + b, (counts.get(a * size + b) ?? 0) + 1)
      }
    }
  }
  return [...counts].flatMap(([key, count]) => (count >= SHARED ? [key] : []))
}
