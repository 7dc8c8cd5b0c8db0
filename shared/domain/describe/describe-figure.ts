import type { Bound, Quantity } from '../../schema/quantity'
import { formatFigure } from './format-figure'

type Figure = Pick<Quantity, 'min' | 'max' | 'bound'>

/** What the figure of a quantity says, in words and without its unit: `more than 100,000`, `about 100`, `90 to 110`. */
export function describeFigure({ min, max, bound }: Figure): string {
  if (min === null && max === null) return 'no figure stated'
  if (max === null || ((bound === 'more than' || bound === 'at least') && min !== null)) {
    return `${bound === 'more than' ? bound : 'at least'} ${formatFigure(min ?? 0)}`
  }
  if (min === null || bound === 'fewer than' || bound === 'at most') {
    return `${bound === 'fewer than' ? bound : 'at most'} ${formatFigure(max)}`
  }
  if (bound === 'about') return `about ${formatFigure((min + max) / 2)}`
  return min === max ? formatFigure(min) : `${formatFigure(min)} to ${formatFigure(max)}`
}

/** The interval that a vague figure was taken as: `90 to 110` for "about 100"; null where its words say the interval. */
export function describeTakenAs({ min, max, bound }: Figure): string | null {
  if (min === null || max === null || min === max || saysItsEnds.has(bound)) return null
  return `${formatFigure(min)} to ${formatFigure(max)}`
}

const saysItsEnds: ReadonlySet<Bound> = new Set(['exact', 'between'])
