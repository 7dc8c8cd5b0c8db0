import type { find as en } from '../../en/features/find'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'

export const find: Worded<typeof en> = {
  title: 'Buscar en el artículo',
  placeOf: (place, of) => `${formatCount(place)} de ${formatCount(of)}`,
  none: 'No se encontró',
  keepsCase: 'Aa: distinguir mayúsculas',
  keepsCaseSign: 'Aa',
  wholeWords: 'Palabra: solo palabras completas',
  wholeWordsSign: 'Palabra',
  next: 'Lugar siguiente',
  previous: 'Lugar anterior',
  close: 'Cerrar',
}
