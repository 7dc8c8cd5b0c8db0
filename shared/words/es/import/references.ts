import type { references as en } from '../../en/import/references'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

export const references: Worded<typeof en> = {
  none: (name) => `«${name}» no nombra ninguna obra: no contiene ninguna entrada de BibTeX, RIS ni CSL-JSON.`,
  others: 'et al.',
  done: (name, sources, known) =>
    `«${name}»: ${counted(sources, 'fuente añadida', 'fuentes añadidas')}${known > 0 ? `, ${formatCount(known)} que ya estaban` : ''}.`,
  knownLine: (title, as) => (title === as ? `«${title}» ya está` : `«${title}» ya está, como «${as}»`),
  left: (count, fields) => `Sin incorporar: ${counted(count, 'valor', 'valores')} (${fields.join(', ')})`,
  leftField: (field, count) => (count === 1 ? field : `${field} ×${formatCount(count)}`),
  broken: (name, count) =>
    count === 1
      ? `«${name}»: 1 entrada no se leyó.`
      : `«${name}»: ${counted(count, 'entrada', 'entradas')} no se leyeron.`,
  brokenLine: (at, number, why) =>
    `${{ line: 'Línea', entry: 'Entrada' }[at]} ${number}: ${
      {
        'not ended': 'la entrada no termina antes de que empiece la siguiente',
        'not an entry': 'esto no pertenece a ninguna entrada',
        nameless: 'la entrada no tiene título ni dirección',
      }[why]
    }`,
}
