import { expect, test } from 'vitest'
import type { FoundLine } from '../../../shared/domain/search/found'
import { orderLines } from '../../../shared/domain/search/order-lines'

/** A line whose place stands between bars. */
function lineOf(marked: string): FoundLine {
  const [before = '', words = '', after = ''] = marked.split('|')
  return {
    field: 'text',
    from: 500,
    start: 500 + before.length,
    end: 500 + before.length + words.length,
    text: before + words + after,
    goesOn: { before: false, after: false },
    others: [],
  }
}

const lines = [
  'the siege of |Aleppo| began',
  'the bombing of |Aleppo|, again',
  '|Aleppo| fell',
  'in Été, near |Aleppo| 20 died',
  'in eta, near |Aleppo| 3 died',
]

test.each([
  ['text', lines],
  ['before', [lines[2], lines[4], lines[3], lines[1], lines[0]]],
  ['after', [lines[4], lines[3], lines[1], lines[0], lines[2]]],
] as const)('by %s', (order, expected) => {
  const places = lines.map((id) => ({ id, line: lineOf(id) }))
  expect(orderLines(places, order).map(({ id }) => id)).toEqual(expected)
})
