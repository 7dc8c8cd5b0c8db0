import type { figures as en } from '../en/figures'
import type { Worded } from '../worded'
import { percent } from './terms/format-count'
import { namedThings, nameOfOne, nameOfThing, thingOf } from './terms/things'

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
  percent,
  thing: nameOfThing,
  things: namedThings,
  of,
  fate: (figure, group, fate) => {
    const met = thingOf(fate)
    if (met === null) return `${figure} ${nameOfThing(group)} ${fate}`
    if (group === 'people') return of(figure, met.many)
    if (group === 'person') return `${figure} ${ofOne(met.many)}`
    if (group === 'child') return `${figure} niño ${ofOne(met.many)}`
    const who = thingOf(group)
    if (who === null) return `${of(figure, group)} (${met.many})`
    return `${of(figure, who.many)} ${who.isFeminine ? met.many.replace(/os$/u, 'as') : met.many}`
  },
  person: 'persona',
  child: 'niño',
  single: nameOfOne,
  several: nameOfThing,
}

/** A figure with what it counts: `120.000 personas`, and after whole millions `2.000.000 de personas`. */
function of(figure: string, thing: string): string {
  return /\D?000\D000$/u.test(figure) ? `${figure} de ${thing}` : `${figure} ${thing}`
}

/** What became of people, of one: `muerto`. */
const ofOne = (fate: string): string => fate.replace(/s$/u, '')
