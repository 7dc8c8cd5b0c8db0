import { addTo } from '../add-to'
import { scaleLinear } from 'd3-scale'
import type { Quantity } from '../../schema/quantity'
import { describeFigure } from '../describe/describe-figure'
import { describeUnit } from '../describe/describe-quantity'
import { formatShortFigure } from '../describe/format-figure'
import { assignEnd, type LineEnd, roundPlace, SIDE } from './line-end'

/** One claim to be placed: `label` says whose figure it is. */
export type NumberLineItem = { readonly id: string; readonly label: string; readonly quantity: Quantity }

/** One interval on the line; `row` counts from 0 at the top. Where `from.x` is `to.x`, it is a single figure. */
export type NumberLineBar = {
  readonly id: string
  readonly label: string
  /** The figure in words: `more than 100,000`. */
  readonly words: string
  readonly row: number
  readonly from: LineEnd
  readonly to: LineEnd
}

/** The geometry of one number line, linear, in the unit of its `width` (pixels in the window and in the report). */
export type NumberLine = {
  readonly kind: 'number-line'
  readonly width: number
  /** In words, of several: `hours`. */
  readonly unit: string
  /** The values at the left and the right end of the axis proper; arrows reach beyond it. */
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly x: number; readonly value: number; readonly label: string }[]
  readonly bars: readonly NumberLineBar[]
  /** Items without any figure: they stand beside the line, not on it. */
  readonly unplaced: readonly { readonly id: string; readonly label: string }[]
}

/** Places quantities of one unit on one linear axis, each in a row of its own, in the order given. */
export function layoutNumberLine(items: readonly NumberLineItem[], width: number): NumberLine {
  const placed = items.filter(hasFigure)
  const domain = numberDomain(placed.map((item) => item.quantity))
  const scale = scaleLinear(domain, [SIDE, Math.max(width - SIDE, SIDE + 1)])
  const place = (value: number) => roundPlace(scale(bounded(value)))
  return {
    kind: 'number-line',
    width,
    unit: describeUnit(placed[0]?.quantity.unit ?? ''),
    domain,
    ticks: scale
      .ticks(Math.max(2, Math.floor(width / 110)))
      .map((value) => ({ x: place(value), value, label: formatShortFigure(value) })),
    bars: placed.map(({ id, label, quantity }, row) => ({
      id,
      label,
      words: describeFigure(quantity),
      row,
      from: assignEnd(quantity.min, quantity.bound === 'more than', 0, place),
      to: assignEnd(quantity.max, quantity.bound === 'fewer than', width, place),
    })),
    unplaced: items.filter((item) => !hasFigure(item)).map(({ id, label }) => ({ id, label })),
  }
}

/** One number line a unit, in the order in which the units first come: people and per cent share no axis. */
export function layoutNumberLines(items: readonly NumberLineItem[], width: number): readonly NumberLine[] {
  const byUnit = new Map<string, NumberLineItem[]>()
  for (const item of items) {
    addTo(byUnit, describeUnit(item.quantity.unit), item)
  }
  return [...byUnit.values()].map((group) => layoutNumberLine(group, width))
}

function hasFigure({ quantity }: NumberLineItem): boolean {
  return quantity.min !== null || quantity.max !== null
}

/** Figures beyond this are drawn at it, so that no arithmetic here runs over. */
const FARTHEST = 1e18

/** From the least to the greatest stated end, with some room on both sides, in round figures; not below 0 if nothing is. */
function numberDomain(quantities: readonly Quantity[]): readonly [number, number] {
  let least = Infinity
  let greatest = -Infinity
  for (const end of quantities.flatMap(({ min, max }) => [min, max])) {
    if (end === null) continue
    least = Math.min(least, bounded(end))
    greatest = Math.max(greatest, bounded(end))
  }
  if (least > greatest) return [0, 1]
  const room = Math.max(greatest > least ? greatest - least : Math.abs(greatest) || 10, 1e-6) * 0.1
  const low = least >= 0 ? Math.max(0, least - room) : least - room
  const [from = low, to = greatest] = scaleLinear([low, greatest + room], [0, 1])
    .nice(5)
    .domain()
  return [from, to]
}

function bounded(value: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, value))
}
