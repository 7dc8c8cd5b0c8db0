import { describe, expect, test } from 'vitest'
import { readRange } from '../../../shared/domain/originals/cell-range'
import { cellsWithHeads } from '../../../shared/domain/originals/cells-with-heads'

/** A sheet written down: rows from 1, cells between bars; a row that is left out is hidden in the file. */
const sheet = (...rows: readonly string[]) =>
  rows.flatMap((row, at) =>
    row === 'hidden' ? [] : [{ number: at + 1, cells: row.split('|').map((cell) => cell.trim()) }],
  )

const shown = (rows: ReturnType<typeof sheet>, range: string) => {
  const place = readRange(range)
  const cells = place && cellsWithHeads(rows, place)
  return (
    cells && {
      columns: cells.columns.map(({ name, heads }) => [name, ...heads].join(' ')),
      rows: cells.rows.map(({ number, head, cells: of }) => `${number} ${head}: ${of.join(', ')}`),
      left: cells.left,
    }
  )
}

const tally = sheet(
  'Tally of the ministry',
  '',
  'Day | Killed | | Wounded',
  ' | men | women | ',
  'Monday | 20 | 4 | 31',
  'Tuesday | 7 | 1 | 12',
  'hidden',
  'Thursday | 9 | 0 | 14',
  '',
  'Source: hospitals | 3',
)

describe('cells stand beside what heads them', () => {
  test.each([
    [
      'one cell, below heads of two rows',
      'B6',
      { columns: ['B Killed men'], rows: ['6 Tuesday: 7'], left: 0 },
    ],
    [
      'a range, without the rows that the file hides',
      'C6:D8',
      { columns: ['C women', 'D Wounded'], rows: ['6 Tuesday: 1, 12', '8 Thursday: 0, 14'], left: 0 },
    ],
    ['a cell that heads its row', 'A5', { columns: ['A Day'], rows: ['5 : Monday'], left: 0 }],
    ['a head itself', 'B3', { columns: ['B'], rows: ['3 Day: Killed'], left: 0 }],
    ['another table of the sheet', 'B10', { columns: ['B'], rows: ['10 Source: hospitals: 3'], left: 0 }],
  ])('%s', (_, range, expected) => {
    expect(shown(tally, range)).toEqual(expected)
  })

  test('years head columns, and words without any figure have one row of heads', () => {
    expect(shown(sheet('Town | 2019 | 2020', 'Homs | 4 | 5'), 'C2')).toEqual({
      columns: ['C 2020'],
      rows: ['2 Homs: 5'],
      left: 0,
    })
    expect(shown(sheet('Town | Who holds it', 'Homs | nobody', 'Hama | the army'), 'B3')).toEqual({
      columns: ['B Who holds it'],
      rows: ['3 Hama: the army'],
      left: 0,
    })
  })

  test('of a large range the first cells are shown, and the others counted', () => {
    const rows = sheet(
      'a | b | c | d | e | f | g',
      ...Array.from({ length: 9 }, () => '1 | 2 | 3 | 4 | 5 | 6 | 7'),
    )
    const cells = shown(rows, 'A2:G10')
    expect([cells?.columns.length, cells?.rows.length, cells?.left]).toEqual([5, 6, 33])
  })

  test.each(['B99', 'Z5', 'B7'])('the sheet has no %s', (range) => {
    expect(shown(tally, range)).toBeNull()
  })
})
