import { expect, test } from 'vitest'
import { formOfQuotation, heldAgainst } from '../../../shared/domain/statements/form-of-quotation'

const said = 'The dam will hold, and nobody has to leave the houses below it tonight.'

test.each<[string, string, object]>([
  [
    'the same words',
    'the dam will hold and nobody has to leave the houses below it tonight',
    { kind: 'exact' },
  ],
  ['a half of them', 'Nobody has to leave the houses', { kind: 'trimmed' }],
  ['some left out in the middle', 'The dam will hold … nobody has to leave tonight', { kind: 'trimmed' }],
  ['another word', 'The dam will break, and nobody has to leave the houses', { kind: 'altered' }],
  ['a word more', 'The old dam will hold, and nobody has to leave', { kind: 'altered' }],
  ['the sense of it', 'People can stay at home since the wall is sound', { kind: 'otherwise' }],
])('%s', (_, printed, form) => expect(formOfQuotation(printed, said)).toMatchObject(form))

test('the words that were not said so are told, of the quotation in a sentence', () => {
  const { words, differing } = formOfQuotation(
    '“The dam will surely hold, and nobody has to go,” he said.',
    said,
  )
  expect(words).toBe('The dam will surely hold, and nobody has to go,')
  expect(differing.map(({ start, end }) => words.slice(start, end))).toEqual(['surely', 'go'])
})

test('a translation is what the articles are held against', () => {
  const form = { words: 'السد سيصمد', basis: 'recording' } as const
  expect(heldAgainst({ ...form, translation: { text: said, by: 'the desk' } })).toBe(said)
  expect(heldAgainst(form)).toBe('السد سيصمد')
})
