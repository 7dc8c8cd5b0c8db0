import { describe, expect, test } from 'vitest'
import { withOneNames } from '../../../shared/domain/analysis/rules'
import { finish } from '../../../shared/domain/finish'
import { readText } from '../../../shared/domain/mentions/mentions-of'
import { createNameBook } from '../../../shared/domain/names/create-name-book'
import { keyOfName, namesIn } from '../../../shared/domain/names/names-in'
import { createNameFolder, spellingsOfTyped } from '../../../shared/domain/names/one-names'
import { proposeOneNames } from '../../../shared/domain/names/propose-one-names'

test('names are read by their capitals, whole, without whose something is', () => {
  const text =
    'Officials met on Monday. The minister Sergei Lavrov flew to Deir al-Zour, where Syria’s army and the U.N. Security Council were. Officials said so. The army left.'
  expect(namesIn(text, 'en').map(({ name }) => name)).toEqual([
    'Sergei Lavrov',
    'Deir al-Zour',
    'Syria',
    'U.N. Security Council',
  ])
})

test('a name is known by its letters, whatever its capitals, accents, hyphens and articles', () => {
  expect(['Deir al-Zour', 'DEIR EL ZOUR', 'Deir-al-Zoúr'].map(keyOfName)).toEqual(Array(3).fill('deir zour'))
  expect(keyOfName('U.N. Security Council')).toBe('un security council')
})

const spelt = (...names: readonly string[]) =>
  names.map((name, at) => ({ key: keyOfName(name), name, count: 10 - at, articleIds: [] }))

describe('one name?', () => {
  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Deir Ezzor', 'Deir al-Zour'],
    ['Khan Sheikhun', 'Khan Shaykhun'],
    ['Kefraya', 'Kafraya'],
    ['Hezbollah', 'Hizballah'],
    ['Rami Abdel Rahman', 'Rami Abdulrahman'],
  ])('%s, %s', (a, b) => {
    expect(proposeOneNames(spelt(a, b)).map((pair) => [pair.a.name, pair.b.name])).toEqual([[a, b]])
  })

  test.each([
    ['a land and who lives there', 'Syria', 'Syrian'],
    ['one and several', 'Sunni', 'Sunnis'],
    ['a people in two forms', 'Kurdish', 'Kurds'],
    ['a land and what belongs to it', 'Iraqe', 'Iraqen'],
    ['opposite ends', 'East Aleppo', 'West Aleppo'],
    ['two names that sound otherwise', 'Homs', 'Hama'],
  ])('not %s', (_, a, b) => expect(proposeOneNames(spelt(a, b))).toEqual([]))

  test('what differs in one word is asked once, and of many spellings each with the most frequent', () => {
    const names = spelt(
      'Miliote',
      'Deir Ezzor',
      'Milliote',
      'Deir az-Zour',
      'Gregg Miliote',
      'Gregg Milliote',
      'Deir ez-Zor',
    )
    expect(proposeOneNames(names).map(({ a, b }) => [a.name, b.name])).toEqual([
      ['Miliote', 'Milliote'],
      ['Deir Ezzor', 'Deir az-Zour'],
      ['Deir Ezzor', 'Deir ez-Zor'],
    ])
  })
})

const texts = [
  'The army said that the minister met Sergei Lavrov in Deir Ezzor.',
  'The council said that the minister met Sergey Lavrov in Deir al-Zour.',
]
const ask = (said: Parameters<ReturnType<typeof createNameBook>['ask']>[0]) => {
  const book = createNameBook()
  for (const [at, text] of texts.entries()) book.put(`text-${at}`, { text, language: 'en' })
  return finish(book.ask(said))
}

test('declared ones are one in the list; those that were waved off are not proposed again', () => {
  const before = ask({ declared: [], apart: [] })
  expect(before.proposals.map(({ a, b }) => [a.name, b.name].toSorted())).toEqual([
    ['Deir Ezzor', 'Deir al-Zour'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
  ])
  const after = ask({
    declared: [['Deir Ezzor', 'Deir al-Zour']],
    apart: [{ a: 'Sergey Lavrov', b: 'Sergei Lavrov' }],
  })
  expect(after.proposals).toEqual([])
  expect(after.names.find(({ name }) => name === 'Deir Ezzor')).toMatchObject({
    count: 2,
    articleIds: ['text-0', 'text-1'],
    forms: [
      { name: 'Deir Ezzor', count: 1 },
      { name: 'Deir al-Zour', count: 1 },
    ],
  })
})

test('a declared name is one also within a longer one, and word by word', () => {
  const { keyOf, wordOf } = createNameFolder([['Sergei Lavrov', 'Sergey Lavrov']])
  expect(keyOf('minister sergey lavrov')).toBe('minister sergei lavrov')
  expect([wordOf('sergey'), wordOf('lavrov'), wordOf('sergeyev')]).toEqual(['sergei', 'lavrov', 'sergeyev'])
})

test.each([
  ['another spelling', 'Deir Ezzor', ['Deir Ezzor', '"deir al-zour"']],
  [
    'within other words, and in quotation marks',
    'battle "Deir al-Zour"',
    ['battle "Deir al-Zour"', 'battle "deir ezzor"'],
  ],
  ['not a part of a word', 'Deir Ezzorian', ['Deir Ezzorian']],
])('a search stands for %s', (_, typed, all) => {
  expect(spellingsOfTyped(typed, [['Deir Ezzor', 'Deir al-Zour']])).toEqual(all)
})

test('what linking compares is one name, whichever way it is spelt', () => {
  const oneNames = JSON.stringify([['Deir Ezzor', 'Deir al-Zour']])
  const placesOf = (text: string) =>
    withOneNames(readText(text, { language: 'en' }), oneNames).sentences.flatMap(({ where }) =>
      where.map(keyOfName),
    )
  expect(placesOf('Shells killed 12 people in Deir al-Zour.')).toEqual(
    placesOf('Shells killed 12 people in Deir Ezzor.'),
  )
})
