import { describe, expect, it } from 'vitest'
import { edtfOf } from '../../../shared/domain/dates/edtf-of'
import { findDates } from '../../../shared/domain/quantities/find-dates'
import { readMoments } from '../../../shared/domain/dates/read-moments'
import { languageTable } from '../../../shared/domain/tables/language-tables'
import { splitWords } from '../../../shared/domain/tokens/split-words'
import { languageOf } from '../../../shared/languages/languages'

/** A Wednesday. */
const TODAY = '2014-03-12'

/** Each moment of a sentence: its words, its day (`?` where none is known), its hours in minutes of the day. */
function told(text: string, language = 'en', today = TODAY): readonly string[] {
  const table = languageTable(language)
  const words = splitWords(text, { start: 0, end: text.length })
  const dates = findDates(words, table, today)
  return readMoments(words, dates, today, table, languageOf(language).cues).map(({ from, to, moment }) => {
    const hours = moment.minutes === null ? '' : ` ${moment.minutes.from}..${moment.minutes.to}`
    const said = text.slice(words[from]?.start, words[to - 1]?.end)
    return `${said}: ${edtfOf(moment) || '?'}${hours}`
  })
}

describe('the moments of a sentence', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a full date', 'The dam at Olm broke on 3 March 2013.', ['3 March 2013: 2013-03-03']],
    ['a weekday, the last one', 'The dam at Olm broke on Monday.', ['Monday: 2014-03-10']],
    [
      'a weekday beside its date is part of it',
      'The dam at Olm broke on Monday, March 10, 2014.',
      ['Monday, March 10, 2014: 2014-03-10'],
    ],
    [
      'two days of one sentence',
      'The dam broke on Monday and was closed on Tuesday.',
      ['Monday: 2014-03-10', 'Tuesday: 2014-03-11'],
    ],
    ['this week', 'The dam at Olm broke this week.', ['this week: 2014-03-10/2014-03-16']],
    ['last week', 'The dam at Olm broke last week.', ['last week: 2014-03-03/2014-03-09']],
    ['last month', 'The dam at Olm broke last month.', ['last month: 2014-02']],
    ['last year', 'The dam at Olm broke last year.', ['last year: 2013']],
    ['a month to come is the last one', 'The dam at Olm broke last April.', ['last April: 2013-04']],
    ['a month of this year', 'The dam at Olm broke last January.', ['last January: 2014-01']],
    [
      'the first third of the days of a month',
      'The dam broke in early March 2013.',
      ['early March 2013: 2013-03-01/2013-03-11'],
    ],
    [
      'the last third of the days of a year',
      'The dam broke in late 2013.',
      ['late 2013: 2013-08-31/2013-12-31'],
    ],
    ['a clock time', 'The dam at Olm broke at 9:27 a.m.', ['9:27 a.m.: ? 567..567']],
    ['an hour after noon', 'The dam at Olm broke at 3 p.m.', ['3 p.m.: ? 900..900']],
    ['an hour after midnight', 'The dam at Olm broke at 12:10 a.m.', ['12:10 a.m.: ? 10..10']],
    ['noon', 'The dam at Olm broke at noon.', ['noon: ? 720..720']],
    ['four digits are an hour where they are led to', 'The dam broke at about 1330.', ['1330: ? 810..810']],
    ['and no hour where they are not', 'The dam of 1330 houses broke.', []],
    [
      'a date and the hour beside it have both',
      'The dam at Olm broke at 9:27 a.m. on Monday.',
      ['9:27 a.m.: 2014-03-10 567..567', 'Monday: 2014-03-10 567..567'],
    ],
    [
      'a part of the day gives the hours of its date',
      'The dam at Olm broke on Monday morning.',
      ['Monday: 2014-03-10 240..720'],
    ],
    ['nothing', 'The dam at Olm broke.', []],
  ])('%s', (_name, text, moments) => {
    expect(told(text)).toEqual(moments)
  })

  it.each<readonly [string, string, string, readonly string[]]>([
    ['de', 'a weekday', 'Der Damm von Olm brach am Montag.', ['Montag: 2014-03-10']],
    ['fr', 'a clock time', 'Le barrage a cédé à 20h30.', ['20h30: ? 1230..1230']],
    ['fr', 'a clock time in parts', 'Le barrage a cédé vers 2 h 30.', ['2 h 30: ? 150..150']],
    [
      'es',
      'the week before',
      'La presa de Olm cedió la semana pasada.',
      ['la semana pasada: 2014-03-03/2014-03-09'],
    ],
    ['ar', 'yesterday', 'انهار السد في أولم أمس.', ['أمس: 2014-03-11']],
  ])('in %s: %s', (language, _name, text, moments) => {
    expect(told(text, language)).toEqual(moments)
  })

  it('places no weekday where the text has no day of its own, and tells no period that is counted from it', () => {
    expect(told('It broke on Monday, and was closed last week, on 3 March and in 2013.', 'en', '')).toEqual([
      'Monday: ?',
      '3 March: XXXX-03-03',
      '2013: 2013',
    ])
  })
})
