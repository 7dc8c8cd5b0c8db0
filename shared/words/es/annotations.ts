import type { annotations as en } from '../en/annotations'
import type { Worded } from '../worded'

export const annotations: Worded<typeof en> = {
  none: 'En este archivo no hay anotaciones: no es un archivo de anotaciones web del W3C ni una exportación de Hypothesis.',
  madeAt: (address) => `Hecha en ${address}, no en la dirección de este artículo.`,
  places: (from, to) => `caracteres ${from} a ${to}`,
  unplaced: {
    nowhere: 'ningún artículo del proyecto es de esa dirección y ninguno contiene estas palabras',
    tooLong: 'buscar estas palabras llevaría demasiado tiempo: se repiten demasiado',
    severalArticles: 'varios artículos contienen estas palabras',
    severalPlaces:
      'estas palabras están en varios lugares, o en un contexto distinto del que dice la anotación',
    notThisText: 'solo dice dónde está contando caracteres, en un texto que no está en el proyecto',
    notInArticle: 'el artículo de esa dirección no contiene estas palabras',
    changed: 'su artículo cambió mientras se buscaba: importe el archivo de nuevo',
  },
}
