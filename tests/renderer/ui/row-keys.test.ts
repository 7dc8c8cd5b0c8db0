import { describe, expect, test } from 'vitest'
import { find, pressedRow, spelled } from '../../../renderer/ui/row-keys'

/** Ten rows of 50 pixels, of which four are seen at once. */
const tops = Array.from({ length: 11 }, (_, at) => at * 50)
const presses: readonly [key: string, from: number, to: number | null][] = [
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
  ['PageDown', 1, 5],
  ['PageDown', 8, 9],
  ['PageUp', 7, 3],
  ['PageUp', 2, 0],
  ['Enter', 4, 4],
  [' ', 4, 4],
  ['Tab', 4, null],
  ['x', 4, null],
]

test.each(presses)('%s leads from row %i to %o', (key, current, to) => {
  expect(pressedRow(key, { current, count: 10, tops, page: 200 })).toBe(to)
})

test('a page is one row at least, where a row is higher than what is seen', () => {
  const high = [0, 500, 1000, 1500]
  expect(pressedRow('PageDown', { current: 0, count: 3, tops: high, page: 200 })).toBe(1)
  expect(pressedRow('PageUp', { current: 2, count: 3, tops: high, page: 200 })).toBe(1)
})

const names = ['Kerry and Lavrov', 'Élysée: a truce', 'Eleven killed', 'kerosene', '']
const searches: readonly [letters: string, from: number, to: number | null][] = [
  ['k', 0, 3],
  ['kk', 0, 3],
  ['k', 3, 0],
  ['ke', 0, 0],
  ['kero', 0, 3],
  ['el', 0, 1],
  ['ele', 1, 2],
  ['z', 2, null],
]

describe('names are found by their first letters', () => {
  test.each(searches)('%s from row %i is row %o', (letters, current, to) => {
    expect(find(names, letters, current)).toBe(to)
  })
})

test('letters typed without a pause spell one name; after a pause another', () => {
  const one = spelled({ letters: '', at: 0 }, 'k', 5000)
  const two = spelled(one, 'e', 5400)
  expect([one.letters, two.letters, spelled(two, 'x', 7000).letters]).toEqual(['k', 'ke', 'x'])
})
