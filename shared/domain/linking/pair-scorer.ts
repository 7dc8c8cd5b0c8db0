import type { Article } from './article'
import type { Corpus } from './corpus'
import { inOrder, scoreOf, type Evidence } from './logistic'
import {
  byKind,
  comparedWith,
  pairsBetween,
  withRivals,
  type ArticleLinks,
  type MentionsByKind,
} from './measure-pairs'
import type { ScoredPair } from './statements'
import { pairEvidence } from './pair-evidence'
import type { PlacedMention } from './placed-mention'
import type { SaidPairs } from './said-pairs'
import type { LinkingWeights } from './weights'

/** Pairs that score less before their rivals are known are of no measure. */
export const HOPELESS = -6

/** A scored pair with its evidence. */
type FullPair = ScoredPair & { readonly evidence: Evidence }

/** Scores the pairs of mentions of a project, two texts at a time. */
export type PairScorer = {
  /** The pairs of a text with each that it is held against: itself, and some of those after it; left out where there are none. */
  readonly pairsOf: (text: number) => ReadonlyMap<number, readonly ScoredPair[]>
  /** The evidence of a pair; null where it is none. */
  readonly evidenceOf: (a: PlacedMention, b: PlacedMention) => Evidence | null
}

/** What the pairs are scored by. */
type Scored = {
  readonly corpus: Corpus
  readonly links: ArticleLinks
  readonly said: SaidPairs
}

/** The pairs of two texts, without their evidence, of which there is much; and all that they hang on. */
type Between = {
  readonly one: Article | undefined
  readonly other: Article | undefined
  readonly areOfOne: boolean
  readonly likeness: number
  readonly said: string
  readonly pairs: readonly ScoredPair[]
}

/** Makes what scores the pairs of a project, and keeps those of two texts as long as all that they hang on is the same. */
export function createPairScorer(weights: LinkingWeights): (by: Scored) => PairScorer {
  const floor = { weights: weights.firstPairs, least: HOPELESS }
  const order = inOrder(weights.pairs, pairEvidence)
  const kinds = new WeakMap<Article, MentionsByKind>()
  const known = new Map<number, ReadonlyMap<number, Between>>()
  /** The evidence of the few pairs that somebody asked for. */
  const asked = new WeakMap<ScoredPair, Evidence>()
  return ({ corpus, links, said }) => {
    const mentionsOf = (text: number): MentionsByKind => {
      const article = corpus.at(text)
      if (!article) return new Map()
      const mentions = kinds.get(article) ?? byKind(corpus.mentionsOf(article))
      kinds.set(article, mentions)
      return mentions
    }
    const score = (one: number, other: number, mentions = mentionsOf): readonly FullPair[] => {
      const pairs = pairsBetween(one, other, { mentionsOf: mentions, links, floor, said })
      return withRivals(pairs, weights.firstPairs).map(({ a, b, told, evidence }) => {
        return {
          a,
          b,
          told,
          evidence,
          score: scoreOf(weights.pairs.bias, order, evidence),
          said: said.of(a, b),
        }
      })
    }
    const heldAgainst = (text: number): readonly number[] => [
      ...new Set([...comparedWith(text, links), ...said.textsWith(text)]),
    ]
    const between = (one: number, other: number): Between => {
      const before = known.get(one)?.get(other)
      const [first, second] = [corpus.at(one), corpus.at(other)]
      const areOfOne = links.eventOf(one) === links.eventOf(other)
      const [likeness, told] = [links.likeness(one, other), said.told(one, other)]
      const holds =
        before?.one === first &&
        before?.other === second &&
        before?.areOfOne === areOfOne &&
        before.likeness === likeness &&
        before.said === told
      if (before && holds) return before
      const pairs = score(one, other).map(({ a, b, told: how, score: value, said: by }) => {
        return { a, b, told: how, score: value, said: by }
      })
      return { one: first, other: second, areOfOne, likeness, said: told, pairs }
    }
    for (const text of known.keys()) if (!corpus.at(text)) known.delete(text)
    return {
      pairsOf(text) {
        const own = new Map(heldAgainst(text).map((other) => [other, between(text, other)]))
        known.set(text, own)
        const some = [...own].filter(([, { pairs }]) => pairs.length > 0)
        return new Map(some.map(([other, { pairs }]) => [other, pairs]))
      },
      evidenceOf(a, b) {
        const [one, other] = a.index < b.index ? [a, b] : [b, a]
        const isIt = (pair: ScoredPair): boolean => pair.a === one && pair.b === other
        const pair = known.get(one.article.index)?.get(other.article.index)?.pairs.find(isIt)
        if (pair === undefined) return null
        const { dimension } = one.mention
        const like = (text: number): MentionsByKind =>
          new Map([[dimension, mentionsOf(text).get(dimension) ?? []]])
        const evidence =
          asked.get(pair) ?? score(one.article.index, other.article.index, like).find(isIt)?.evidence ?? []
        asked.set(pair, evidence)
        return evidence
      },
    }
  }
}
