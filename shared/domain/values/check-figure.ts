import type { Quantity } from '../../schema/quantity'
import { unitScale } from './unit-scale'

/** What is wrong with a figure, or with the two ends of a range. */
export type FigureFault =
  | 'not-a-number'
  | 'too-large'
  | 'too-small'
  | 'too-many-digits'
  | 'range-ends-below-its-start'
  | 'fewer-than-none'

/**
 * The greatest figure: beyond it whole numbers that lie side by side are one and the same to the machine, so that a figure would be
 * printed with other digits than it was typed with. 9,007,199,254,740,991, nine thousand million million.
 */
export const GREATEST_FIGURE = Number.MAX_SAFE_INTEGER

/** Figures are printed with so many decimals; one that is closer to nothing would be printed as nothing. */
export const MOST_DECIMALS = 10
const LEAST_FIGURE = 10 ** -MOST_DECIMALS

/** Checks a figure that is to be stored. Minus nothing is no number: nobody means it, and it prints as `-0`. */
export function checkFigure(figure: number): FigureFault | null {
  if (Number.isNaN(figure) || Object.is(figure, -0)) return 'not-a-number'
  const size = Math.abs(figure)
  if (size > GREATEST_FIGURE) return 'too-large'
  return size > 0 && size < LEAST_FIGURE ? 'too-small' : null
}

/** Checks the ends of a range; null is an open end. */
export function checkRange(min: number | null, max: number | null): FigureFault | null {
  for (const end of [min, max]) {
    const fault = end === null ? null : checkFigure(end)
    if (fault !== null) return fault
  }
  return min !== null && max !== null && min > max ? 'range-ends-below-its-start' : null
}

/** Checks the figures of a quantity: there are never fewer than no people, of whatever group. */
export function checkQuantity({
  min,
  max,
  unit,
}: Pick<Quantity, 'min' | 'max' | 'unit'>): FigureFault | null {
  const fault = checkRange(min, max)
  if (fault !== null || !isOfPeople(unit)) return fault
  return (min !== null && min < 0) || (max !== null && max < 0) ? 'fewer-than-none' : null
}

/** A figure without a unit may be anything: a difference, a score. */
function isOfPeople(unit: string): boolean {
  return unit.trim() !== '' && unitScale(unit).dimension === 'person'
}
