import { expect, test } from 'vitest'
import { readStanding } from '../../../shared/domain/standing/read-standing'

test.each<[title: string, text: string, articleDate: string, date: string]>([
  ['a day with its year', 'The ceasefire took effect on 27 February 2016.', '', '2016-02-27'],
  ['a month', 'The crisis began in March 2011.', '', '2011-03'],
  ['a weekday, by the date of the article', 'The talks collapsed on Friday.', '2016-04-30', '2016-04-29'],
  ['no day on which something was only said', 'The truce holds, Kerry said on Friday.', '2016-04-30', ''],
  ['no weekday of an article without a date', 'The talks collapsed on Friday.', '', ''],
  ['no time of day', 'The calm begins at 1 a.m. in Ghouta.', '', ''],
  ['the first of several', 'It began on 3 May 2014 and ended on 9 May 2014.', '', '2014-05-03'],
  ['a date in French', 'La trêve est entrée en vigueur le 27 février 2016.', '', '2016-02-27'],
])('gives %s', (title, text, articleDate, date) => {
  const language = title.includes('French') ? 'fr' : 'en'
  expect(readStanding(text, { start: 0, end: text.length }, { language, articleDate }).eventDate).toBe(date)
})
