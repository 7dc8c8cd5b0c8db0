import type { DateWords } from '../language'

/** German: names and words of dates and times. */
export const dates: DateWords = {
  months: [
    'januar, jänner, jan',
    'februar, feb',
    'märz',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sept',
    'oktober, okt',
    'november, nov',
    'dezember, dez',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag, sonnabend', 'sonntag'],
  relative: [
    { words: 'heute', unit: 'day', by: 0 },
    { words: 'gestern', unit: 'day', by: -1 },
    { words: 'vergangenes jahr, im vergangenen jahr, im vorjahr, letztes jahr', unit: 'year', by: -1 },
  ],
  quarters: 'ersten quartal, zweiten quartal, dritten quartal, vierten quartal',
  halves: 'ersten halbjahr, zweiten halbjahr',
  yearCues: `
      seit, bis, jahr, jahre, jahres, ende, anfang, mitte, vor, nach, im, von, sommer, herbst, frühjahr, winter`,
  since: 'seit',
  until: 'bis',
  future: 'wird, werden, nächsten, kommenden',
  hours: { words: '', before: '' },
  hourLetter: 'h',
  decadeEnding: 's',
  clockWords: 'uhr',
}
