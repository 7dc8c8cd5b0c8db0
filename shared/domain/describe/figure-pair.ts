import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import {
  type Interval,
  intervalOf,
  liesBelow,
  liesWithin,
  middleOf,
  relativeDistance,
} from '../values/interval'
import { isCurrency, unitScale } from '../values/unit-scale'
import { describeCounted, describeWithUnit } from './describe-quantity'
import { formatFigure } from './format-figure'

/** Two quantities of one kind, made comparable: `first` and `second` are in one unit. */
type FigurePair = {
  readonly a: Quantity
  readonly b: Quantity
  readonly first: Interval
  readonly second: Interval
}

/** A figure in quotation marks, as the explanations name it; what a share, an amount or a length is of stands behind it. */
export function quoted(quantity: Quantity): string {
  const { unit, counted } = quantity
  const isOfThing = unit === '%' || isCurrency(unit) || counted.startsWith('length of ')
  if (!isOfThing || counted === '') return words.citation.quoted(describeCounted(quantity))
  return `${words.citation.quoted(describeWithUnit(quantity))} (${words.figures.thing(counted)})`
}

/** How two figures that can both be true lie to one another. */
export function describeMeeting(one: Quantity, other: Quantity): string {
  const { a, b, first, second } = pairOf(one, other)
  const { comparison } = words
  const side = sideOf(first, second)
  if (quoted(a) === quoted(b)) return comparison.sameOtherwise(quoted(a))
  if (liesWithin(first, second)) return comparison.implies(quoted(a), quoted(b), side)
  if (liesWithin(second, first)) return comparison.implies(quoted(b), quoted(a), side)
  // Vague ones can both be true though what they are taken for lies apart.
  if (liesBelow(first, second) || liesBelow(second, first)) return comparison.canBothBe(quoted(a), quoted(b))
  return comparison.overlap(quoted(a), quoted(b), describeShared(first, second))
}

/** The distance of two of several figures: "They are 20,000 apart (17%)." '' if it is zero or undefined. */
export function describeApart(one: Quantity, other: Quantity, of: number): string {
  const { a, b, first, second } = pairOf(one, other)
  const [x, y] = [middleOf(first), middleOf(second)]
  // Figures of an old project may be past what can be reckoned with.
  if (x === null || y === null || x === y || !Number.isFinite(x) || !Number.isFinite(y)) return ''
  const { comparison } = words
  const percent = Math.round(relativeDistance(x, y) * 100)
  const share = percent === 0 ? comparison.lessThanOne : words.figures.percent(String(percent))
  if (needConversion(a, b)) return comparison.apart(share, '', of)
  const difference = describeAmount(Math.abs(x - y), a.unit || b.unit)
  return comparison.apart(difference, a.unit === '%' ? '' : share, of)
}

function pairOf(a: Quantity, b: Quantity): FigurePair {
  const convert = needConversion(a, b)
  return { a, b, first: intervalOf(a, convert), second: intervalOf(b, convert) }
}

function describeAmount(amount: number, unit: string): string {
  const figure = formatFigure(amount)
  if (unit === '%') return words.comparison.percentagePoints(figure, amount === 1)
  if (isCurrency(unit)) return `${unit} ${figure}`
  return timeUnits.has(unit) ? words.comparison.ofUnit(figure, unit, amount === 1) : figure
}

const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])

function needConversion(a: Quantity, b: Quantity): boolean {
  return a.unit !== '' && b.unit !== '' && unitScale(a.unit).low !== unitScale(b.unit).low
}

function sideOf(first: Interval, second: Interval): 'lower' | 'upper' | '' {
  if (first.high === Infinity && second.high === Infinity) return 'lower'
  return first.low === -Infinity && second.low === -Infinity ? 'upper' : ''
}

function describeShared(first: Interval, second: Interval): string {
  const low = Math.max(first.low, second.low)
  const high = Math.min(first.high, second.high)
  return low === high
    ? formatFigure(low)
    : words.comparison.sharedRange(formatFigure(low), formatFigure(high))
}
