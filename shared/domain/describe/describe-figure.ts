import type { Bound, Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import { formatFigure } from './format-figure'

const said = words.figures

type Figure = Pick<Quantity, 'min' | 'max' | 'bound'>

/** What the figure of a quantity says, in words and without its unit: `more than 100,000`, `about 100`, `90 to 110`. */
export function describeFigure({ min, max, bound }: Figure): string {
  if (min === null && max === null) return said.none
  if (max === null || ((bound === 'more than' || bound === 'at least') && min !== null)) {
    return said.bounds[bound === 'more than' ? bound : 'at least'](formatFigure(min ?? 0))
  }
  if (min === null || bound === 'fewer than' || bound === 'at most') {
    return said.bounds[bound === 'fewer than' ? bound : 'at most'](formatFigure(max))
  }
  if (bound === 'about') return describeNear(min, max)
  return min === max ? formatFigure(min) : said.range(formatFigure(min), formatFigure(max))
}

/** "nearly 700" was taken as 630 to 700, "about 80 to 90" as 72 to 99, "about 100" as 90 to 110 (`boundRules`): back to the words. */
function describeNear(min: number, max: number): string {
  const middle = min / 2 + max / 2
  if (isNear(max - middle, middle)) return said.bounds.about(formatFigure(middle))
  if (isNear(max - min, max)) return said.nearly(formatFigure(max))
  const [low, high] = [min / 0.9, max / 1.1].map((end) => Math.round(end * 1e6) / 1e6)
  if (low === undefined || high === undefined || low >= high) return said.bounds.about(formatFigure(middle))
  return said.bounds.about(said.range(formatFigure(low), formatFigure(high)))
}

/** Whether something is as far from a figure as one near it may be: a tenth, rounded up where the figure counts. */
function isNear(distance: number, figure: number): boolean {
  const tenth = Math.abs(figure) / 10
  return Math.abs(distance - tenth) < 1e-6 || distance === Math.ceil(tenth - 1e-9)
}

/** The interval that a vague figure was taken as: `90 to 110` for "about 100"; null where its words say the interval. */
export function describeTakenAs({ min, max, bound }: Figure): string | null {
  if (min === null || max === null || min === max || saysItsEnds.has(bound)) return null
  return said.range(formatFigure(min), formatFigure(max))
}

const saysItsEnds: ReadonlySet<Bound> = new Set(['exact', 'between'])
