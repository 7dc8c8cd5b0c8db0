import { scaleUtc } from 'd3-scale'
import type { Edtf } from '../../schema/common'
import { describeDate } from '../describe/describe-date'
import { parseEdtf } from '../time/edtf'
import { assignEnd, type LineEnd, roundPlace, SIDE } from './line-end'

/** One date or period to be placed: `label` says whose it is. */
export type TimeLineItem = { readonly id: string; readonly label: string; readonly date: Edtf }

/** One period on the line, from its first to its last day; `row` counts from 0 at the top. */
export type TimeLineBar = {
  readonly id: string
  readonly label: string
  /** The date in words: `since March 2011`. */
  readonly words: string
  readonly row: number
  readonly from: LineEnd
  readonly to: LineEnd
}

/** The geometry of one time line, linear in days, in the unit of its `width`; values are days since 1970-01-01. */
export type TimeLine = {
  readonly kind: 'time-line'
  readonly width: number
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly x: number; readonly value: number; readonly label: string }[]
  readonly bars: readonly TimeLineBar[]
  /** Dates that name no year: nothing says where on the line they stand. */
  readonly yearNotStated: readonly { readonly id: string; readonly label: string; readonly words: string }[]
  /** Items without a date. */
  readonly unplaced: readonly { readonly id: string; readonly label: string }[]
}

const DAY = 86_400_000

/** The precision of a date that names a day, in characters of an ISO date. */
const DAYS = 'yyyy-mm-dd'.length

/** Places dates and periods on one axis, each in a row of its own, in the order given. */
export function layoutTimeLine(items: readonly TimeLineItem[], width: number): TimeLine {
  const dated = items.map((item) => ({ ...item, period: parseEdtf(item.date) }))
  const placed = dated.flatMap((item) => (item.period?.yearKnown ? [{ ...item, period: item.period }] : []))
  const domain = dayDomain(placed.flatMap(({ period }) => [period.from, period.to]))
  const scale = scaleUtc([domain[0] * DAY, domain[1] * DAY], [SIDE, Math.max(width - SIDE, SIDE + 1)])
  const place = (day: number) => roundPlace(scale(day * DAY))
  const finest = Math.max(0, ...placed.map(({ date }) => precisionOf(date)))
  const few = placed.length === 0 ? [] : fewTicks(scale, Math.max(2, Math.floor(width / 110)))
  const isTooExact = finest < DAYS && tickPrecision(few) === DAYS
  // No day stands under a line on which only months or years are told.
  const ticks = isTooExact ? monthsIn(domain) : few
  const precision = tickPrecision(ticks)
  return {
    kind: 'time-line',
    width,
    domain,
    ticks: ticks.map((date) => ({
      x: roundPlace(scale(date)),
      value: date.getTime() / DAY,
      label: describeDate(date.toISOString().slice(0, precision)),
    })),
    bars: placed.map(({ id, label, date, period }, row) => ({
      id,
      label,
      words: describeDate(date),
      row,
      from: assignEnd(period.from, false, 0, place),
      to: assignEnd(period.to, false, width, place),
    })),
    yearNotStated: dated
      .filter(({ period }) => period?.yearKnown === false)
      .map(({ id, label, date }) => ({ id, label, words: describeDate(date) })),
    unplaced: dated.filter(({ period }) => period === null).map(({ id, label }) => ({ id, label })),
  }
}

/** From the first to the last stated day, with some room on both sides. */
function dayDomain(ends: readonly (number | null)[]): readonly [number, number] {
  let first = Infinity
  let last = -Infinity
  for (const end of ends) {
    if (end === null) continue
    first = Math.min(first, end)
    last = Math.max(last, end)
  }
  if (first > last) return [0, 1]
  const room = Math.ceil((last - first) * 0.05) || 15
  return [first - room, last + room]
}

/** d3 takes the wished number of ticks as a hint and may double it; here it is a limit, so that labels do not meet. */
function fewTicks(scale: ReturnType<typeof scaleUtc>, limit: number): readonly Date[] {
  for (let wished = limit; wished > 1; wished--) {
    const ticks = scale.ticks(wished)
    if (ticks.length <= limit) return ticks.filter((date) => date.getTime() % DAY === 0)
  }
  return scale.ticks(1).slice(0, limit)
}

/** How exact a date is, in the characters of an ISO date: its year, its month, or its day; of a period, the more exact end. */
function precisionOf(date: Edtf): number {
  return Math.max(...date.split('/').map((end) => /^\d{4}(?:-\d{2}){0,2}/u.exec(end)?.[0].length ?? 0))
}

/** The first days of months in a domain that is too short for ticks of months or years alone. */
function monthsIn([first, last]: readonly [number, number]): readonly Date[] {
  const days = Array.from({ length: last - first + 1 }, (_, at) => new Date((first + at) * DAY))
  return days.filter((date) => date.getUTCDate() === 1)
}

/** How many characters of an ISO date the ticks need, all alike: the year, the month, or the day. */
function tickPrecision(ticks: readonly Date[]): number {
  const dates = ticks.map((date) => date.toISOString().slice(0, 10))
  if (dates.every((date) => date.endsWith('-01-01'))) return 'yyyy'.length
  return dates.every((date) => date.endsWith('-01')) ? 'yyyy-mm'.length : DAYS
}
