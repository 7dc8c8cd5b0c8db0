import type { Quantity } from '../../schema/quantity'
import { quantityIn } from '../quantities/found-quantity'
import type { Mention } from './mention'

/** What a mention counts; null where it tells a date or a time. */
export function quantityOf({ quantity, value, kind, dimension, role }: Mention): Quantity | null {
  if (quantity !== null) return quantityIn(quantity)
  if (value === null || kind === 'date' || kind === 'time') return null
  const unit = dimension === 'age' ? 'year' : ''
  return { min: value.min, max: value.max, bound: 'exact', unit, counted: role, scope: '', asOf: null }
}
