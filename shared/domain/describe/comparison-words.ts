import type { ComparisonKind } from '../conflicts/compare-quantities'

/** What a comparison is called wherever people read it. */
export const comparisonWords: Readonly<Record<ComparisonKind, string>> = {
  agree: 'agree',
  compatible: 'differs, compatible',
  contradicts: 'contradicts',
  'different-time': 'different time',
  'different-thing': 'different thing',
  'does-not-add-up': 'does not add up',
}
