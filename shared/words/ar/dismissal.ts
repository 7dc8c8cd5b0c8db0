import type { dismissal as en } from '../en/dismissal'
import type { Worded } from '../worded'
import { countedAfter, formatCount } from './terms/format-count'
import { isolated, quoted } from './terms/quoted'
import { nouns } from './terms/nouns'

export const dismissal: Worded<typeof en> = {
  which: 'أي اقتراحات',
  several: 'استبعاد عدة اقتراحات',
  severalShort: 'استبعاد عدة…',
  noneAlike: 'لا اقتراحان من نوع واحد أو حدث واحد أو مقال واحد.',
  thisOne: 'هذا وحده',
  ofKind: (kind, count) => `كل ما هو من هذا النوع (${formatCount(count)}): ${isolated(kind)}`,
  withArticle: (article, count) => `كل ما فيه أرقام من المقال ${quoted(article)} (${formatCount(count)})`,
  ofEvent: (event, count) => `كل ما هو من الحدث ${quoted(event)} (${formatCount(count)})`,
  dismiss: (count) => (count === 1 ? 'استبعاد' : `استبعاد ${countedAfter(count, nouns.suggestion)}`),
  dismissed: (count) =>
    count === 1
      ? 'لن يُقترح من جديد. وبالتراجع يعود.'
      : `لن يُقترح من جديد (${formatCount(count)}). وبالتراجع يعود كل ذلك.`,
}
