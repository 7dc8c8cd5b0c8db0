import { expect, test } from 'vitest'
import { findConflicts } from '../../../shared/domain/conflicts/find-conflicts'
import { measureDocument } from '../../../shared/domain/conflicts/measure-document'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

const find = (...texts: readonly string[]) =>
  findConflicts(
    texts.flatMap((text, index) =>
      measureDocument(
        { id: String(index), text, independenceGroup: '', articleDate: '', language: 'en' },
        readQuantities(text),
      ),
    ),
  ).map(({ kind, explanation }) => [kind, explanation])

test('figures of two days of the week do not contradict each other, though nobody knows which weeks', () => {
  expect(
    find(
      'An air strike on a school in Khan Younis killed 27 people on Tuesday, medics said.',
      'A strike near a school in Khan Younis killed 71 people on Saturday, the ministry said.',
    ),
  ).toEqual([
    [
      'different-time',
      '“27 people killed” and “71 people killed” are told of different days of the week: Tuesday and Saturday. They are 44 apart (62%). Not stated: the date of either.',
    ],
  ])
})

test.each<readonly [name: string, texts: readonly [string, string], kinds: readonly string[]]>([
  [
    'figures of one day of the week do',
    [
      'A strike on a school in Khan Younis killed 27 people on Tuesday, medics said.',
      'A strike on a school in Khan Younis killed 71 people on Tuesday, the ministry said.',
    ],
    ['contradicts'],
  ],
  [
    'and where one text names no day',
    [
      'A strike on a school in Khan Younis killed 27 people, medics said.',
      'A strike on a school in Khan Younis killed 71 people on Tuesday, the ministry said.',
    ],
    ['contradicts'],
  ],
])('%s', (_name, texts, kinds) => {
  expect(find(...texts).map(([kind]) => kind)).toEqual(kinds)
})
