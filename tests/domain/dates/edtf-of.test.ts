import { expect, it } from 'vitest'
import { edtfOf } from '../../../shared/domain/dates/edtf-of'
import { momentOf } from '../../../shared/domain/dates/moment'

it.each([
  '2016-04-10',
  '2016-02',
  '2015-02',
  '2016',
  '2016-04-10/2016-04-16',
  '2016-12-30/2017-01-02',
  'XXXX-04-10',
  'XXXX-02-29',
])('%s comes back as it was told', (date) => {
  const moment = momentOf(date)
  expect(moment === null ? null : edtfOf(moment)).toBe(date)
})

it('a moment without a day has no date', () => {
  expect(edtfOf({ from: null, to: null, yearKnown: false })).toBe('')
})
