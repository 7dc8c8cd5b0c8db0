import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ColumnHeights, piecesBetween } from '../../../renderer/ui/windowed/column-heights'
import { partsOf } from '../../../renderer/ui/windowed/parts'

const keys = ['a', 'b', 'c']

describe('the heights of the pieces of a column', () => {
  test('are those that were measured, and the guesses for the others follow', () => {
    const heights = new ColumnHeights()
    heights.setPieces(keys, [40, 40, 80])
    expect(heights.tops()).toEqual([0, 40, 80, 160])
    heights.measure('a', 60)
    expect(heights.tops()).toEqual([0, 60, 120, 240])
  })

  test('go with their pieces where some come or go', () => {
    const heights = new ColumnHeights()
    heights.setPieces(keys, [40, 40, 40])
    heights.measure('b', 100)
    heights.measure('a', 60)
    heights.setPieces(['new', 'b', 'c', 'a'], [40, 40, 40, 40])
    expect(heights.tops()).toEqual([0, 80, 180, 260, 320])
  })

  test('are guessed anew where all were forgotten, and stay the very same where nothing changed', () => {
    const heights = new ColumnHeights()
    heights.setPieces(keys, [40, 40, 40])
    heights.measure('a', 80)
    const before = heights.tops()
    heights.measure('a', 80)
    expect(heights.tops()).toBe(before)
    heights.forget()
    expect(heights.tops()).toEqual([0, 80, 160, 240])
    heights.measure('a', 40)
    expect(heights.tops()).toEqual([0, 40, 80, 120])
  })
})

test('the pieces between two heights are those that lie there in part', () => {
  const tops = [0, 100, 250, 300]
  expect([
    piecesBetween(tops, -500, 50),
    piecesBetween(tops, 99, 100),
    piecesBetween(tops, 120, 240),
    piecesBetween(tops, 260, 9000),
    piecesBetween([0], 0, 100),
  ]).toEqual([
    { from: 0, to: 0 },
    { from: 0, to: 1 },
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 0, to: 0 },
  ])
})

describe('the parts of a column', () => {
  test('are the drawn pieces, and gaps as high as the rest', () => {
    const tops = [0, 10, 30, 60, 100, 150, 210]
    expect(
      partsOf(
        [
          { from: 3, to: 3 },
          { from: -2, to: 0 },
        ],
        tops,
      ),
    ).toEqual([
      { kind: 'piece', index: 0 },
      { kind: 'gap', before: 3, height: 50 },
      { kind: 'piece', index: 3 },
      { kind: 'gap', before: 6, height: 110 },
    ])
    expect(partsOf([], [0])).toEqual([])
    expect(partsOf([], [0, 40])).toEqual([{ kind: 'gap', before: 1, height: 40 }])
  })

  test('cover every piece once, whatever is drawn', () => {
    const range = fc.tuple(fc.integer({ min: -4, max: 14 }), fc.integer({ min: -4, max: 14 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), fc.integer({ min: 1, max: 10 }), (pairs, count) => {
        const tops = Array.from({ length: count + 1 }, (_, at) => at * at)
        const drawn = pairs.map(([from, to]) => ({ from, to }))
        const parts = partsOf(drawn, tops)
        let next = 0
        let height = 0
        for (const part of parts) {
          const index = part.kind === 'piece' ? part.index : part.before
          height += part.kind === 'gap' ? part.height : (tops[index + 1] ?? 0) - (tops[index] ?? 0)
          if (part.kind === 'piece') expect(index).toBeGreaterThanOrEqual(next)
          next = part.kind === 'piece' ? index + 1 : index
        }
        expect([next, height]).toEqual([count, tops[count]])
        const shown = new Set(parts.flatMap((part) => (part.kind === 'piece' ? part.index : [])))
        for (const { from, to } of drawn)
          for (let at = Math.max(0, from); at <= Math.min(to, count - 1); at += 1)
            expect(shown.has(at)).toBe(true)
      }),
    )
  })
})
