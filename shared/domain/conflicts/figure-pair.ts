import type { Quantity } from '../../schema/quantity'
import { formatFigure } from '../describe/format-figure'
import { describeCounted } from '../describe/describe-quantity'
import { type Interval, intervalOf, middleOf, relativeDistance } from './interval'
import { unitScale } from './unit-scale'

/** Two quantities of one kind, made comparable: `first` and `second` are in one unit. */
export type FigurePair = {
  readonly a: Quantity
  readonly b: Quantity
  readonly first: Interval
  readonly second: Interval
  /** How far apart, as a share of the greater (0 to 1); null where a figure has no value. */
  readonly distance: number | null
}

/** Makes two quantities comparable; they must have units of one dimension. */
export function pairFigures(a: Quantity, b: Quantity): FigurePair {
  const convert = needConversion(a, b)
  const [first, second] = [intervalOf(a, convert), intervalOf(b, convert)]
  const [middleA, middleB] = [middleOf(first), middleOf(second)]
  const isKnown = [middleA, middleB].every(Number.isFinite)
  const distance = isKnown ? relativeDistance(middleA ?? 0, middleB ?? 0) : null
  return { a, b, first, second, distance }
}

/** How far apart two figures are, "They are 20,000 apart (17%)."; '' where that cannot be said or is nothing. */
export function describeApart({ a, b, first, second, distance }: FigurePair): string {
  if (distance === null || distance === 0) return ''
  const percent = Math.round(distance * 100)
  const share = percent === 0 ? 'less than 1%' : `${percent}%`
  if (needConversion(a, b)) return `They are ${share} apart.`
  const difference = describeAmount(
    Math.abs((middleOf(first) ?? 0) - (middleOf(second) ?? 0)),
    a.unit || b.unit,
  )
  return a.unit === '%' ? `They are ${difference} apart.` : `They are ${difference} apart (${share}).`
}

/** A figure in quotation marks, as the explanations name it; what a share, an amount or a length is of stands behind it. */
export function quoted(quantity: Quantity): string {
  const { unit, counted } = quantity
  const apart = unit === '%' || /^[A-Z]{3}$/.test(unit) || counted.startsWith('length of ')
  if (!apart || counted === '') return `“${describeCounted(quantity)}”`
  return `“${describeCounted({ ...quantity, counted: '' })}” (${counted})`
}

/** Sentences in one line; empty ones are left out. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function describeAmount(amount: number, unit: string): string {
  const figure = formatFigure(amount)
  if (unit === '%') return `${figure} percentage ${amount === 1 ? 'point' : 'points'}`
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${figure}`
  if (!timeUnits.has(unit)) return figure
  return amount === 1 ? `${figure} ${unit}` : `${figure} ${unit}s`
}

const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])

function needConversion(a: Quantity, b: Quantity): boolean {
  return a.unit !== '' && b.unit !== '' && unitScale(a.unit).low !== unitScale(b.unit).low
}
