import type { Quantity } from '../../schema/quantity'
import type { Mention } from './mention'

/** What a mention counts; null where it tells a date or a time. */
export function quantityOf({ quantity, value, kind, dimension, role }: Mention): Quantity | null {
  if (quantity !== null) {
    const { min, max, bound, unit, counted, scope, asOf, vague } = quantity
    return { min, max, bound, unit, counted, scope, asOf, ...(vague ? { vague } : {}) }
  }
  if (value === null || kind === 'date' || kind === 'time') return null
  const unit = dimension === 'age' ? 'year' : ''
  return { min: value.min, max: value.max, bound: 'exact', unit, counted: role, scope: '', asOf: null }
}
