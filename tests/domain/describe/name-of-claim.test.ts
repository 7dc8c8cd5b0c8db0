import { expect, test } from 'vitest'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import type { Claim } from '../../../shared/schema/claim'
import type { Quantity } from '../../../shared/schema/quantity'
import { late } from '../operations/some-documents'

const bare: Quantity = { min: null, max: null, bound: 'exact', unit: '', counted: '', scope: '', asOf: null }
const [place] = late.occurrences
if (!place) throw new Error('It stands somewhere.')

/** A claim made of a stretch of text, as it is marked. */
const marked = (words: string, rest: Partial<Claim>): Claim => ({
  ...late,
  wording: words,
  occurrences: [{ ...place, anchor: { ...place.anchor, exact: words } }],
  ...rest,
})
const counts = (fields: Partial<Quantity>): Partial<Claim> => ({ quantity: { ...bare, ...fields } })
const toll: Partial<Quantity> = {
  min: 120_000,
  bound: 'more than',
  unit: 'people',
  counted: 'killed',
  scope: 'Syria',
}

test.each([
  ['more than 120,000 killed, Syria', marked('more than 120,000', counts(toll))],
  ['more than 120,000 killed, Syria', marked('more than 120,000 people\n have been killed', counts(toll))],
  ['At least 120,000 died, says the fund.', { ...late, wording: 'At least 120,000 died, says the fund.' }],
  ['USD 4,000,000, aid', marked('$4m', counts({ min: 4e6, max: 4e6, unit: 'USD', counted: 'aid' }))],
  [
    'dozens wounded, Kharga',
    marked(
      'dozens were hurt',
      counts({
        min: 12,
        bound: 'at least',
        unit: 'people',
        counted: 'wounded',
        scope: 'Kharga',
        vague: { words: 'dozens', rule: 'acled' },
      }),
    ),
  ],
  ['3 days', marked('three days', counts({ min: 3, max: 3, unit: 'day' }))],
  ['120', marked('120', counts({ min: 120, max: 120 }))],
  [
    'The minister: the bridge is safe',
    marked('the bridge is safe', { type: 'statement', speaker: 'The minister' }),
  ],
  ['the harbour reopened', marked('the harbour\n reopened', { type: 'event' })],
])('%s', (name, claim) => expect(nameOfClaim(claim)).toBe(name))
