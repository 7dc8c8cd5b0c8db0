import type { MeasureKey } from '../../schema/decision'

/** Why a figure of the same role does not stand with the others. */
export type ApartReason = 'said' | 'background' | 'planned' | 'place' | 'time' | 'unlike'

/** What tells a measure from others, in one word. */
export function idOfMeasure({ role, group, dimension, place }: MeasureKey): string {
  return [dimension, role, group, place].join('|')
}
