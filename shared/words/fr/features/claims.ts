import type { claims as en } from '../../en/features/claims'
import type { Conflict } from '../../../schema/conflict'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'

const conflictStates: Readonly<Record<Conflict['state']['kind'], string>> = {
  open: 'ouverte',
  resolved: 'résolue',
  dismissed: 'écartée',
}

export const claims: Worded<typeof en> = {
  kind: 'Affirmation',
  example: 'exemple',
  remove: 'Supprimer l’affirmation',
  changedUnder:
    'Les mots de cette affirmation, ou de ses preuves, ont changé depuis son verdict. Regardez à nouveau, puis donnez le verdict.',
  unsupported: {
    title: (verdict) => `« ${verdict} » sans preuve ?`,
    explanation: (count) =>
      count === 1
        ? 'Aucune preuve liée n’étaye cette affirmation :'
        : 'Aucune preuve liée n’étaye ces affirmations :',
    goOn: (verdict) => `Donner « ${verdict} » quand même`,
    keep: 'Laisser tel quel',
  },
  many: {
    title: (count) => counted(count, 'affirmation'),
    verdict: (count) => `Verdict pour les ${formatCount(count)}`,
    tag: 'Étiquette',
    addTag: 'Ajouter une étiquette',
    removeTag: (tag) => `Retirer « ${tag} »`,
    event: 'Mettre dans un évènement…',
    remove: 'Les supprimer toutes',
    words: 'Ce qu’elles disent',
    keys: (shift, command) => `${shift} et ${command} en choisissent d’autres, Échap aucune.`,
    further: (count) => `et ${counted(count, 'autre')}`,
  },
  verdictStands: 'Le verdict tient',
  wording: 'Formulation',
  verdict: 'Verdict',
  reasoning: 'Motivation',
  reasoningHint: 'Ce qui mène à ce verdict',
  type: 'Type',
  types: {
    quantity: 'Quantité',
    event: 'Évènement',
    statement: 'Déclaration',
    date: 'Date',
    cause: 'Cause',
    comparison: 'Comparaison',
    other: 'Autre',
  },
  typeMeanings: {
    quantity: 'Combien, quel montant, quelle durée',
    event: 'Quelque chose qui s’est produit',
    statement: 'Que quelqu’un a dit quelque chose',
    date: 'Quand quelque chose s’est produit',
    cause: 'Qu’une chose en a entraîné une autre',
    comparison: 'Le plus, le premier, plus qu’avant',
    other: 'Tout autre fait vérifiable',
  },
  notesAndTags: 'Notes et étiquettes',
  notes: 'Notes',
  tags: 'Étiquettes',
  tagsHint: 'Séparées par des virgules',
  here: (count) => `${counted(count, 'affirmation')} à cet endroit`,
  list: {
    title: 'Affirmations',
    empty:
      'Pas encore d’affirmations. Ouvrez un article, sélectionnez des mots et choisissez « Nouvelle affirmation ».',
    beingRead: 'Lecture des affirmations…',
    evidence: (count) => (count === 0 ? 'sans preuve' : counted(count, 'preuve')),
    lookAgain: 'à revoir',
  },
  conflicts: {
    heading: 'Divergences',
    make: 'Nouvelle divergence…',
    none: 'Cette affirmation n’est dans aucune divergence.',
    of: (claimCount, state) => `${counted(claimCount, 'affirmation')}, ${conflictStates[state]}`,
  },
  authentic: {
    heading: 'Tel qu’énoncé',
    hint: 'Ce que les articles impriment est confronté à ces mots : exact, abrégé, altéré.',
    add: 'Ajouter les mots tels qu’énoncés',
    words: 'Les mots mêmes',
    basis: 'Ils figurent dans',
    bases: {
      transcript: 'une transcription',
      recording: 'un enregistrement',
      document: 'l’original écrit',
    },
    mark: 'Forme authentique',
    notMarked: 'Forme authentique : non marquée',
    translation: 'Traduction, telle que les articles l’imprimeraient',
    by: 'Traduit par',
    remove: 'Retirer la forme authentique',
    forms: 'Tel que les articles l’impriment',
    differs: 'absent de la forme authentique',
    kinds: {
      exact: 'exact',
      trimmed: 'abrégé',
      altered: 'altéré',
      otherwise: 'en d’autres mots',
    },
  },
  occurrences: {
    heading: 'Où elle est faite',
    remove: 'Retirer ce passage',
    elsewhere:
      'Faite ailleurs aussi ? Sélectionnez-y les mots, dans cet article ou un autre, et choisissez « Ajouter à cette affirmation ».',
  },
}
