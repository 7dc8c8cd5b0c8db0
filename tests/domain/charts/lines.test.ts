import { array, assert, double, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutNumberLine, layoutNumberLines } from '../../../shared/domain/charts/number-line'
import { piecesOfLine } from '../../../shared/domain/charts/pieces-of-line'
import { layoutTimeLine } from '../../../shared/domain/charts/time-line'
import type { Bound, Quantity } from '../../../shared/schema/quantity'

function killed(min: number | null, max: number | null, bound: Bound = 'exact', unit = 'people'): Quantity {
  return { min, max, bound, unit, counted: 'killed', scope: '', asOf: null }
}

const bounded = (value: number) => Math.max(-1e18, Math.min(1e18, value))

const item = (id: string, quantity: Quantity) => ({ id, label: id.toUpperCase(), quantity })

describe('the number line', () => {
  test('two lower bounds: hollow where they start, an arrow to the edge where they run on', () => {
    const line = layoutNumberLine(
      [item('a', killed(100_000, null, 'more than')), item('b', killed(120_000, null, 'at least'))],
      656,
    )
    expect(line).toEqual({
      kind: 'number-line',
      width: 656,
      unit: 'people',
      domain: [95_000, 125_000],
      ticks: [95_000, 100_000, 105_000, 110_000, 115_000, 120_000, 125_000].map((value) => ({
        value,
        x: (value - 95_000) / 50 + 28,
        label: value.toLocaleString('en'),
      })),
      bars: [
        {
          id: 'a',
          label: 'A',
          words: 'more than 100,000',
          row: 0,
          from: { x: 128, value: 100_000, mark: 'excluded' },
          to: { x: 656, value: null, mark: 'open' },
        },
        {
          id: 'b',
          label: 'B',
          words: 'at least 120,000',
          row: 1,
          from: { x: 528, value: 120_000, mark: 'included' },
          to: { x: 656, value: null, mark: 'open' },
        },
      ],
      unplaced: [],
    })
  })

  test('a single figure stands inside the axis, with room on both sides', () => {
    const { domain, bars } = layoutNumberLine([item('a', killed(140, 140))], 600)
    expect(domain).toEqual([125, 155])
    expect(bars.map(({ from, to }) => [from.x, to.x])).toEqual([[300, 300]])
  })

  test('an upper bound has its arrow to the left, and the axis does not go below nothing', () => {
    const { domain, bars } = layoutNumberLine(
      [item('a', killed(null, 50, 'fewer than')), item('b', killed(0, 2))],
      600,
    )
    expect(domain).toEqual([0, 60])
    expect(bars[0]?.from).toEqual({ x: 0, value: null, mark: 'open' })
    expect(bars[0]?.to.mark).toBe('excluded')
  })

  test('a claim without a figure stands beside the line', () => {
    const { bars, unplaced, domain } = layoutNumberLine([item('a', killed(null, null))], 600)
    expect({ bars, unplaced, domain }).toEqual({
      bars: [],
      unplaced: [{ id: 'a', label: 'A' }],
      domain: [0, 1],
    })
  })

  test('large round figures are said in short on the axis', () => {
    const { ticks } = layoutNumberLine([item('a', killed(1e6, 2e6, 'between'))], 400)
    expect(ticks.map((tick) => tick.label)).toEqual(['1 million', '1.5 million', '2 million'])
  })

  test('people and per cent share no axis', () => {
    const lines = layoutNumberLines(
      [item('a', killed(5, 5)), item('b', killed(12, 12, 'exact', '%')), item('c', killed(6, 6))],
      400,
    )
    expect(lines.map((line) => [line.unit, line.bars.map((bar) => bar.id)])).toEqual([
      ['people', ['a', 'c']],
      ['%', ['b']],
    ])
  })

  test('an axis is named in the plural, and a unit that is kept in two numbers has one axis', () => {
    const units = ['hour', 'hours', 'people'].map((unit, at) => item(`${at}`, killed(at, at, 'exact', unit)))
    const lines = layoutNumberLines(units, 400)
    expect(lines.map((line) => [line.unit, line.bars.map((bar) => bar.id)])).toEqual([
      ['hours', ['0', '1']],
      ['people', ['2']],
    ])
  })

  test.each([
    [0, [0]],
    [12, [12]],
    [13, [7, 6]],
    [60, [12, 12, 12, 12, 12]],
  ])('a line of %i rows is drawn in pieces that a page can hold: %j', (count, sizes) => {
    const rows = Array.from({ length: count }, (_, row) => ({ id: row, row }))
    const pieces = piecesOfLine(rows)
    expect(pieces.map((piece) => piece.length)).toEqual(sizes)
    expect(pieces.flat().map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(pieces.every((piece) => piece.every(({ row }, at) => row === at))).toBe(true)
  })

  test('whatever the figures, every mark is on the line, and a greater figure never stands left of a smaller one', () => {
    const figure = double({ noNaN: true, noDefaultInfinity: true })
    assert(
      property(
        array(figure, { minLength: 1, maxLength: 8 }),
        integer({ min: 0, max: 2000 }),
        (figures, width) => {
          const { bars, domain } = layoutNumberLine(
            figures.map((value, at) => item(`${at}`, killed(value, value))),
            width,
          )
          const sorted = bars
            .map((bar) => [bar.from.value ?? 0, bar.from.x] as const)
            .toSorted((a, b) => a[0] - b[0])
          expect(sorted.every(([value]) => bounded(value) >= domain[0] && bounded(value) <= domain[1])).toBe(
            true,
          )
          expect(
            sorted.every(([, x], at) => x >= (sorted[at - 1]?.[1] ?? 28) && x <= Math.max(29, width - 28)),
          ).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the time line', () => {
  test('a day, a month, an open period; dates without a year and no date apart', () => {
    const line = layoutTimeLine(
      [
        { id: 'a', label: 'A', date: '2011-03/..' },
        { id: 'b', label: 'B', date: '2014-01-12' },
        { id: 'c', label: 'C', date: 'XXXX-04-22/..' },
        { id: 'd', label: 'D', date: '' },
        { id: 'e', label: 'E', date: '../2013' },
      ],
      656,
    )
    expect(line).toEqual({
      kind: 'time-line',
      width: 656,
      domain: [15_034 - 53, 16_082 + 53],
      ticks: [
        { x: expect.closeTo(213, -1), value: 15_340, label: '2012' },
        { x: expect.closeTo(403, -1), value: 15_706, label: '2013' },
        { x: expect.closeTo(593, -1), value: 16_071, label: '2014' },
      ],
      bars: [
        {
          id: 'a',
          label: 'A',
          words: 'since March 2011',
          row: 0,
          from: { x: 55.6, value: 15_034, mark: 'included' },
          to: { x: 656, value: null, mark: 'open' },
        },
        {
          id: 'b',
          label: 'B',
          words: '12 January 2014',
          row: 1,
          from: { x: 600.4, value: 16_082, mark: 'included' },
          to: { x: 600.4, value: 16_082, mark: 'included' },
        },
        {
          id: 'e',
          label: 'E',
          words: 'until 2013',
          row: 2,
          from: { x: 0, value: null, mark: 'open' },
          to: { x: expect.closeTo(594, -1), value: 16_070, mark: 'included' },
        },
      ],
      yearNotStated: [{ id: 'c', label: 'C', words: 'since 22 April (year not stated)' }],
      unplaced: [{ id: 'd', label: 'D' }],
    })
  })

  test.each([
    [
      'one day',
      '2014-01-12',
      ['29 December 2013', '5 January 2014', '12 January 2014', '19 January 2014', '26 January 2014'],
    ],
    ['ten days', '2016-04-22/2016-05-01', ['24 April 2016', '1 May 2016']],
    ['a month from which on', '2011-03/..', ['March 2011']],
    ['a year', '2015', ['January 2015', 'April 2015', 'July 2015', 'October 2015', 'January 2016']],
    ['a century', '19XX', ['1900', '1950', '2000']],
  ])('%s has ticks that do not crowd', (_, date, labels) => {
    const { ticks } = layoutTimeLine([{ id: 'a', label: 'A', date }], 656)
    expect(ticks.map((tick) => tick.label)).toEqual(labels)
  })

  test('nothing dated: an empty line', () => {
    expect(layoutTimeLine([], 600)).toEqual({
      kind: 'time-line',
      width: 600,
      domain: [0, 1],
      ticks: [],
      bars: [],
      yearNotStated: [],
      unplaced: [],
    })
  })
})
