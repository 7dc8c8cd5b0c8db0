import type { search as en } from '../../en/features/search'
import type { Worded } from '../../worded'
import { agree, counted, formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

export const search: Worded<typeof en> = {
  title: 'Chercher dans le projet',
  short: 'Chercher',
  field: 'Chercher dans tous les textes, affirmations et notes',
  everything: 'Tout',
  kinds: {
    texts: 'Textes',
    claims: 'Affirmations',
    conflicts: 'Divergences',
    events: 'Évènements',
    questions: 'Questions et commentaires',
    notes: 'Notes',
    sources: 'Sources et preuves',
  },
  fields: {
    text: '',
    title: 'Titre',
    outlet: 'Média',
    byline: 'Signature',
    address: 'Adresse',
    wording: 'Formulation',
    speaker: 'Auteur des propos',
    reasoning: 'Motivation',
    tags: 'Étiquettes',
    resolution: 'Résolution',
    place: 'Lieu',
    publisher: 'Éditeur',
    file: 'Fichier',
    note: 'Note',
    evidence: 'Note sur une preuve',
    question: 'Demandé',
    answer: 'Réponse',
    to: 'Demandé à',
  },
  thing: (kind, of) =>
    kind === 'notes'
      ? `Note sur ${kinds[of].a}`
      : kind === 'sources' && of === 'claim'
        ? 'Preuve'
        : kinds[of].name,
  count: formatCount,
  show: 'Afficher',
  found: (places, isMore) => {
    if (places === 0) return 'Rien n’a ces mots'
    if (places === 1) return '1 endroit'
    return `${isMore ? 'Plus de ' : ''}${counted(places, 'endroit')}`
  },
  placeOf: (place, of) => `Endroit ${formatCount(place)} sur ${formatCount(of)}`,
  reading: (count) =>
    `${counted(count, 'document')} ${agree(count, 'est encore en cours de lecture', 'sont encore en cours de lecture')}`,
  onlyWithout: 'Dites aussi ce qu’il faut trouver, et pas seulement ce qu’il faut exclure.',
  start:
    'Écrivez un mot. Il est cherché dans chaque article, affirmation, note, source et évènement du projet.',
  firstShown: (count) =>
    `Les ${formatCount(count)} premiers endroits sont affichés. Un mot de plus réduit leur nombre.`,
  narrow: 'Comment restreindre la recherche',
  ways: [
    ['« deux mots »', 'ces mots, côte à côte'],
    ['-mot', 'sans ce mot'],
    ['début*', 'les mots qui commencent ainsi, comme pour tout mot'],
    ['*partie', 'à l’intérieur des mots aussi'],
  ],
  alsoAs: 'Trouvé sous la forme',
  order: 'Ordre',
  orders: { text: 'Dans l’ordre du texte', before: 'Selon le mot d’avant', after: 'Selon le mot d’après' },
  results: 'Endroits',
  broke: 'La recherche s’est interrompue. Essayez encore une fois.',
}
