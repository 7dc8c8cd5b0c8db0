import type { ComparisonKind } from './compare-quantities'
import type { Measured } from './measured'

/** Figures that speak, or seem to speak, of one thing, and what comparing them yields. */
export type ConflictSuggestion = {
  /** The same for the same figures of the same thing, whichever texts they stand in: what a dismissal is kept under. */
  readonly key: string
  readonly kind: ComparisonKind
  readonly members: readonly Measured[]
  readonly explanation: string
  /** How far apart, as a share of the greatest figure, 0 to 1; null where that makes no sense. */
  readonly distance: number | null
  /** Whether all figures can be true at once; null where that hangs on something that is not stated. */
  readonly bothCanBeTrue: boolean | null
  /** How many independent documents take part; copies count once. */
  readonly coverage: number
}

/** How many independent documents the members stand in. */
export function countOrigins(members: readonly Pick<Measured, 'origin'>[]): number {
  return new Set(members.map(({ origin }) => origin)).size
}
