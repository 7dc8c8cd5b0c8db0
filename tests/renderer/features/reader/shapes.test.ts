import { expect, test } from 'vitest'
import { shapesOf } from '../../../../renderer/features/reader/shapes'

const { isRepeated } = shapesOf(null, ['Flood in Homs', 'Amira Haddad', '7 March 2024'])

test.each([
  ['the title', 0, 'Flood in Homs', true],
  ['the name behind a word of its own', 20, 'By Amira Haddad', true],
  ['the same in another language', 20, 'Von Amira Haddad', true],
  ['the date', 40, ' 7 March 2024 ', true],
  ['a sentence that ends with the name', 60, 'The mayor was called by Amira Haddad', false],
  ['a sentence that begins with the title', 60, 'Flood in Homs, the mayor says', false],
  ['the title far below', 9000, 'Flood in Homs', false],
])('the head of an article says again: %s', (_, start, line, isSaidAgain) => {
  expect(isRepeated(start, line)).toBe(isSaidAgain)
})
