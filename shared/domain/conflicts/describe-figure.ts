import type { Quantity } from '../../schema/quantity'
import { formatNumber } from './format-number'

/** A quantity in words, without its scope and date: "more than 100,000 killed", "3 days", "USD 4,000,000", "12 %". */
export function describeFigure(quantity: Quantity): string {
  const number = describeInterval(quantity)
  return [number, thingOf(quantity)].filter((part) => part !== '').join(' ')
}

/** A bare amount of a unit, as a difference is given: "20,000", "2 days", "USD 1,000", "3 percentage points". */
export function describeAmount(amount: number, unit: string): string {
  if (unit === '%')
    return `${formatNumber(amount)} ${amount === 1 ? 'percentage point' : 'percentage points'}`
  if (isCurrency(unit)) return `${unit} ${formatNumber(amount)}`
  return isPeople(unit) ? formatNumber(amount) : `${formatNumber(amount)} ${inNumber(unit, amount)}`
}

function describeInterval({ min, max, bound, unit }: Quantity): string {
  const one = (value: number): string =>
    isCurrency(unit)
      ? `${unit} ${formatNumber(value)}`
      : unit === '%'
        ? `${formatNumber(value)} %`
        : formatNumber(value)
  if (min === null && max === null) return 'a number that is not stated'
  if (min === null) return `${bound === 'fewer than' ? 'fewer than' : 'at most'} ${one(max ?? 0)}`
  if (max === null) return `${bound === 'more than' ? 'more than' : 'at least'} ${one(min)}`
  const approximately = bound === 'about' ? 'about ' : ''
  if (min === max) return approximately + one(min)
  if (bound === 'at most' || bound === 'fewer than') return `${bound} ${one(max)}`
  return bound === 'between'
    ? `between ${one(min)} and ${one(max)}`
    : `${approximately}${one(min)} to ${one(max)}`
}

function thingOf({ min, max, unit, counted }: Quantity): string {
  const ofUnit = unit === '%' || isCurrency(unit) || isPeople(unit) ? '' : inNumber(unit, max ?? min ?? 0)
  if (counted === '') return isPeople(unit) ? unit : ofUnit
  return ofUnit === '' || ofUnit === counted || unit === counted ? counted : `${ofUnit} ${counted}`
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

function isPeople(unit: string): boolean {
  return unit === 'people' || unit === 'person' || unit === ''
}

function inNumber(unit: string, amount: number): string {
  return amount === 1 || unit.endsWith('s') ? unit : `${unit}s`
}
