import { describe, expect, test } from 'vitest'
import { chunkAt, chunkBlocks, guessHeight } from '../../../../renderer/features/reader/text-chunks'
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

const guesses: readonly [title: string, text: string, height: number][] = [
  ['a short line is one line, and the space below it', 'Both calls.', 30 + 18],
  ['a long line is as many as it fills', 'x'.repeat(160), 3 * 30 + 18],
  ['every paragraph has its space', 'One.\nTwo.\n\nThree.', 3 * (30 + 18)],
]

test.each(guesses)('the guessed height: %s', (_, text, height) => {
  expect(chunkBlocks(blockText(text)).map((chunk) => guessHeight(chunk, type))).toEqual([height])
})

test('a paragraph that goes on in the next chunk has no space below it here', () => {
  const [first, second] = chunkBlocks(blockText('word '.repeat(1000)))
  expect(first && second ? [guessHeight(first, type) % 30, guessHeight(second, type) % 30] : []).toEqual([
    0, 18,
  ])
})
