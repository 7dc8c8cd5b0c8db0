import { describe, expect, test } from 'vitest'
import { compareCopies } from '../../../shared/domain/copies/compare-copies'
import { createPlaceMap } from '../../../shared/domain/copies/create-pairing'

const wire =
  'Talks broke off on Sunday. At least 19 people were killed in Homs. The council met again in the evening.'
const copy =
  'By our own reporter. Talks broke off on Sunday. At least 20 people died in the city of Homs. An envoy left. The council met again in the evening.'

/** Where a word of one text is mapped to, as the words that begin there. */
function mapped(from: 'a' | 'b', word: string): string {
  const [own, other] = from === 'a' ? [wire, copy] : [copy, wire]
  const place = createPlaceMap(compareCopies(wire, copy).differences, from)(own.indexOf(word))
  return other.slice(place).split(' ').slice(0, 2).join(' ')
}

describe('the passage of a copy', () => {
  test.each([
    ['the same words', 'a', 'Talks broke', 'Talks broke'],
    ['the same words, behind what was changed', 'a', 'council met', 'council met'],
    ['back', 'b', 'council met', 'council met'],
    ['words that were changed', 'a', '19 people', '20 people'],
    ['a line that only the copy has goes to where it would stand', 'b', 'By our', 'Talks broke'],
  ] as const)('%s', (_, from, word, expected) => {
    expect(mapped(from, word)).toBe(expected)
  })

  test('a sentence that only the copy has is mapped between its neighbours', () => {
    const place = createPlaceMap(compareCopies(wire, copy).differences, 'b')(copy.indexOf('envoy'))
    expect(place).toBeGreaterThan(wire.indexOf('Homs'))
    expect(place).toBeLessThanOrEqual(wire.indexOf('The council'))
  })

  test('goes forward as the text does', () => {
    const map = createPlaceMap(compareCopies(wire, copy).differences, 'a')
    const places = Array.from(wire, (_, at) => map(at))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
