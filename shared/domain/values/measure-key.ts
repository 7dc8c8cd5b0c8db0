import type { MeasureKey } from '../../schema/decision'

/** What tells a measure from others, in one word. */
export function idOfMeasure({ role, group, dimension, place }: MeasureKey): string {
  return [dimension, role, group, place].join('|')
}

/** Whether two keys are of one measure. */
export function isSameMeasure(a: MeasureKey, b: MeasureKey): boolean {
  return idOfMeasure(a) === idOfMeasure(b)
}
