import type { Quantity } from '../../schema/quantity'
import { unitKey, unitScale } from '../values/unit-scale'
import type { Value } from './mention'

/** The range of values that a quantity allows, in the base unit of its dimension. */
export function valueOf({ min, max, bound }: Omit<Quantity, 'unit'>, unit: string): Value {
  const { low, high } = unitScale(unitKey(unit))
  return {
    min: min === null ? null : min * low,
    max: max === null ? null : max * high,
    isExact: bound === 'exact',
  }
}
