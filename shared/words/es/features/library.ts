import type { library as en } from '../../en/features/library'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'

export const library: Worded<typeof en> = {
  title: 'Biblioteca',
  conflicts: {
    title: 'Discrepancias',
    made: 'En el proyecto',
    empty:
      'Todavía no hay discrepancias. Confirme una sugerencia, o abra una afirmación y elija «Nueva discrepancia…» para ponerla junto a una que difiere.',
    states: { open: 'Sin resolver', resolved: 'Resuelta', dismissed: 'Descartada' },
    withoutTitle: 'Discrepancia sin título',
    example: 'ejemplo',
  },
  suggestions: {
    title: 'Discrepancias sugeridas',
    heading: 'Sugeridas',
    empty: 'No hay cifras que difieran a la espera de respuesta.',
    order: 'Orden de las sugerencias',
    orders: { kind: 'Por tipo', distance: 'Por la distancia', coverage: 'Por el número de textos' },
    orderMeanings: {
      kind: 'Primero las contradicciones',
      distance: 'Primero la diferencia más amplia',
      coverage: 'Primero aquello de lo que hablan más textos independientes',
    },
    furtherNames: (first, more) => `${first} · ${formatCount(more)} más`,
  },
}
