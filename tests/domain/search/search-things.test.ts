import { describe, expect, test } from 'vitest'
import type { Found } from '../../../shared/domain/search/found'
import { searchedField } from '../../../shared/domain/search/search-fields'
import { readQuery } from '../../../shared/domain/search/search-query'
import { type Room, type Searchable, searchThings } from '../../../shared/domain/search/search-things'

const text = (id: string, words: string): Searchable => ({
  key: `article ${id}`,
  kind: 'texts',
  document: { kind: 'article', id },
  fields: [searchedField('title', `Title of ${id}`), searchedField('text', words)],
})
const note = (id: string, words: string): Searchable => ({
  key: `claim ${id} note`,
  kind: 'notes',
  document: { kind: 'claim', id },
  fields: [searchedField('note', words)],
})

function search(
  things: readonly Searchable[],
  typed: string,
  kind: 'notes' | null = null,
  room?: Room,
): Found {
  const steps = searchThings(things, readQuery(typed), kind, room)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The words that were found, as they stand in the text. */
const wordsOf = ({ things }: Found): readonly string[] =>
  things.flatMap(({ lines }) =>
    lines.map((line) => line.text.slice(line.start - line.from, line.end - line.from)),
  )

test.each([
  [
    'whatever is said and in capitals',
    'ALEPPO',
    'In Aleppo, aleppo and Aleppo’s north',
    ['Aleppo', 'aleppo', 'Aleppo'],
  ],
  ['a word that begins so', 'alep', 'Near Aleppo', ['Alep']],
  ['not inside a word', 'aid', 'He said that aid came', ['aid']],
  ['inside a word, when asked', '*aid', 'He said that aid came', ['aid', 'aid']],
  ['after a hyphen', 'fire', 'The cease-fire held', ['fire']],
  ['after an apostrophe', 'hopital', 'Près de l’hôpital', ['hôpital']],
  ['not inside a figure', '19', 'In 2019, 119 of 19 and 1,190', ['19']],
  ['the beginning of a figure', '120', 'more than 120,000', ['120']],
  [
    'a phrase',
    '"car bomb"',
    'A car bomb, a car\nbomb, a scar bomb, a car bombing',
    ['car bomb', 'car\nbomb'],
  ],
  ['a phrase that is still typed', '"car bo', 'A car bombing', ['car bo']],
  ['both words, near one another', 'aid convoy', 'An aid convoy left.', ['aid', 'convoy']],
  ['both words, far apart', 'aid convoy', `Aid. ${'So it was. '.repeat(40)}Convoy.`, ['Aid', 'Convoy']],
  ['not without the second', 'aid convoy', 'Some aid came', []],
  ['not with what is ruled out', 'aid -gas', 'Some aid, and gas', []],
  ['what is ruled out is a whole word', 'aid -gas', 'Some aid, and gasoline', ['aid']],
  ['only what is ruled out: nothing', '-gas', 'Some aid', []],
  ['Arabic behind joined words', 'حلب', 'وقال من بحلب وحلب إن الحلبيين', ['حلب', 'حلب', 'حلب']],
  ['Arabic in other letters', 'مدرسه', 'قرب المدرسة', ['مدرسة']],
  ['Arabic digits', '120000', 'قتل ١٢٠٠٠٠ شخص', ['١٢٠٠٠٠']],
  ['Chinese', '停火', '叙利亚停火协议，再停火', ['停火', '停火']],
  ['a family of emoji before', 'left', '👨‍👩‍👧 left', ['left']],
])('finds %s', (_, typed, words, found) => {
  expect(wordsOf(search([text('a', words)], typed))).toEqual(found)
})

describe('what a search answers', () => {
  const things = [
    text('a', 'Aid came. More aid.'),
    text('b', 'None'),
    note('c', 'Ask about the aid'),
    text('d', 'aid'),
  ]

  test('counts every kind, and gives the places of all in order', () => {
    const found = search(things, 'aid')
    expect(found.counts).toEqual({
      texts: 3,
      claims: 0,
      conflicts: 0,
      events: 0,
      questions: 0,
      notes: 1,
      sources: 0,
    })
    expect(found.things.map(({ key, places }) => [key, places])).toEqual([
      ['article a', 2],
      ['claim c note', 1],
      ['article d', 1],
    ])
    expect(found.isMore).toBe(false)
  })

  test('gives the places of one kind', () => {
    const found = search(things, 'aid', 'notes')
    expect(found.counts.texts).toBe(3)
    expect(found.things.map(({ key }) => key)).toEqual(['claim c note'])
  })

  test('what is looked for may stand in different fields of one thing', () => {
    expect(search([text('a', 'some aid')], 'title aid').things).toHaveLength(1)
  })

  test('a line says where its place stands, what is around it, and what else is found there', () => {
    const words = `First line.\nBefore ${'word '.repeat(30)}aid and more aid ${'then '.repeat(40)}end.\nNext aid.`
    const [line] = search([text('a', words)], 'aid').things[0]?.lines ?? []
    const start = words.indexOf('aid')
    expect(line).toMatchObject({ field: 'text', start, end: start + 3, from: start - 100 })
    expect(line?.text).toBe(words.slice(start - 100, start + 153))
    expect(line?.goesOn).toEqual({ before: true, after: true })
    expect(line?.others).toEqual([
      { start: words.indexOf('aid', start + 1), end: words.indexOf('aid', start + 1) + 3 },
    ])
  })

  test('a short line is whole', () => {
    const [line] = search([text('a', 'One.\nThe aid came.\nTwo.')], 'aid').things[0]?.lines ?? []
    expect(line).toMatchObject({ text: 'The aid came.', goesOn: { before: false, after: false } })
  })

  test('stops counting, and giving lines, where there is no more room', () => {
    const found = search([text('a', 'aid '.repeat(10)), text('b', 'aid'), note('c', 'aid')], 'aid', null, {
      counted: 5,
      lines: 3,
    })
    expect(found.counts).toMatchObject({ texts: 5, notes: 1 })
    expect(found.isMore).toBe(true)
    expect(found.things.map(({ lines }) => lines.length)).toEqual([3])
  })
})
