import { formatCount, plural } from './terms/format-count'

/** What people read when they say of several suggestions at once that they are no conflicts. */
export const dismissal = {
  which: 'Which suggestions',
  several: 'Dismiss several suggestions',
  severalShort: 'Dismiss several…',
  noneAlike: 'No two suggestions are of one kind, one event or one article.',
  thisOne: 'Only this one',
  ofKind: (kind: string, count: number): string => `All ${formatCount(count)} of this kind: ${kind}`,
  withArticle: (article: string, count: number): string =>
    `All ${formatCount(count)} with figures of the article “${article}”`,
  ofEvent: (event: string, count: number): string => `All ${formatCount(count)} of the event “${event}”`,
  dismiss: (count: number): string =>
    plural(count, { one: 'Dismiss', other: `Dismiss ${formatCount(count)} suggestions` }),
  dismissed: (count: number): string =>
    plural(count, {
      one: 'It is not suggested again. Undo brings it back.',
      other: `${formatCount(count)} are not suggested again. Undo brings all of them back.`,
    }),
}
