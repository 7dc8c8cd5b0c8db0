import { formatCount } from '../terms/format-count'

/** Words of the search in the open article. */
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
