import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChunkHeights, chunksBetween } from '../../../../renderer/features/reader/chunk-heights'
import { partsOf } from '../../../../renderer/features/reader/drawn-chunks'
import { chunkAt, chunkBlocks } from '../../../../renderer/features/reader/text-chunks'
import { blockText } from '../../../../shared/domain/text/block-text'

const texts: readonly [title: string, text: string][] = [
  ['nothing', ''],
  ['one line', 'At least 19 people have been killed.'],
  ['one endless line', 'word '.repeat(40_000)],
  ['thousands of short lines', 'A line.\n'.repeat(9000)],
  [
    'paragraphs of all lengths',
    Array.from({ length: 300 }, (_, at) => 'x '.repeat(1 + ((at * 37) % 2500))).join('\n\n'),
  ],
]

describe('the chunks of', () => {
  test.each(texts)('%s hold every block once, in order, and none is large', (_, text) => {
    const blocks = blockText(text)
    const chunks = chunkBlocks(blocks)
    expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks)
    for (const { start, end, blocks: held } of chunks) {
      expect([start, end]).toEqual([held[0]?.start, held.at(-1)?.end])
      expect(held.length).toBeLessThanOrEqual(40)
      expect(end - start).toBeLessThanOrEqual(4000)
    }
  })

  test.each(texts)('%s go on with a paragraph where the next one says so', (_, text) => {
    const chunks = chunkBlocks(blockText(text))
    expect(chunks.map(({ isContinued }) => isContinued)).toEqual(
      chunks.map((_chunk, at) => chunks[at + 1]?.blocks[0]?.continues ?? false),
    )
  })
})

test('an offset lies in the chunk of its words; what stands between two, in the one before', () => {
  const text = `${'a'.repeat(3990)}\n\n\n${'b'.repeat(3990)}\n\n${'c'.repeat(10)}`
  const chunks = chunkBlocks(blockText(text))
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => text.indexOf(letter))
  expect([0, 3989, 3991, b, c, text.length].map((offset) => chunkAt(chunks, offset ?? 0))).toEqual([
    0, 0, 0, 1, 2, 2,
  ])
  expect(a).toBe(0)
})

const type = { width: 640, fontSize: 18, lineHeight: 30 }
const long = chunkBlocks(blockText('word '.repeat(40_000)))

describe('the heights of chunks', () => {
  test('grow with what is written in them', () => {
    const heights = new ChunkHeights(chunkBlocks(blockText(`${'x'.repeat(3999)}\n${'y'.repeat(100)}\n`)))
    heights.setType(type)
    const [, first = 0, second = 0] = heights.tops()
    expect(first).toBeGreaterThan(10 * (second - first))
  })

  test('are those that were measured, and the others follow', () => {
    const heights = new ChunkHeights(long)
    heights.setType(type)
    const [, guessed = 0] = heights.tops()
    heights.measure(0, guessed * 2)
    const [, first = 0, second = 0] = heights.tops()
    expect([first, second - first]).toEqual([guessed * 2, guessed * 2])
  })

  test('are guessed anew in another width, and stay the very same where nothing changed', () => {
    const heights = new ChunkHeights(long)
    heights.setType(type)
    heights.measure(0, 10)
    const before = heights.tops()
    heights.setType({ ...type })
    heights.measure(0, 10)
    expect(heights.tops()).toBe(before)
    heights.setType({ ...type, width: 320 })
    expect(heights.tops()[1]).not.toBe(10)
  })
})

test('the chunks between two heights are those that lie there in part', () => {
  const tops = [0, 100, 250, 300]
  expect([
    chunksBetween(tops, -500, 50),
    chunksBetween(tops, 99, 100),
    chunksBetween(tops, 120, 240),
    chunksBetween(tops, 260, 9000),
    chunksBetween([0], 0, 100),
  ]).toEqual([
    { from: 0, to: 0 },
    { from: 0, to: 1 },
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 0, to: 0 },
  ])
})

describe('the parts of a text', () => {
  test('are the drawn chunks with the first and the last, and gaps as high as the rest', () => {
    const tops = [0, 10, 30, 60, 100, 150, 210]
    expect(partsOf([{ from: 3, to: 3 }], tops)).toEqual([
      { kind: 'chunk', index: 0 },
      { kind: 'gap', before: 3, height: 50 },
      { kind: 'chunk', index: 3 },
      { kind: 'gap', before: 5, height: 50 },
      { kind: 'chunk', index: 5 },
    ])
    expect(partsOf([], [0])).toEqual([])
  })

  test('cover every chunk once, whatever is drawn', () => {
    const range = fc.tuple(fc.integer({ min: -4, max: 14 }), fc.integer({ min: -4, max: 14 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), fc.integer({ min: 1, max: 10 }), (pairs, count) => {
        const tops = Array.from({ length: count + 1 }, (_, at) => at * at)
        const drawn = pairs.map(([from, to]) => ({ from, to }))
        const parts = partsOf(drawn, tops)
        let next = 0
        let height = 0
        for (const part of parts) {
          const index = part.kind === 'chunk' ? part.index : part.before
          height += part.kind === 'gap' ? part.height : (tops[index + 1] ?? 0) - (tops[index] ?? 0)
          if (part.kind === 'chunk') expect(index).toBeGreaterThanOrEqual(next)
          next = part.kind === 'chunk' ? index + 1 : index
        }
        expect([next, height]).toEqual([count, tops[count]])
        const shown = new Set(parts.flatMap((part) => (part.kind === 'chunk' ? part.index : [])))
        for (const { from, to } of drawn)
          for (let at = Math.max(0, from); at <= Math.min(to, count - 1); at += 1)
            expect(shown.has(at)).toBe(true)
      }),
    )
  })
})
