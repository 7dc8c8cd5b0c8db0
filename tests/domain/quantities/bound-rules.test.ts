import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

describe('bound words as intervals', () => {
  it.each([
    ['30 people', 'exact', 30, 30],
    ['more than 30 people', 'more than', 30, null],
    ['over 30 people', 'more than', 30, null],
    ['just over 30 people', 'more than', 30, 33],
    ['at least 30 people', 'at least', 30, null],
    ['no fewer than 30 people', 'at least', 30, null],
    ['30 or more people', 'at least', 30, null],
    ['30+ people', 'at least', 30, null],
    ['up to 30 people', 'at most', null, 30],
    ['as many as 30 people', 'at most', null, 30],
    ['no more than 30 people', 'at most', null, 30],
    ['fewer than 30 people', 'fewer than', null, 30],
    ['just under 30 people', 'fewer than', 27, 30],
    ['nearly 30 people', 'about', 27, 30],
    ['almost 30 people', 'about', 27, 30],
    ['close to 30 people', 'about', 27, 30],
    ['about 30 people', 'about', 27, 33],
    ['an estimated 30 people', 'about', 27, 33],
    ['30 or so people', 'about', 27, 33],
    ['about 3 people', 'about', 2, 4],
    ['about 3 km', 'about', 2.7, 3.3],
    ['between 30 and 40 people', 'between', 30, 40],
    ['30 to 40 people', 'between', 30, 40],
    ['30–40 people', 'between', 30, 40],
    ['3 or 4 people', 'between', 3, 4],
    ['2 to 3 million people', 'between', 2_000_000, 3_000_000],
    ['dozens of people', 'at least', 12, null],
    ['hundreds of people', 'at least', 100, null],
    ['tens of thousands of people', 'at least', 10_000, null],
    ['several hundred people', 'at least', 100, null],
    ['half a million people', 'exact', 500_000, 500_000],
    ['a quarter of a million people', 'exact', 250_000, 250_000],
    ['one hundred and twenty people', 'exact', 120, 120],
    ['two dozen people', 'exact', 24, 24],
    ['a couple of people', 'exact', 2, 2],
  ] as const)('%s', (text, bound, min, max) => {
    const found = readQuantities(`Officials counted ${text} there.`)
    expect(found.map((one) => [one.text, one.bound, one.min, one.max])).toEqual([[text, bound, min, max]])
  })

  it('takes a change for two figures, not for a range', () => {
    const found = readQuantities('The number of dead rose from 40 to 52.')
    expect(found.map(({ min, max, counted }) => [min, max, counted])).toEqual([
      [40, 40, 'killed'],
      [52, 52, 'killed'],
    ])
  })
})
