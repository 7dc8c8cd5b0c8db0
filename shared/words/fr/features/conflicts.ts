import type { conflicts as en } from '../../en/features/conflicts'
import type { Worded } from '../../worded'
import { agree, counted, formatCount } from '../terms/format-count'

const notAConflict = 'Pas une divergence'
const question = 'La question'
const reasons = {
  'different scope': {
    label: 'Périmètre différent',
    meaning: 'Elles comptent en des lieux différents, ou des groupes différents',
  },
  'different time': { label: 'Moment différent', meaning: 'Chacune est juste à sa propre date' },
  'same origin': { label: 'Même origine', meaning: 'L’une reprend l’autre' },
  'not the same thing': { label: 'Pas la même chose', meaning: 'Elles parlent de choses différentes' },
  other: { label: 'Autre', meaning: 'Dites pourquoi dans la note' },
}

export const conflicts: Worded<typeof en> = {
  one: 'Divergence',
  placeholder: 'Quelle est la question ?',
  example: 'exemple',
  origins: { suggested: 'suggérée', 'made by hand': 'établie à la main' },
  remove: 'Supprimer la divergence',
  compared: 'Ce que donne la comparaison',
  notAConflict: `${notAConflict}…`,
  making: {
    title: 'Nouvelle divergence',
    question,
    placeholder: 'Par exemple : combien de personnes ont été tuées ?',
    find: 'Chercher des affirmations',
    claims: 'Affirmations de la divergence',
    noneMatch: 'Aucune affirmation ne correspond.',
    further: (count) => `${counted(count, 'autre')}. Cherchez-les par leurs mots.`,
    action: 'Créer la divergence',
  },
  member: {
    article: 'Article',
    outlet: 'Média',
    published: (outlet, date) => `${outlet ?? 'non précisé'}${date === null ? ', sans date' : `, ${date}`}`,
    counts: 'Compte',
    date: 'Date',
    noFigure: 'aucun chiffre',
    verdict: 'Verdict',
    saysWho: 'Qui le dit',
    notStated: 'non précisé',
    claim: 'Affirmation',
    made: 'faite',
    notYet: 'pas encore',
    takeOut: (letter) => `Retirer l’affirmation ${letter} de la divergence`,
  },
  lines: {
    numberLine: 'Ligne des chiffres',
    figures: (unit) => (unit === '' ? 'Chiffres' : `Chiffres, en ${unit}`),
    figuresOnLine: 'Les chiffres sur une même ligne',
    timeLine: 'Ligne du temps',
    asOf: 'En date de',
    when: 'Quand',
    datesOnLine: 'Les dates sur une même ligne du temps',
    noDate: (letter) => `${letter} : aucune date indiquée`,
  },
  suggestion: {
    tag: 'suggérée',
    more: (members) => `En afficher plus, sur ${formatCount(members)}`,
    answer: 'Répondre',
    isItOne: 'Est-ce une divergence ?',
    question,
    willBecomeClaims: (unmarked) =>
      unmarked === 0
        ? 'Tout est déjà marqué comme affirmations.'
        : agree(
            unmarked,
            'Un chiffre qui n’est pas encore marqué deviendra une affirmation.',
            `${counted(unmarked, 'chiffre')} qui ne sont pas encore marqués deviendront des affirmations.`,
          ),
    confirm: 'Confirmer la divergence',
  },
  settling: {
    title: 'Résoudre',
    method: 'Méthode',
    from: 'De',
    to: 'À',
    holds: {
      label: 'Laquelle tient ?',
      one: (letter, claim) => `${letter} : ${claim}`,
      both: (claims) =>
        claims > 2
          ? 'Toutes sont dites, et toutes sont publiées'
          : 'Les deux sont dites, et les deux sont publiées',
      bothMeaning: 'Chacune avec son auteur ; elles peuvent parler de moments ou de choses différents',
      unconfirmed: 'Aucune n’est confirmée',
      ask: 'Interroger la source',
      pending: 'Pas encore tranché',
      value: 'Ce qui peut être publié',
    },
    value: 'Valeur, telle qu’elle peut être publiée',
    valuePlaceholder: 'En mots, là où les chiffres seuls ne le disent pas',
    reason: 'Motif',
    reasonPlaceholder: 'Ce qu’il faut à l’édition pour suivre cette décision',
    noReason: 'Dites pourquoi : une résolution demande un motif.',
    verdicts: 'Ce que valent ses affirmations',
    verdictsHint:
      'Elles gardent leur verdict, à moins que vous n’en choisissiez un autre. Une seule annulation défait tout.',
    found: (letter) => `Affirmation ${letter}, avec cette résolution`,
    action: 'Résoudre',
  },
  settled: {
    reopen: 'Rouvrir',
    suggestAgain: 'La suggérer à nouveau',
    dismissal: 'Mise à l’écart',
    dismissed: (reason) => `Écartée : ${reasons[reason].label.toLowerCase()}`,
    resolution: 'Résolution',
    resolved: (method) => `Résolue : ${method}`,
    comparedThen: (comparison) => `Comparaison d’alors : ${comparison}`,
    noValue: 'Aucune valeur n’a été donnée.',
    upTo: (max) => `jusqu’à ${max}`,
    orMore: (min) => `${min} ou plus`,
    range: (min, max) => `${min} à ${max}`,
    by: (name, at) => `${name}, ${at}`,
  },
  dismissing: {
    title: 'Écarter',
    notAConflict,
    why: 'Pourquoi',
    note: 'Note',
    reasons,
  },
}
