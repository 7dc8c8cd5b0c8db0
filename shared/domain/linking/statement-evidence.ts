import type { Evidence } from './logistic'
import type { ScoredPair, Statement } from './statements'

/** What speaks for and against that two statements, each told by one or more mentions, are of one measure. */
export const statementEvidence = [
  'best-pair',
  'best-three-pairs',
  'mean-of-the-pairs',
  'texts-that-tell-both',
  'all-in-one-text',
  'texts-of-the-smaller',
] as const

/** The weight of a pair that was no candidate. */
export const UNRELATED = -7

/** The evidence of two statements, in the order of the list, by those pairs of their mentions that were candidates, and how many were compared. */
export function compareStatements(
  { mentions: ones }: Statement,
  { mentions: others }: Statement,
  candidates: readonly ScoredPair[],
  pairs: number,
): Evidence {
  const [one, other] = [textsOf(ones), textsOf(others)]
  const sorted = candidates.map(({ score }) => score).toSorted((a, b) => b - a)
  const top = sorted.slice(0, 3)
  while (top.length < Math.min(3, pairs)) top.push(UNRELATED)
  const sum = sorted.reduce((all, score) => all + score, 0) + (pairs - sorted.length) * UNRELATED
  let both = 0
  for (const text of one) if (other.has(text)) both += 1
  const [small, large] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  return [
    sorted[0] ?? UNRELATED,
    top.reduce((all, score) => all + score, 0) / top.length,
    Math.max(UNRELATED, sum / pairs),
    both === 0 || large === 1 ? 0 : both / small,
    both > 0 && large === 1 ? 1 : 0,
    Math.log2(small),
  ]
}

function textsOf(mentions: Statement['mentions']): ReadonlySet<number> {
  return new Set(mentions.map(({ article }) => article.index))
}
