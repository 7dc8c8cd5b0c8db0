import { expect, test } from 'vitest'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'

test.each([
  ['2023-07-22', 'en', '2023-07-22'],
  ['22 July 2023', 'en', '2023-07-22'],
  ['July 22, 2023', 'en', '2023-07-22'],
  [' May 2016 ', 'en', '2016-05'],
  ['22. Juli 2023', 'de', '2023-07-22'],
  ['22 juillet 2023', 'fr', '2023-07-22'],
  ['2011-03/..', 'en', '2011-03/..'],
  ['', 'en', ''],
  // What is no date stays, so that its field can say so.
  ['Friday', 'en', 'Friday'],
  ['on 22 July 2023 in Homs', 'en', 'on 22 July 2023 in Homs'],
  ['31 February 2023', 'en', '31 February 2023'],
])('“%s” (%s) is stored as “%s”', (typed, language, stored) => {
  expect(readTypedDate(typed, language)).toBe(stored)
})
