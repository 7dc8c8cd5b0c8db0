import { describe, expect, test } from 'vitest'
import { columnName, columnOfName, readRange, writeRange } from '../../../shared/domain/originals/cell-range'

test('columns have the names that tables give them', () => {
  const names: readonly (readonly [number, string])[] = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ]
  for (const [column, name] of names) {
    expect(columnName(column)).toBe(name)
    expect(columnOfName(name)).toBe(column)
  }
})

describe('ranges', () => {
  test.each([
    ['B2', null, [2, 1, 2, 1]],
    ['B2:C9', null, [2, 1, 9, 2]],
    ['Killed!A1:AB10', 'Killed', [1, 0, 10, 27]],
    ["'Day by day'!A1", 'Day by day', [1, 0, 1, 0]],
    ["'It''s'!A1", "It's", [1, 0, 1, 0]],
    ['القتلى!B2:B3', 'القتلى', [2, 1, 3, 1]],
  ])('%s is written as it is read', (written, sheet, [top = 0, left = 0, bottom = 0, right = 0]) => {
    const range = { sheet, top, left, bottom, right }
    expect(readRange(written)).toEqual(range)
    expect(writeRange(range)).toBe(written)
  })
  test('corners stand in any order, letters are small or not, and signs that hold a place are passed over', () => {
    expect(readRange(' c9:$B$2 ')).toEqual({ sheet: null, top: 2, left: 1, bottom: 9, right: 2 })
  })
  test.each(['', 'B', 'B0', '12', 'B2:', 'B2:C9:D1', 'table 3, second row', '!B2', "''!B2"])(
    '“%s” is none',
    (written) => {
      expect(readRange(written)).toBeNull()
    },
  )
})
