import type { Claim } from '../../../shared/schema/claim'
import type { ComparisonKind } from '../../../shared/domain/conflicts/compare-quantities'
import type { ResolutionMethod } from '../../../shared/schema/conflict'

/** A way to settle that the journalist may start from: the range that the claims' own figures span. */
type Proposal = {
  readonly method: ResolutionMethod
  readonly min: number | null
  readonly max: number | null
}

/**
 * Proposes the range from the least to the greatest figure that any of the claims states. Parts and their total make no
 * range: where they do not add up, the question goes back to the source.
 */
export function proposeResolution(members: readonly Claim[], kind: ComparisonKind | null): Proposal {
  if (kind === 'does-not-add-up') return { method: 'ask the source', min: null, max: null }
  const figures = members.flatMap(({ quantity }) =>
    quantity ? [quantity.min, quantity.max].filter((figure) => figure !== null) : [],
  )
  if (figures.length === 0) return { method: 'pending', min: null, max: null }
  return { method: 'report the range', min: Math.min(...figures), max: Math.max(...figures) }
}
