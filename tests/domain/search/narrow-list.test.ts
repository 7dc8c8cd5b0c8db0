import { describe, expect, test } from 'vitest'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'

type Row = {
  readonly id: string
  readonly says: readonly string[]
  readonly state: string
  readonly tags: readonly string[]
}

const rows: readonly Row[] = [
  { id: 'bridge', says: ['The bridge at São Brás fell', 'Diário'], state: 'done', tags: ['flood', 'toll'] },
  { id: 'toll', says: ['Toll of 1,250 is “too high”', 'Morning Post'], state: 'to do', tags: ['toll'] },
  { id: 'arabic', says: ['انهيار الجسر في ١٢ مايو', ''], state: 'to do', tags: [] },
  { id: 'chinese', says: ['洪水过后大桥倒塌', 'Post'], state: 'in progress', tags: ['flood'] },
  { id: 'bridges', says: ['Bridges of the Morning'], state: 'done', tags: ['Flood'] },
]

const narrow = createNarrowing<Row>(({ says }) => says)
const facets = [
  { id: 'state', valuesOf: ({ state }: Row) => [state] },
  { id: 'tag', valuesOf: ({ tags }: Row) => tags },
]
const shown = (words: string, chosen: Readonly<Record<string, readonly string[]>> = {}) =>
  narrow(rows, facets, { words, chosen }).map(({ id }) => id)

describe('a list is narrowed', () => {
  test.each([
    ['by a word, in any case', 'BRIDGE', ['bridge', 'bridges']],
    ['by the beginning of a word, not by what is inside of it', 'ridge', []],
    ['by what is inside of words where that is asked for', '*ridge', ['bridge', 'bridges']],
    ['by all words, wherever they stand', 'diario bridge', ['bridge']],
    ['whatever the accents', 'sao bras', ['bridge']],
    ['by digits in any script', '12', ['arabic']],
    ['by the letters of another script', 'الجسر', ['arabic']],
    ['inside of words that are not spaced', '大桥', ['chinese']],
    ['by words side by side', '"morning post"', ['toll']],
    ['but not across what stands apart', '"high morning"', []],
    ['by plain quotation marks as well as by curly ones', 'high”', ['toll']],
    ['to what does not hold a word', '-post', ['bridge', 'arabic', 'bridges']],
    ['by a word and without another', 'morning -post', ['bridges']],
    ['to nothing', 'volcano', []],
  ])('%s', (_, words, ids) => expect(shown(words)).toEqual(ids))

  test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['by one value', { state: ['done'] }, ['bridge', 'bridges']],
    ['by any of several values', { state: ['done', 'in progress'] }, ['bridge', 'chinese', 'bridges']],
    ['by one value in each respect', { state: ['done'], tag: ['toll'] }, ['bridge']],
    ['by a tag as it is written', { tag: ['Flood'] }, ['bridges']],
    ['not by a respect in which nothing is chosen', { state: [], tag: ['toll'] }, ['bridge', 'toll']],
    ['not by a respect that it does not have', { colour: ['red'] }, rows.map(({ id }) => id)],
  ])('%s', (_, chosen, ids) => expect(shown('', chosen)).toEqual(ids))

  test('by words and values together', () => expect(shown('bridge', { tag: ['toll'] })).toEqual(['bridge']))

  test.each(['', '   ', '"', '-', '""', '*'])(
    'by nothing where “%s” is typed: the very same rows',
    (words) => {
      expect(narrow(rows, facets, { words, chosen: {} })).toBe(rows)
    },
  )
})
