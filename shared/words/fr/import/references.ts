import type { references as en } from '../../en/import/references'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

export const references: Worded<typeof en> = {
  none: (name) => `« ${name} » ne nomme aucune œuvre : il ne contient aucune entrée BibTeX, RIS ou CSL-JSON.`,
  others: 'et al.',
  done: (name, sources, known) =>
    `« ${name} » : ${counted(sources, 'source ajoutée', 'sources ajoutées')}${known > 0 ? `, ${counted(known, 'déjà là', 'déjà là')}` : ''}.`,
  knownLine: (title, as) =>
    title === as ? `« ${title} » est déjà là` : `« ${title} » est déjà là, sous le titre « ${as} »`,
  left: (count, fields) => `Non repris : ${counted(count, 'valeur')} (${fields.join(', ')})`,
  leftField: (field, count) => (count === 1 ? field : `${field} ×${formatCount(count)}`),
  broken: (name, count) =>
    `« ${name} » : ${counted(count, 'entrée n’a pas été lue', 'entrées n’ont pas été lues')}.`,
  brokenLine: (at, number, why) =>
    `${{ line: 'Ligne', entry: 'Entrée' }[at]} ${number} : ${
      {
        'not ended': 'l’entrée ne se termine pas avant le début de la suivante',
        'not an entry': 'ceci n’appartient à aucune entrée',
        nameless: 'l’entrée n’a ni titre ni adresse',
      }[why]
    }`,
}
