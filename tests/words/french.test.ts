import { describe, expect, test } from 'vitest'
import * as fr from '../../shared/words/fr'
import { agree, counted, ofWhat, toWhat } from '../../shared/words/fr/terms/format-count'
import { documentKinds } from '../../shared/document-kinds'

/** All that is written in a catalogue: its strings, and the text of its functions. */
function* written(of: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof of === 'string') yield [path, of]
  else if (typeof of === 'function') yield [path, String(of)]
  else if (typeof of === 'object' && of !== null)
    for (const [name, value] of Object.entries(of)) yield* written(value, `${path}.${name}`)
}

test('quotation marks keep their words by spaces that no line breaks at; apostrophes are curved', () => {
  const wrong = [...written(fr)].filter(([, text]) => /« | »|\p{L}'\p{L}|[“”]/u.test(text))
  expect(wrong).toEqual([])
})

test('no line breaks before a mark of two parts', () => {
  const strings = [...written(fr)].filter(([, text]) => !text.includes('=>') && !text.includes('return'))
  expect(strings.filter(([, text]) => / [;:!?]/u.test(text))).toEqual([])
})

describe('counts', () => {
  test.each([
    [0, '0 source'],
    [1, '1 source'],
    [2, '2 sources'],
    [12_000, '12\u202f000 sources'],
    [1_000_000, '1\u202f000\u202f000 de sources'],
  ])('%d', (count, said) => expect(counted(count, 'source')).toBe(said))

  test('round millions elide', () =>
    expect(counted(2_000_000, 'article')).toBe('2\u202f000\u202f000 d’articles'))

  test('nothing is one', () => expect(agree(0, 'reste', 'restent')).toBe('reste'))
})

test.each([
  ['le projet', 'du projet', 'au projet'],
  ['les textes', 'des textes', 'aux textes'],
  ['l’article', 'de l’article', 'à l’article'],
  ['une affirmation', 'd’une affirmation', 'à une affirmation'],
  ['12 affirmations', 'de 12 affirmations', 'à 12 affirmations'],
])('%s', (what, of, to) => expect([ofWhat(what), toWhat(what)]).toEqual([of, to]))

test('what is said of an act fits every kind of subject', () => {
  const { acts, one, several } = fr.answers
  expect(documentKinds.map((kind) => acts.removeClaim(one(kind, '')))).toEqual([
    'Suppression du projet',
    'Suppression de l’article',
    'Suppression de l’affirmation',
    'Suppression de la source',
    'Suppression de la divergence',
    'Suppression de l’évènement',
    'Suppression de la question',
  ])
  expect(acts.removeClaim(several('claim', 3))).toBe('Suppression de 3 affirmations')
})

describe('a measure is asked in words that agree', () => {
  const measure = { role: 'killed', group: 'people', dimension: 'count', place: '' } as const
  test.each([
    [{ ...measure, group: '' }, 'Combien de personnes ont été tuées\u202f?'],
    [{ ...measure, group: 'civilians' }, 'Combien de civils ont été tués\u202f?'],
    [{ ...measure, group: 'women', place: 'homs' }, 'Combien de femmes ont été tuées, Homs\u202f?'],
    [{ ...measure, role: 'attacks', group: '' }, 'Combien d’attaques\u202f?'],
  ])('%j', (key, asked) => expect(fr.ledger.question(key, '')).toBe(asked))
})

describe('dates', () => {
  const { date } = fr.formats
  const first = date({ day: 1, month: 3, year: '2011' })
  const month = date({ day: null, month: 1, year: '2014' })
  test('the first of a month', () => expect(first).toBe('1er mars 2011'))
  test('since a day', () => expect(fr.dates.since(first)).toBe('depuis le 1er mars 2011'))
  test('until a month', () => expect(fr.dates.until(month)).toBe('jusqu’à janvier 2014'))
  test('from a day to a month', () =>
    expect(fr.dates.period(first, month)).toBe('du 1er mars 2011 à janvier 2014'))
})

describe('what is counted is named in French, whatever it is stored as', () => {
  const { fate, of, thing, percent } = fr.figures
  test.each([
    [fate('plus de 100\u202F000', 'people', 'killed'), 'plus de 100\u202F000 personnes tuées'],
    [fate('140', 'civilians', 'injured'), '140 civils blessés'],
    [fate('1', 'person', 'killed'), '1 personne tuée'],
    [fate('1', 'child', 'missing'), '1 enfant porté disparu'],
    [fate('3', 'people', 'trapped'), '3 personnes prises au piège'],
    [of('plus de 100\u202F000', thing('killed')), 'plus de 100\u202F000 morts'],
    [of('250', thing('casualties')), '250 morts et blessés'],
    [of('2\u202F000\u202F000', thing('people')), '2\u202F000\u202F000 de personnes'],
    [of('40', thing('frappes de drones')), '40 frappes de drones'],
    [percent('12'), '12\u202F%'],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})
