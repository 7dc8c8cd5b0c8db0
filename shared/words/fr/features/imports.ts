import type { imports as en } from '../../en/features/imports'
import type { Worded } from '../../worded'
import { agree, counted, formatCount } from '../terms/format-count'

const perCent = (share: number): string => `${Math.round(share * 100)} %`

export const imports: Worded<typeof en> = {
  title: 'Importer des articles',
  paste: 'Ajouter un texte collé',
  titleOfPasted: 'Titre',
  titleRead: 'Laissé vide, il est lu dans le texte si le texte en donne un',
  pasted: 'Texte',
  nothingPasted: 'Collez ici le texte de l’article.',
  leave: 'Annuler',
  add: 'Ajouter l’article',
  progress: (at, total) => `Importation ${formatCount(at)} sur ${formatCount(total)}`,
  cancel: 'Annuler l’importation',
  done: {
    one: (name) => `« ${name} » importé.`,
    several: (count) => `${counted(count, 'article importé', 'articles importés')}.`,
    known: (name, title) =>
      `« ${name} » est déjà dans le projet, sous le titre « ${title} ». Il n’a pas été importé à nouveau.`,
    severalKnown: (count) =>
      `${counted(count, 'fichier est', 'fichiers sont')} déjà dans le projet et ${agree(count, 'n’a pas été importé', 'n’ont pas été importés')} à nouveau.`,
    knownLine: (name, title) => `${name} : « ${title} »`,
    nearCopies: (count) =>
      `${counted(count, 'article est une quasi-copie d’un autre', 'articles sont des quasi-copies d’autres articles')}. Des copies ne se corroborent pas.`,
    copyLine: (name, of) =>
      `${name} : ${of.map(({ title, containment }) => `« ${title} » (${perCent(containment)} en commun)`).join(', ')}`,
    annotations: ({ name, claims, known, wordless, unplaced }) =>
      `« ${name} » : ${counted(claims, 'affirmation tirée', 'affirmations tirées')} des annotations${known > 0 ? `, ${counted(known, 'déjà là', 'déjà là')}` : ''}${unplaced > 0 ? `, ${counted(unplaced, 'placée nulle part', 'placées nulle part')}` : ''}${wordless > 0 ? `, ${counted(wordless, 'sans mots ou seulement preuve', 'sans mots ou seulement preuves')}` : ''}.`,
    unplacedLine: (quote, reason) => `« ${quote} » : ${reason}`,
    cancelled: (left) =>
      `L’importation a été annulée ; ${counted(left, 'fichier laissé', 'fichiers laissés')} de côté. Ce qui a été importé reste.`,
  },
  elsewhere: {
    title: (name, count) => `« ${name} » : ${counted(count, 'annotation')} d’une autre adresse`,
    explanation:
      'Les mots se trouvent dans ces articles, et ont été annotés sur une autre page. C’est peut-être un autre texte : comparez les adresses, puis décidez.',
    madeOn: (made, own) => `annoté sur ${made} ; l’article vient de ${own}`,
    makeClaims: 'Même texte : en tirer les affirmations',
    leaveOut: 'Laisser de côté',
    leftOut: (count) =>
      `${counted(count, 'annotation d’une autre adresse laissée', 'annotations d’une autre adresse laissées')} de côté.`,
  },
  doubt: {
    title: (name) => `Une grande part de « ${name} » n’a pas été lue`,
    titleOfSeveral: (count) => `Une grande part de ${counted(count, 'fichier')} n’a pas été lue`,
    explanation: 'Comparez les deux, puis décidez. L’original est gardé entier à côté de ce qui est importé.',
    cameIn: 'Ce qui a été lu',
    didNot: 'Ce qui ne l’a pas été',
    share: (share) => `${perCent(share)} de ce qu’il montre`,
    importAnyway: 'Importer quand même',
    leaveOut: 'Laisser de côté',
    leftOut: (count) => `${counted(count, 'fichier laissé', 'fichiers laissés')} de côté.`,
  },
  refused: {
    reason: (reason) => `Non importé : ${reason}`,
    reasonAt: (path, reason) => `Non importé, ${path} : ${reason}`,
    named: (name, reason) => `« ${name} » n’a pas été importé. ${reason}`,
    several: (count) =>
      `${counted(count, 'fichier n’a pas été importé', 'fichiers n’ont pas été importés')}.`,
  },
}
