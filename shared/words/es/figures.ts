import type { figures as en } from '../en/figures'
import type { Worded } from '../worded'
import { nameOfThing } from './terms/things'

/** A range stands after other words (“al menos”, “alrededor de”), and so without “de” before it. */
const range = (low: string, high: string): string => `${low} a ${high}`

export const figures: Worded<typeof en> = {
  none: 'no consta ninguna cifra',
  tooLarge: 'una cifra demasiado grande para escribirla',
  bounds: {
    'at least': (figure) => `al menos ${figure}`,
    'more than': (figure) => `más de ${figure}`,
    'at most': (figure) => `como máximo ${figure}`,
    'fewer than': (figure) => `menos de ${figure}`,
    about: (figure) => `alrededor de ${figure}`,
  },
  nearly: (figure) => `casi ${figure}`,
  range,
  /** Spanish counts by millions of millions: a thousand millions have no word of their own. */
  scales: {
    trillion: (figure) => `${figure} ${figure === '1' ? 'billón' : 'billones'}`,
    billion: (figure) => `${figure === '1' ? '' : `${figure} `}mil millones`,
    million: (figure) => `${figure} ${figure === '1' ? 'millón' : 'millones'}`,
  },
  takenAs: (interval) => `tomado como ${interval}`,
  basis: {
    sentence: 'leída en la oración',
    paragraph: 'leída en el párrafo',
    article: 'la fecha del artículo',
    journalist: 'indicada por el periodista',
  },
  person: 'persona',
  child: 'niño',
  several: nameOfThing,
}
