import type { Quantity } from '../../../shared/schema/quantity'
import type { ResolutionMethod } from '../../../shared/schema/conflict'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import type { ClaimComparison } from '../../../shared/domain/judging/compare-claims'
import { intervalOf, liesWithin } from '../../../shared/domain/values/interval'
import { words } from '../../../shared/words/words'

/** A way to settle that the journalist may start from. */
type Proposal = {
  readonly method: ResolutionMethod
  /** As it may be published: every figure keeps its bound words. */
  readonly value: string
  /** The ends that one of the claims states; never those of a range that none does. */
  readonly min: number | null
  readonly max: number | null
}

const undecided: Proposal = { method: 'pending', value: '', min: null, max: null }

/**
 * Proposes what the claims themselves say, each in its own words: the figure that says most where all can be true, and what the others
 * say. Parts and their total are no range: where they do not add up, the question goes back to the source.
 */
export function proposeResolution(comparison: ClaimComparison | null): Proposal {
  const kind = comparison?.judgement.kind
  if (kind === 'does-not-add-up') return { ...undecided, method: 'ask the source' }
  const figures = distinct((comparison?.compared ?? []).flatMap(({ claim }) => claim.quantity ?? []))
  const [first] = figures
  if (first === undefined) return undecided
  const narrowest = figures.find((figure) => figures.every((other) => isWithin(figure, other)))
  const leading = narrowest ?? first
  const others = figures.filter((figure) => figure !== leading).map(describeFigure)
  const value = words.comparison.othersSay(describeFigure(leading), others)
  const ends = narrowest === undefined ? { min: null, max: null } : { min: narrowest.min, max: narrowest.max }
  return { method: 'report the range', value, ...ends }
}

/** The figures that a range leaves out, as they are stated. */
export function leftOut(
  comparison: ClaimComparison | null,
  min: number | null,
  max: number | null,
): readonly string[] {
  if (min === null && max === null) return []
  const figures = distinct((comparison?.compared ?? []).flatMap(({ claim }) => claim.quantity ?? []))
  return figures
    .filter((figure) => {
      const [low, high] = [figure.min ?? figure.max, figure.max ?? figure.min]
      return (min !== null && (high ?? min) < min) || (max !== null && (low ?? max) > max)
    })
    .map(describeFigure)
}

function isWithin(figure: Quantity, other: Quantity): boolean {
  return liesWithin(intervalOf(figure, false), intervalOf(other, false))
}

/** Figures that are stated, each once. */
function distinct(figures: readonly Quantity[]): readonly Quantity[] {
  const seen = new Set<string>()
  return figures.filter((figure) => {
    const said = describeFigure(figure)
    if ((figure.min === null && figure.max === null) || seen.has(said)) return false
    seen.add(said)
    return true
  })
}
