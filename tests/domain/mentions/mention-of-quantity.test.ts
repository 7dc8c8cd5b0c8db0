import { expect, it } from 'vitest'
import { mentionOfQuantity, sayingQuantity } from '../../../shared/domain/mentions/mention-of-quantity'
import type { Quantity } from '../../../shared/schema/quantity'

const quantity = (fields: Partial<Quantity>): Quantity => ({
  min: 12,
  max: 12,
  bound: 'exact',
  unit: 'people',
  counted: 'killed',
  scope: 'Olm',
  asOf: null,
  ...fields,
})

it.each<readonly [string, Partial<Quantity>, string, number | null]>([
  ['people killed', {}, 'count', 12],
  ['a length in its base unit', { unit: 'km', counted: '' }, 'length', 12_000],
  ['a share', { unit: '%', counted: '' }, '%', 12],
  ['money', { unit: 'USD', counted: '' }, 'usd', 12],
  ['a duration', { unit: 'week', counted: '' }, 'duration', 84],
  ['a level of nothing that is named', { unit: '', counted: '', min: 0.5, max: 0.5 }, 'level', 0.5],
  ['an open bound', { min: null, bound: 'at most' }, 'count', null],
])('%s', (_name, fields, dimension, min) => {
  const mention = mentionOfQuantity(quantity(fields))
  expect([mention.dimension, mention.value?.min]).toEqual([dimension, min])
})

it.each([
  ['killed', 'killed', true],
  ['homeless', 'displaced', true],
  ['paintings', 'painti', false],
])('what counts %s has the role %s', (counted, role, isClosedRole) => {
  expect(mentionOfQuantity(quantity({ counted, unit: '' }))).toMatchObject({ role, isClosedRole })
})

it('a claim that counts the same keeps what its text says of it; one of another thing does not', () => {
  const read = { ...mentionOfQuantity(quantity({})), group: 'children', role: 'killed' }
  const more = sayingQuantity(read, quantity({}), quantity({ min: 14, max: 14 }))
  expect([more.value?.min, more.group]).toEqual([14, 'children'])
  const other = sayingQuantity(read, quantity({}), quantity({ counted: 'injured' }))
  expect([other.role, other.group]).toEqual(['injured', ''])
})
