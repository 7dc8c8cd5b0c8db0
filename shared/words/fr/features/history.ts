import type { history as en } from '../../en/features/history'
import { byKind } from '../../../document-kinds'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { kinds } from '../terms/kinds'

export const history: Worded<typeof en> = {
  title: 'Historique',
  explanation:
    'Chaque entrée contient l’empreinte de la précédente. Cela établit leur ordre, et qu’aucune n’a été modifiée depuis ; cela n’établit pas l’heure, qui est celle de l’horloge de cette machine.',
  columns: { number: 'Nº', when: 'Quand', who: 'Qui', what: 'Quoi', hash: 'Empreinte' },
  notStated: 'non précisé',
  hashCopied: 'L’empreinte est dans le presse-papiers.',
  further: 'Afficher d’autres entrées',
  furtherNames: (more) => counted(more, 'autre'),
  kinds: byKind((kind) => kinds[kind].title),
  takesBack: (operation, seq) => `${operation} (annule le nº ${seq})`,
  doesAgain: (operation, seq) => `${operation} (rétablit le nº ${seq})`,
}
