import type { figures as en } from '../en/figures'
import type { Worded } from '../worded'
import { ofWhat } from './terms/format-count'
import { metBy, namedThings, thingOf, times } from './terms/measured'

export const figures: Worded<typeof en> = {
  none: 'aucun chiffre indiqué',
  tooLarge: 'un chiffre trop grand pour être imprimé',
  bounds: {
    'at least': (figure) => `au moins ${figure}`,
    'more than': (figure) => `plus de ${figure}`,
    'at most': (figure) => `au plus ${figure}`,
    'fewer than': (figure) => `moins de ${figure}`,
    about: (figure) => `environ ${figure}`,
  },
  nearly: (figure) => `près de ${figure}`,
  range: (low, high) => `${low} à ${high}`,
  scales: {
    trillion: (figure) => `${figure} ${isSeveral(figure) ? 'billions' : 'billion'}`,
    billion: (figure) => `${figure} ${isSeveral(figure) ? 'milliards' : 'milliard'}`,
    million: (figure) => `${figure} ${isSeveral(figure) ? 'millions' : 'million'}`,
  },
  takenAs: (interval) => `pris comme ${interval}`,
  basis: {
    sentence: 'lu dans la phrase',
    paragraph: 'lu dans le paragraphe',
    article: 'la date de l’article',
    journalist: 'indiqué par la ou le journaliste',
  },
  percent: (figure) => `${figure} %`,
  thing: thingOf,
  things: namedThings,
  of: (figure, thing) => (/000\D000$/u.test(figure) ? `${figure} ${ofWhat(thing)}` : `${figure} ${thing}`),
  fate: (figure, group, fate) => `${figure} ${metBy(group, fate)}`,
  person: 'personne',
  child: 'enfant',
  single: (unit) => times[unit]?.[0] ?? unit,
  several: (unit) => times[unit]?.[1] ?? unit,
}

/** From two on: `1,9 million`, `2 millions`. */
function isSeveral(figure: string): boolean {
  return !/^−?[01](?:,|$)/u.test(figure)
}
