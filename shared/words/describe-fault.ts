import type { ValueFault } from '../domain/values/value-fault'
import { words } from './words'

/** What is wrong with a value, in words; null where nothing is. */
export function describeFault(fault: ValueFault | null): string | null {
  return fault === null ? null : words.values.faults[fault]
}
