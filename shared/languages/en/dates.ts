import type { DateWords } from '../language'

/** English: names and words of dates and times. */
export const dates: DateWords = {
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sept, sep',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  weekdays: [
    'monday, mon',
    'tuesday, tue, tues',
    'wednesday, wed',
    'thursday, thu, thurs',
    'friday, fri',
    'saturday, sat',
    'sunday, sun',
  ],
  relative: [
    { words: 'today, tonight', unit: 'day', by: 0 },
    { words: 'yesterday', unit: 'day', by: -1 },
    { words: 'tomorrow', unit: 'day', by: 1 },
    { words: 'last week', unit: 'week', by: -1 },
    { words: 'last month', unit: 'month', by: -1 },
    { words: 'last year', unit: 'year', by: -1 },
    { words: 'this month', unit: 'month', by: 0 },
    { words: 'this year', unit: 'year', by: 0 },
    { words: 'next month', unit: 'month', by: 1 },
    { words: 'next year', unit: 'year', by: 1 },
  ],
  quarters: 'first quarter, second quarter, third quarter, fourth quarter',
  halves: 'first half, second half',
  yearCues: `
      in, since, by, until, till, before, after, during, from, of, late, early, mid, post, pre, between,
      through, to, and, spring, summer, autumn, fall, winter, year, circa, around, the, end, beginning, start,
      for, year-end, last, copyright, ©`,
  since: 'since',
  until: 'until, till',
  future: 'will, would, shall, next, due, planned, scheduled, expected, upcoming, plans',
  hours: { words: '', before: '' },
  clockWords: `
      a.m., p.m., a.m, p.m, am, pm, gmt, utc, bst, cet, cest, est, edt, pst, o'clock, local time, noon,
      midnight, hours local time, hours gmt, in the morning, in the afternoon, in the evening, at night`,
}
