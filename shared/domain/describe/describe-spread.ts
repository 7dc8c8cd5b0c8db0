import { words } from '../../words/words'

/**
 * How widely a suggested conflict is spread, in words: `In 2 independent texts · 60% apart`. `coverage` counts texts, copies
 * once; `distance` is a share of the greatest figure, 0 to 1, null where that makes no sense.
 */
export function describeSpread({
  coverage,
  distance,
}: {
  readonly coverage: number
  readonly distance: number | null
}): string {
  const texts = words.questions.texts(coverage)
  if (distance === null || distance === 0 || !Number.isFinite(distance)) return texts
  return words.questions.apart(texts, Math.round(distance * 100))
}
