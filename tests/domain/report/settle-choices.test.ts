import { expect, test } from 'vitest'
import { settleChoices } from '../../../shared/domain/report/report-index'
import { articleOf, claimOf, inputOf } from './seed-example'

const input = inputOf({
  articles: [articleOf('flood', 'a.txt', 'It rained.'), articleOf('fire', 'b.txt', 'It burnt.')],
  claims: [claimOf('wet', 'It rained'), claimOf('hot', 'It burnt')],
})

test.each([
  ['ids', { claims: ['hot'] }, { claims: ['hot'] }, []],
  [
    'numbers of the report of all',
    { claims: ['2', '1'], articles: ['2'] },
    { claims: ['hot', 'wet'], articles: ['fire'] },
    [],
  ],
  ['nothing chosen', { length: 'page' as const, claims: null }, { length: 'page', claims: null }, []],
  [
    'names that none has',
    { claims: ['1', '3', 'x', '0', '1.5'], events: ['1'] },
    { claims: ['wet'], events: [] },
    [
      ['claim', ['3', 'x', '0', '1.5']],
      ['event', ['1']],
    ],
  ],
])('%s', (_, choices, settled, unknown) => {
  const made = settleChoices(choices, input)
  expect(made.choices).toEqual(settled)
  expect(made.unknown.map(({ part, names }) => [part, names])).toEqual(unknown)
})
