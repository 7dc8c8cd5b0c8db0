import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { touchesAny, touching } from '../../shared/domain/touches-any'

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))

test('a span touches some others just where a look at each of them says so', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), fc.array(span, { maxLength: 20 }), (others, asked) => {
      const touches = touchesAny(others)
      expect(asked.map(touches)).toEqual(
        asked.map(({ start, end }) => others.some((other) => other.start < end && other.end > start)),
      )
    }),
  )
})

test('those that it touches are the ones of such a look, in the order of their starts', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), fc.array(span, { maxLength: 20 }), (others, asked) => {
      expect(asked.map(touching(others))).toEqual(
        asked.map(({ start, end }) =>
          others
            .filter((other) => other.start < end && other.end > start)
            .toSorted((a, b) => a.start - b.start),
        ),
      )
    }),
  )
})
