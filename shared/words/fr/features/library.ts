import type { library as en } from '../../en/features/library'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const library: Worded<typeof en> = {
  title: 'Bibliothèque',
  conflicts: {
    title: 'Divergences',
    made: 'Dans le projet',
    empty:
      'Pas encore de divergences. Confirmez une suggestion, ou ouvrez une affirmation et choisissez « Nouvelle divergence… » pour la mettre à côté d’une autre qui en diffère.',
    states: { open: 'Ouverte', resolved: 'Résolue', dismissed: 'Écartée' },
    withoutTitle: 'Divergence sans titre',
    example: 'exemple',
  },
  suggestions: {
    title: 'Divergences suggérées',
    heading: 'Suggérées',
    empty: 'Aucun chiffre qui diffère n’attend de réponse.',
    order: 'Ordre des suggestions',
    orders: { kind: 'Par nature', distance: 'Par écart', coverage: 'Par nombre de textes' },
    orderMeanings: {
      kind: 'Les contradictions d’abord',
      distance: 'Les plus grands écarts d’abord',
      coverage: 'D’abord ce dont parlent le plus de textes indépendants',
    },
    furtherNames: (first, more) => `${first} · ${counted(more, 'autre')}`,
  },
}
