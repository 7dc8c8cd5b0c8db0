import type { refusals as en } from '../en/refusals'
import { capitalised } from '../wording'
import type { Worded } from '../worded'
import { agree, counted } from './terms/format-count'
import { kinds } from './terms/kinds'

const textChanged = 'Le texte a peut-être changé depuis.'
const nothingChanged = 'Rien n’a été modifié'
const twoClaims = 'Une divergence demande deux affirmations différentes.'

export const refusals: Worded<typeof en> = {
  noProject: 'Ouvrez d’abord un projet.',
  gone: (kind) =>
    `${capitalised(kinds[kind].this)} n’est plus dans le projet. Une annulation l’a peut-être fait disparaître.`,
  restsOnGone: (kind, on) =>
    `${capitalised(kinds[kind].this)} repose sur ${kinds[on].a} qui est aussi dans la corbeille. Remettez d’abord ${kinds[on].the}.`,
  textChanged: `Le texte de cet article a changé entre-temps. ${nothingChanged} : sélectionnez les mots à nouveau.`,
  noWords: 'Sélectionnez d’abord les mots : la sélection ne contient pas de texte.',
  noSuchVerdict: 'Ce verdict n’est pas sur l’échelle de ce projet.',
  strandedVerdicts: (claims, scale) =>
    `${counted(claims, 'affirmation a un verdict', 'affirmations ont des verdicts')} que l’échelle « ${scale} » ne connaît pas. Changez-${agree(claims, 'le', 'les')} d’abord.`,
  nothingMoreRead: 'Sa phrase ne dit rien de plus qui ne soit déjà ici, ou saisi à la main.',
  noCurrentPlace: 'Les mots de cette affirmation ne sont dans aucun texte actuel.',
  markedAlready: 'Cette affirmation est déjà marquée sur ces mots mêmes.',
  occurrenceGone: 'Ce passage ne fait plus partie de l’affirmation.',
  onlyPlace: 'C’est le seul passage de l’affirmation. Supprimez plutôt l’affirmation elle-même.',
  noSuchFile: 'Ce fichier n’est plus gardé ici. Son article ou sa source a peut-être été modifié.',
  potential: {
    isEvidence: (title) =>
      `« ${title} » est déjà une preuve pour ou contre une affirmation. Déliez-la, ou faites-en un contexte, puis marquez la source comme à interroger.`,
    notAsked: (title) =>
      `« ${title} » n’a pas encore été interrogée ; rien de ce qu’elle dira peut-être n’est une preuve. Quand elle aura répondu, désactivez cela dans la source, puis liez-la.`,
  },
  evidenceGone: 'Cette preuve n’est plus liée à l’affirmation.',
  ownDraft: {
    notOurs:
      'Cet article n’est pas marqué comme notre propre manuscrit : ses notes sont les siennes, et non nos sources.',
    noNotes:
      'Rien n’a été modifié : ni note ni commentaire n’est attaché ici à des mots, ou tout a déjà été repris.',
    evidence: 'C’est notre propre manuscrit : ce qu’il dit est à vérifier, et n’est preuve de rien.',
    isEvidence: (claims) =>
      `${counted(claims, 'affirmation a', 'affirmations ont')} des preuves tirées de cet article. Déliez-les d’abord : notre propre manuscrit n’est preuve de rien.`,
    isTelling: (events) =>
      `Cet article est une source de ${counted(events, 'évènement')}. Retirez-le d’abord : notre propre manuscrit n’est pas une source de ce qui s’est passé.`,
  },
  conflict: {
    memberGone: 'Cette affirmation ne fait plus partie de la divergence.',
    twoClaims,
    twoClaimsLeft: `${twoClaims} Supprimez plutôt la divergence elle-même.`,
    noReason: 'Dites pourquoi : une résolution demande un motif que l’édition puisse suivre.',
    openAlready: 'Cette divergence est déjà ouverte.',
    resolutionKept: (title) =>
      `${nothingChanged} : la résolution ${title === '' ? 'd’une divergence' : `de « ${title} »`} serait perdue. Recommencez pour que la question vous soit posée.`,
  },
  replyGone: 'Cette réaction a déjà été supprimée.',
  relation: {
    itself: 'Une affirmation n’a pas de relation avec elle-même : choisissez-en une autre.',
    saidAlready: 'Cela a déjà été dit des deux affirmations.',
    otherWay: `Le contraire a été dit des deux affirmations : retirez-le d’abord. ${nothingChanged}.`,
    gone: 'Cette relation a déjà été retirée.',
  },
  suggestion: {
    answered: 'Cette suggestion a déjà reçu une réponse.',
    dismissed: 'Cette suggestion est déjà écartée.',
  },
  quantity: {
    gone: `Cette affirmation n’a plus de quantité. ${nothingChanged} : ajoutez d’abord une quantité.`,
    range: (from, to) => `${from} à ${to}`,
    openEnd: 'sans limite',
    endsBelowStart: (range) =>
      `${nothingChanged} : la fourchette finirait en dessous de son début (${range}). Changez d’abord l’autre extrémité.`,
    cannotBe: (range, unit) => `${nothingChanged} : ${range} ${unit}, cela ne se peut pas.`,
  },
  place: {
    noChange: 'Il n’y a ici aucun changement à accepter : dites d’abord où sont les mots.',
    nothingMoved: 'Rien dans cet article ne s’est déplacé.',
    noCandidate: `Ce n’est aucun des endroits possibles. ${textChanged}`,
    stands: 'Ces mots sont dans le texte. Attachez-les ailleurs, ou retirez le passage.',
    otherArticle: 'Sélectionnez les mots dans l’article où ils ont été marqués.',
  },
  text: {
    empty: 'Le nouveau texte est vide. L’article garde celui qu’il a.',
    same: `C’est exactement le texte que l’article a maintenant. ${nothingChanged}.`,
    otherByNow: `L’article a entre-temps un autre texte. ${nothingChanged} : relisez son original pour voir la différence.`,
    noOriginal: `Le texte que l’article a maintenant n’a pas été lu dans un fichier. ${nothingChanged}.`,
    readByMachine: `Les mots de cet article ont été lus par la machine : ce qui a été confirmé ou corrigé serait perdu. ${nothingChanged}.`,
    readsOtherwise: `L’original se lit autrement qu’il n’a été montré. ${nothingChanged} : relisez-le pour voir la différence.`,
  },
}
