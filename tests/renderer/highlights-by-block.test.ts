import { array, assert, integer, nat, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { highlightsByBlock } from '../../renderer/features/reader/highlights-by-block'

it('gives each block the highlights that touch it, as looking at every pair would', () => {
  const spans = array(tuple(nat(200), integer({ min: 1, max: 60 })), { maxLength: 30 }).map((pairs) =>
    pairs.map(([start, length]) => ({ start, end: start + length })),
  )
  const blocks = array(integer({ min: 1, max: 40 }), { maxLength: 12 }).map((lengths) => {
    let start = 0
    return lengths.map((length) => {
      const block = { start, end: start + length }
      start = block.end + 1
      return block
    })
  })
  assert(
    property(blocks, spans, (some, highlights) => {
      const sorted = highlights.toSorted((a, b) => a.start - b.start)
      expect(highlightsByBlock(some, highlights)).toEqual(
        some.map((block) => sorted.filter(({ start, end }) => start < block.end && end > block.start)),
      )
    }),
  )
})
