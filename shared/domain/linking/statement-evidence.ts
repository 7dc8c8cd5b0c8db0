import type { ScoredPair } from './measures'
import type { PlacedMention } from './placed-mention'

/** What speaks for and against that two statements, each told by one or more mentions, are of one measure. */
export const statementEvidence = [
  'best pair',
  'best three pairs',
  'mean of the pairs',
  'texts that tell both',
  'all in one text',
  'texts of the smaller',
  'texts of the larger',
] as const

/** What a pair weighs that was no candidate. */
export const UNRELATED = -7

/** The evidence of two statements, in the order of the list; null where none of their pairs is a candidate. */
export function compareStatements(
  one: readonly PlacedMention[],
  other: readonly PlacedMention[],
  pairOf: (a: PlacedMention, b: PlacedMention) => ScoredPair | undefined,
): Float64Array | null {
  const scores: number[] = []
  for (const a of one) {
    for (const b of other) {
      const pair = pairOf(a, b)
      scores.push(pair?.score ?? UNRELATED)
    }
  }
  scores.sort((a, b) => b - a)
  const best = scores[0] ?? UNRELATED
  if (best === UNRELATED) return null
  const top = scores.slice(0, 3)
  const [x, y] = [textsOf(one), textsOf(other)]
  const both = [...x].filter((text) => y.has(text)).length
  const [small, large] = [Math.min(x.size, y.size), Math.max(x.size, y.size)]
  return Float64Array.of(
    best,
    meanOf(top),
    Math.max(UNRELATED, meanOf(scores)),
    both === 0 || large === 1 ? 0 : both / small,
    both > 0 && large === 1 ? 1 : 0,
    Math.log2(small),
    Math.log2(large),
  )
}

function textsOf(mentions: readonly PlacedMention[]): ReadonlySet<number> {
  return new Set(mentions.map(({ article }) => article.index))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
