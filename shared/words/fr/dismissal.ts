import type { dismissal as en } from '../en/dismissal'
import type { Worded } from '../worded'
import { agree, counted, formatCount } from './terms/format-count'

export const dismissal: Worded<typeof en> = {
  which: 'Quelles suggestions',
  several: 'Écarter plusieurs suggestions',
  severalShort: 'En écarter plusieurs…',
  noneAlike: 'Il n’y a pas deux suggestions de même nature, d’un même évènement ou d’un même article.',
  thisOne: 'Seulement celle-ci',
  ofKind: (kind, count) => `Les ${formatCount(count)} de cette nature : ${kind}`,
  withArticle: (article, count) => `Les ${formatCount(count)} avec des chiffres de l’article « ${article} »`,
  ofEvent: (event, count) => `Les ${formatCount(count)} de l’évènement « ${event} »`,
  dismiss: (count) => agree(count, 'Écarter', `Écarter ${counted(count, 'suggestion')}`),
  dismissed: (count) =>
    agree(
      count,
      'Elle n’est plus suggérée. Une annulation la fait revenir.',
      `${counted(count, 'suggestion')} ne sont plus proposées. Une annulation les fait toutes revenir.`,
    ),
}
