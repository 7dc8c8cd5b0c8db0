import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findApproximate } from '../../../shared/domain/anchors/find-approximate'
import { matchApproximately } from '../../../shared/domain/anchors/match-approximately'

/** Where a pattern ends with the fewest errors, worked out cell by cell (Sellers 1980): the plain way, and slow. */
function plainEnds(text: string, pattern: string, maxErrors: number) {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row)
  const errorsAt = Array.from(text, (sign) => {
    const next = [0]
    for (let row = 1; row <= pattern.length; row += 1) {
      const replaced = (column[row - 1] ?? 0) + (pattern.charAt(row - 1) === sign ? 0 : 1)
      next.push(Math.min(replaced, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1))
    }
    column = next
    return next.at(-1) ?? 0
  })
  const errors = Math.min(...errorsAt)
  if (errors > maxErrors) return null
  return { errors, ends: errorsAt.flatMap((each, at) => (each === errors ? [at + 1] : [])) }
}

const reverse = (text: string) => text.split('').toReversed().join('')

const word = (signs: string, most: number) =>
  fc
    .array(fc.constantFrom(...signs.split('')), { minLength: 1, maxLength: most })
    .map((letters) => letters.join(''))

test('the places with the fewest errors are found, as the plain way finds them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'ab', 'abcd').chain((signs) => fc.tuple(word(signs, 120), word(signs, 100))),
      fc.nat(40),
      ([text, pattern], most) => {
        const maxErrors = Math.min(most, pattern.length - 1)
        const found = matchApproximately(text, pattern, maxErrors)
        const plain = plainEnds(text, pattern, maxErrors)
        expect(found[0]?.end).toBe(plain?.ends[0])
        for (const [at, { start, end, errors }] of found.entries()) {
          expect(errors).toBe(plain?.errors)
          expect(plain?.ends).toContain(end)
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
          const back = plainEnds(reverse(text.slice(start, end)), reverse(pattern), errors)
          expect(back?.ends).toContain(end - start)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('the most alike comes first, and no two overlap', () => {
  const text = 'one two three. one twi three. ine twi three.'
  expect(findApproximate(text, 'one two three', 2)).toEqual([{ start: 0, end: 13, errors: 0 }])
  expect(findApproximate(text, 'one twa three', 2)).toEqual([
    { start: 0, end: 13, errors: 1 },
    { start: 15, end: 28, errors: 1 },
  ])
})

test.each([
  ['apostrophes', "'"],
  ['quotes that are opened', '“'],
  ['one character', '万'],
  ['a phrase', 'the cat sat '],
])('long words among %s cost too much, and are not searched', (_, unit) => {
  const words = unit.repeat(20_000 / unit.length)
  expect(findApproximate(unit.repeat(100_000 / unit.length), `${words}#${words}`, 5000)).toBeNull()
})
