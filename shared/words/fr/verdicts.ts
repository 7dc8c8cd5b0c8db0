import type { verdicts as en } from '../en/verdicts'
import type { Worded } from '../worded'
import { counted } from './terms/format-count'

const notSettled =
  'Des preuves ont été cherchées, et ce qui a été trouvé ne démontre pas l’affirmation et ne plaide pas non plus contre elle.'
const holds = 'Des preuves montrent que l’affirmation est juste telle qu’elle est formulée'
const doesNotHold = 'Des preuves montrent que l’affirmation n’est pas juste telle qu’elle est formulée.'

/** The steps of the first scale agree with “affirmation”; those of the others are said as rubrics print them: « Vrai », « Faux ». */
export const verdicts: Worded<typeof en> = {
  notChecked: { label: 'Non vérifiée', definition: 'Personne n’a encore jugé cette affirmation.' },
  cannotBeVerified: {
    label: 'Invérifiable',
    definition:
      'Aucune preuve à la portée de quiconque ne permettrait de trancher : une opinion, une prédiction, ou quelque chose que personne ne peut examiner.',
  },
  plumbline: {
    title: 'Plumbline',
    supported: {
      label: 'Étayée',
      definition: `${holds}, et rien de ce qui a été trouvé ne plaide contre elle.`,
    },
    partlySupported: {
      label: 'Étayée en partie',
      definition:
        'Des preuves montrent qu’une partie de l’affirmation est juste ; le reste est faux, ou rien de ce qui a été trouvé ne le montre.',
    },
    unproven: { label: 'Non démontrée', definition: notSettled },
    disputed: {
      label: 'Contestée',
      definition:
        'Des sources de poids comparable ne sont pas d’accord, et les preuves ne permettent pas de dire laquelle a raison.',
    },
    refuted: { label: 'Réfutée', definition: doesNotHold },
    outdated: {
      label: 'Dépassée',
      definition:
        'L’affirmation était juste quand elle a été faite ; des évènements ou de meilleurs chiffres l’ont depuis dépassée.',
    },
  },
  truth: {
    title: 'La vérité en six degrés',
    true: {
      label: 'Vrai',
      definition: 'L’affirmation est exacte, et rien d’important n’y manque.',
    },
    mostlyTrue: {
      label: 'Plutôt vrai',
      definition:
        'L’affirmation est exacte, et demande une précision ou un fait de plus pour être bien comprise.',
    },
    halfTrue: {
      label: 'À moitié vrai',
      definition:
        'L’affirmation est en partie exacte, et omet ou change quelque chose d’important pour elle.',
    },
    mostlyFalse: {
      label: 'Plutôt faux',
      definition:
        'Quelque chose dans l’affirmation est exact, et ce qu’elle omet donnerait une autre impression.',
    },
    false: { label: 'Faux', definition: 'L’affirmation n’est pas exacte.' },
    madeUp: {
      label: 'Inventé',
      definition: 'L’affirmation n’est pas exacte, et rien n’a été trouvé sur quoi elle aurait pu se fonder.',
    },
  },
  trueOrFalse: {
    title: 'Vrai, faux, trompeur, non démontré',
    true: { label: 'Vrai', definition: `${holds}.` },
    misleading: {
      label: 'Trompeur',
      definition:
        'Ce qui est dit est juste, mais la manière de le dire ou ce qui est omis conduit à une conclusion fausse.',
    },
    false: { label: 'Faux', definition: doesNotHold },
    unproven: { label: 'Non démontré', definition: notSettled },
  },
  own: {
    open: 'Modifier les verdicts…',
    title: 'Échelle de verdicts',
    explanation:
      'Les verdicts de ce projet, dans l’ordre de leurs touches. Le premier est celui d’une affirmation que personne n’a jugée. Un verdict renommé reste le même ; celui que portent des affirmations ne peut pas être supprimé.',
    replaces: (title) =>
      `Le projet garde une seule échelle à vous : celle-ci prendrait la place de « ${title} ». Pour continuer avec l’autre, choisissez-la d’abord dans les réglages.`,
    name: 'Nom de l’échelle',
    steps: 'Verdicts',
    shape: (at) => `Forme du verdict ${at}`,
    label: (at) => `Verdict ${at}`,
    meaning: (at) => `Ce que veut dire le verdict ${at}`,
    up: (label) => `Monter « ${label} »`,
    down: (label) => `Descendre « ${label} »`,
    remove: (label) => `Supprimer « ${label} »`,
    used: (label, claims) =>
      `« ${label} » ne peut pas être supprimé : ${counted(claims, 'affirmation le porte', 'affirmations le portent')}`,
    add: 'Ajouter un verdict',
    save: 'Utiliser cette échelle',
    cancel: 'Annuler',
    tones: {
      good: 'Juste',
      mixed: 'En partie',
      unknown: 'Inconnu',
      contested: 'Contesté',
      bad: 'Pas juste',
      stale: 'Dépassé',
    },
    faults: {
      noTitle: 'Donnez un nom à l’échelle.',
      tooFew: 'Une échelle a au moins deux verdicts.',
      tooMany: (most) => `Une échelle a au plus ${most} verdicts : chacun a un chiffre pour touche.`,
      noLabel: 'Donnez un nom à chaque verdict.',
      twice: (label) => `Deux verdicts s’appellent « ${label} ».`,
      sameStep: 'Un verdict de l’échelle y figure deux fois.',
    },
  },
}
