import type { articles as en } from '../../en/features/articles'
import type { Worded } from '../../worded'
import { describeSteps } from '../import/import-steps'
import { agree, counted, formatCount } from '../terms/format-count'

const claimsIn = (count: number): string => counted(count, 'affirmation')

const unmarkedIn = (count: number): string => counted(count, 'chiffre non marqué', 'chiffres non marqués')

const unmarkedFigures = (count: number): string =>
  count === 0
    ? 'aucun chiffre n’attend d’être marqué'
    : `${counted(count, 'chiffre')} ${agree(count, 'n’est pas marqué', 'ne sont pas marqués')}`

export const articles: Worded<typeof en> = {
  kind: 'Article',
  remove: 'Supprimer l’article et ce qui y est marqué',
  check: 'Vérification',
  checkStates: {
    'to do': 'À faire',
    'in progress': 'En cours',
    done: 'Terminée',
  },
  unchecked: {
    title: (count) =>
      agree(
        count,
        'Terminé, sans rien de vérifié ?',
        `${counted(count, 'article')} terminés, sans rien de vérifié ?`,
      ),
    explanation: (count, unmarked) => {
      const where = agree(count, 'Aucune affirmation de cet article', 'Aucune affirmation de ces articles')
      return `${where} n’a de verdict, et ${unmarked === null ? 'tous les chiffres n’ont pas encore été comptés' : unmarkedFigures(unmarked)} :`
    },
    detail: (claims, unmarked) =>
      [
        claims === 0 ? 'aucune affirmation' : claimsIn(claims),
        ...(unmarked === null ? [] : [unmarkedIn(unmarked)]),
      ].join(', '),
    goOn: 'Marquer comme terminé quand même',
    keep: 'Laisser tel quel',
  },
  about: 'À propos de l’article',
  facts: {
    title: 'Titre',
    outlet: 'Média',
    byline: 'Signature',
    published: 'Publication',
    modified: 'Mise à jour',
    url: 'Adresse (URL)',
    language: 'Langue',
  },
  many: {
    title: (count) => counted(count, 'article'),
    markAs: (state) => `Vérification : ${state.toLowerCase()}`,
  },
  notStated: 'Non précisé',
  outletNotStated: 'Média non précisé',
  bases: {
    journalist: 'Saisi à la main',
    text: 'Indiqué dans le texte',
    'json-ld': 'Indiqué dans le JSON-LD de la page',
    'open-graph': 'Indiqué dans les balises Open Graph de la page',
    meta: 'Indiqué dans les balises meta de la page',
    page: 'Indiqué dans la page',
    'mail-header': 'Indiqué dans les en-têtes du courriel',
    'document-property': 'Indiqué dans les propriétés du document',
    'file-name': 'D’après le nom du fichier',
    detected: 'Reconnu d’après le texte',
  },
  ours: 'Notre propre manuscrit',
  takeNotes: 'Reprendre les notes comme sources',
  takeNotesHint:
    'Chaque note de ce texte devient une source, comme contexte de l’affirmation à laquelle elle est attachée, et chaque commentaire du fichier un commentaire sur ses mots. « Annuler » revient sur le tout.',
  oursHint:
    'Chacune de ses phrases est à vérifier. Il n’est ni une preuve, ni une source de ce qu’il relate.',
  group: 'Groupe d’origine',
  groupHint:
    'Les articles qui reprennent une même histoire, comme les copies d’une dépêche, reçoivent ici le même nom et comptent pour un.',
  note: 'Note',
  original: {
    heading: 'Copie de référence',
    pasted: 'Collé ; il n’y a pas de fichier.',
    textHash: 'Texte, SHA-256',
    normalised: (steps) => `Fait au texte une seule fois, à l’importation : ${describeSteps(steps)}.`,
  },
  list: {
    title: 'Articles',
    empty:
      'Pas encore d’articles. Importez des textes, des pages web, des PDF, des documents Word ou des courriels avec Fichier › Importer des articles, collez un texte, ou déposez des fichiers ou des dossiers sur la fenêtre.',
    copy: 'copie',
    likely: { measure: 'parle de la même chose', event: 'même évènement' },
    ours: 'le nôtre',
    claims: claimsIn,
    toReview: (count) => `${formatCount(count)} à revoir`,
    unmarked: unmarkedIn,
  },
}
