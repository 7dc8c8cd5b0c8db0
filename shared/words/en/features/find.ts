import { formatCount } from '../terms/format-count'

/** What is said where words are looked for in the article that is read. */
export const find = {
  title: 'Find in the article',
  placeOf: (place: number, of: number): string => `${formatCount(place)} of ${formatCount(of)}`,
  none: 'Not found',
  keepsCase: 'Aa: match capitals',
  keepsCaseSign: 'Aa',
  wholeWords: 'Word: whole words only',
  wholeWordsSign: 'Word',
  next: 'Next place',
  previous: 'Previous place',
  close: 'Close',
}
