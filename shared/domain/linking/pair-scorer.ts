import { inOrder, scoreOf, type Evidence } from './logistic'
import {
  byText,
  comparedWith,
  pairsBetween,
  withRivals,
  type ArticleLinks,
  type MentionsByText,
} from './measure-pairs'
import type { ScoredPair } from './measures'
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
  /** The texts that a text is held against: itself, and some of those after it. */
  readonly comparedWith: (text: number) => readonly number[]
  /** The pairs of two texts, the first of which comes first; or of one. */
  readonly between: (one: number, other: number) => readonly FullPair[]
  /** The evidence of a pair; null where it is none. */
  readonly evidenceOf: (a: PlacedMention, b: PlacedMention) => Evidence | null
}

export function createPairScorer(
  mentions: readonly PlacedMention[],
  links: ArticleLinks,
  weights: LinkingWeights,
  said: SaidPairs,
): PairScorer {
  const inTexts = byText(mentions)
  const floor = { weights: weights.firstPairs, least: HOPELESS }
  const order = inOrder(weights.pairs, pairEvidence)
  const between = (one: number, other: number, among: MentionsByText = inTexts): readonly FullPair[] => {
    const pairs = pairsBetween(one, other, { mentions: among, links, floor, said })
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
  return {
    comparedWith: heldAgainst,
    between,
    evidenceOf(a, b) {
      const [one, other] = a.index < b.index ? [a, b] : [b, a]
      const { dimension } = one.mention
      if (!heldAgainst(one.article.index).includes(other.article.index)) return null
      const texts = [one.article.index, other.article.index]
      const like = texts.map((text) => {
        const own = inTexts.get(text)?.get(dimension) ?? []
        return [text, new Map([[dimension, own]])] as const
      })
      const found = between(one.article.index, other.article.index, new Map(like))
      return found.find((pair) => pair.a === one && pair.b === other)?.evidence ?? null
    },
  }
}
