import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { collapseSpace } from '../../../shared/domain/text/collapse-space'
import { occurrencesOf } from '../../../shared/domain/text/occurrences'

/** Words of few signs, so that they stand in many places, and so long that they are searched in the other way too. */
const repetitive = (least: number, most: number) =>
  fc
    .array(fc.constantFrom('a', 'b', 'aab', 'é', '万'), { minLength: least, maxLength: most })
    .map((signs) => signs.join(''))

test('words are found wherever they stand, however long they are, and whether they overlap or not', () => {
  fc.assert(
    fc.property(
      repetitive(0, 20),
      repetitive(1, 5),
      fc.constantFrom(1, 2, 200),
      repetitive(0, 20),
      (before, unit, times, after) => {
        const words = unit.repeat(times)
        const text = before + words + unit.slice(0, -1) + words + after + words
        const expected = Array.from(text, (_, at) => at).filter((at) => text.startsWith(words, at))
        expect([...occurrencesOf(text, words)]).toEqual(expected)
      },
    ),
  )
})

test('nothing stands nowhere', () => {
  expect([...occurrencesOf('abc', '')]).toEqual([])
})

test('collapsed space leads back to where the words stand', () => {
  const piece = fc.constantFrom('a', 'bc', ' ', '\n\n', '\u00A0\t', '\u3000')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const collapsed = collapseSpace(text)
      expect(collapsed.text).toBe(text.replaceAll(/\s+/gu, ' '))
      for (const [at, sign] of collapsed.text.split('').entries())
        if (sign !== ' ') expect(text.charAt(collapsed.offsetOf(at))).toBe(sign)
      for (const { index, 0: word } of collapsed.text.matchAll(/\S+/gu)) {
        const start = collapsed.offsetOf(index)
        expect(text.slice(start, collapsed.offsetOf(index + word.length))).toBe(word)
      }
    }),
  )
})
