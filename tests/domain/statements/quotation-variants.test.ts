import { expect, test } from 'vitest'
import { findVariants, quotationsIn } from '../../../shared/domain/statements/quotation-variants'

const words = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join('|')

/** The kind of each pair, with the words that differ on either side. */
function told(a: string, b: string): readonly string[] {
  const found = findVariants([...quotationsIn('a', a), ...quotationsIn('b', b)])
  return found.map((pair) => `${pair.kind}: ${words(a, pair.a.differing)} / ${words(b, pair.b.differing)}`)
}

test.each([
  [
    'a word was put for another',
    '“We will keep the north gate open until the last boat has left,” she said.',
    'She said: "We will keep the north gate closed until the last boat has left."',
    ['altered: open / closed'],
  ],
  [
    'words were left out inside',
    '“The old bridge and the new bridge were both shut before the water rose,” he said.',
    '“The old bridge was shut,” no. “The old bridge and the new bridge were shut before the water rose,” he said.',
    ['altered: both / '],
  ],
  [
    'spelling alone',
    '“We moved towards the pier and the water was black from one end of it to the other,” he said.',
    '“We moved toward the pier and the water was black from one end of it to the other,” he said.',
    ['spelling: towards / toward'],
  ],
  [
    'one word or two',
    '“There were air strikes on the mill all night and nobody slept,” he said.',
    '“There were airstrikes on the mill all night and nobody slept,” he said.',
    ['spelling: air strikes / airstrikes'],
  ],
  [
    'a template is no utterance: only figures differ',
    '“Twenty people were in the boat and 30 others stood on the shore,” it said.',
    '“Twenty people were in the boat and 45 others stood on the shore,” it said.',
    [],
  ],
  [
    'cut shorter is not altered',
    '“We will keep the north gate open until the last boat has left,” she said.',
    '“We will keep the north gate open until the last boat,” she said.',
    [],
  ],
  ['too few words', '“the lost city of tin,” he said.', '“the lost city of tar,” he said.', []],
  [
    'a quotation that does not close in its paragraph is left out',
    '“We will keep the north gate open until the last boat has left, she said.',
    '“We will keep the north gate closed until the last boat has left,” she said.',
    [],
  ],
])('%s', (_, a, b, expected) => {
  expect(told(a, b)).toEqual(expected)
})

test('altered words stand before spellings, and nothing is held against its own article', () => {
  const one = '“We moved towards the mill before the light was gone from the hills,” he said.'
  const other = '“We moved toward the mill before the light was gone from the hills,” he said.'
  const third = '“We ran towards the mill before the light was gone from the hills,” he said.'
  const found = findVariants([
    ...quotationsIn('a', `${one} ${third}`),
    ...quotationsIn('b', other),
    ...quotationsIn('c', third),
  ])
  expect(found.map(({ kind }) => kind)).toEqual(['altered', 'altered', 'altered', 'spelling'])
})
