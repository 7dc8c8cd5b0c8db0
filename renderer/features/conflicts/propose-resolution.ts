import type { Claim } from '../../../shared/schema/claim'
import type { ResolutionMethod } from '../../../shared/schema/conflict'

/** A way to settle that the journalist may start from: the range that the claims' own figures span. */
type Proposal = {
  readonly method: ResolutionMethod
  readonly min: number | null
  readonly max: number | null
}

/** Proposes the range from the least to the greatest figure that any of the claims states. */
export function proposeResolution(members: readonly Claim[]): Proposal {
  const figures = members.flatMap(({ quantity }) =>
    quantity ? [quantity.min, quantity.max].filter((figure) => figure !== null) : [],
  )
  if (figures.length === 0) return { method: 'pending', min: null, max: null }
  return { method: 'report the range', min: Math.min(...figures), max: Math.max(...figures) }
}
