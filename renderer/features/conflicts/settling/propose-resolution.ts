import type { Quantity } from '../../../../shared/schema/quantity'
import type { ResolutionMethod } from '../../../../shared/schema/resolution-method'
import { edtfOf } from '../../../../shared/domain/dates/edtf-of'
import { describeTakenAs } from '../../../../shared/domain/describe/describe-figure'
import { describeShortly } from '../../../../shared/domain/describe/describe-suggestion'
import type { ClaimComparison, ComparedClaim } from '../../../../shared/domain/judging/compare-claims'
import { type Interval, intervalOf, liesBelow, liesWithin } from '../../../../shared/domain/values/interval'
import { unitScale } from '../../../../shared/domain/values/unit-scale'
import { words } from '../../../../shared/words/words'

/** A way to settle that the journalist may start from. */
type Proposal = {
  readonly method: ResolutionMethod
  /** As it may be published: every figure keeps its bound words. */
  readonly value: string
  /** Ends that a claim states. Never those of a range stated by none. */
  readonly min: number | null
  readonly max: number | null
}

const undecided: Proposal = { method: 'pending', value: '', min: null, max: null }

/**
 * Proposes figures that the claims themselves state, in their own words: the most telling one if all can be true, and the
 * others beside it. Parts and their total are no range: if they do not add up, the question goes back to the source.
 */
export function proposeResolution(comparison: ClaimComparison | null): Proposal {
  const kind = comparison?.judgement.kind
  if (kind === 'does-not-add-up') return { ...undecided, method: 'ask the source' }
  const said = stated(comparison)
  const [first] = said
  if (first === undefined) return undecided
  const figures = said.flatMap(({ quantity }) => quantity ?? [])
  const narrowest = said.find(
    ({ quantity }) => quantity !== null && figures.every((other) => isWithin(quantity, other)),
  )
  const leading = narrowest ?? first
  const others = said.flatMap((each) => (each === leading ? [] : each.told))
  const value = words.comparison.othersSay(leading.told, others)
  return { method: 'report the range', value, ...endsOf(narrowest?.quantity ?? null, figures) }
}

/**
 * The ends that a figure states, where they say all of it and no other figure has another unit: 90 to 110 is not what “about 100”
 * states, and 100 or more not “more than 100”.
 */
function endsOf(figure: Quantity | null, all: readonly Quantity[]): Pick<Proposal, 'min' | 'max'> {
  if (figure === null || !all.every(({ unit }) => unit === figure.unit)) return { min: null, max: null }
  const { lowExcluded, highExcluded } = intervalOf(figure, false)
  const isSaid = !lowExcluded && !highExcluded && describeTakenAs(figure) === null
  return isSaid ? { min: figure.min, max: figure.max } : { min: null, max: null }
}

/** The figures that a range leaves out, as they are stated. The range is in the unit of the first. */
export function leftOut(
  comparison: ClaimComparison | null,
  min: number | null,
  max: number | null,
): readonly string[] {
  if (min === null && max === null) return []
  const figures = stated(comparison).flatMap(({ quantity, told }) => (quantity ? [{ quantity, told }] : []))
  const [first] = figures
  if (first === undefined) return []
  return figures
    .filter(({ quantity }) => {
      const isOther = quantity.unit !== first.quantity.unit
      if (isOther && unitScale(quantity.unit).dimension !== unitScale(first.quantity.unit).dimension)
        return true
      const range = intervalOf({ min, max, bound: 'between', unit: first.quantity.unit }, isOther)
      const own = intervalOf(quantity, isOther)
      return liesBelow(own, range) || liesBelow(range, own) || statesOutside(own, range)
    })
    .map(({ told }) => told)
}

/** Whether the one end that a figure states lies outside of a range. */
function statesOutside({ low, high }: Interval, range: Interval): boolean {
  if (Number.isFinite(low) && Number.isFinite(high)) return false
  const end = Number.isFinite(low) ? low : high
  return end < range.low || end > range.high
}

function isWithin(figure: Quantity, other: Quantity): boolean {
  const [a, b] = [unitScale(figure.unit), unitScale(other.unit)]
  const isOther = figure.unit !== other.unit
  return a.dimension === b.dimension && liesWithin(intervalOf(figure, isOther), intervalOf(other, isOther))
}

type Stated = { readonly told: string; readonly quantity: Quantity | null }

/** The figures and dates that are stated, each once. */
function stated(comparison: ClaimComparison | null): readonly Stated[] {
  const found = new Map<string, Stated>()
  for (const each of comparison?.compared ?? []) {
    const told = toldBy(each)
    if (told !== null && !found.has(told.told)) found.set(told.told, told)
  }
  return [...found.values()]
}

function toldBy({ claim: { quantity, wording }, mention: { moment } }: ComparedClaim): Stated | null {
  if (quantity !== null && quantity.min === null && quantity.max === null) return null
  if (quantity === null && moment === null) return null
  const date = moment === null ? '' : edtfOf(moment)
  return { told: describeShortly({ quantity, date, text: wording }), quantity }
}
