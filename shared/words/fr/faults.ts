import type { faults as en } from '../en/faults'
import type { Worded } from '../worded'

const ofKind = { article: 'de cet article', source: 'de cette source', link: 'de ce lien' }

export const faults: Worded<typeof en> = {
  window: {
    loadedAgain: 'La fenêtre a cessé de fonctionner et a été rechargée. Tout ce qui était enregistré est là.',
    diesOften: 'La fenêtre de Plumbline cesse sans cesse de fonctionner.',
    diesOftenDetail:
      'Tout ce qui était enregistré est dans le dossier du projet. Le journal (Aide, Ouvrir le dossier du journal) dit quand elle s’est arrêtée.',
    loadAgain: 'Recharger',
    quit: 'Quitter',
  },
  noAnswer:
    'Plumbline n’a pas répondu ; il se peut donc que cela n’ait pas été fait. Regardez, et essayez à nouveau.',
  program: {
    wentWrong:
      'Une erreur s’est produite dans Plumbline. Ce qui est affiché comme enregistré l’est. Si cela continue, fermez Plumbline et relancez-le ; le journal dit où l’erreur s’est produite (Aide, Ouvrir le dossier du journal).',
    nothingChanged: 'Une erreur s’est produite dans Plumbline. Rien n’a été modifié.',
    nothingWritten: 'Une erreur s’est produite dans Plumbline, et rien de plus n’a été écrit.',
    notStarted: (logFolder) =>
      `Une erreur s’est produite dans Plumbline pendant son démarrage. Aucun projet n’a été modifié. Relancez-le ; si l’erreur se répète, le journal dit où : ${logFolder}`,
    notStartedTitle: 'Plumbline n’a pas pu démarrer',
    blocked: (address) =>
      `Quelque chose a tenté de joindre ${address}. Plumbline l’a bloqué : il n’utilise jamais le réseau.`,
    blockedWithoutWindow: (address) => `Plumbline a bloqué une requête vers ${address}`,
    logFolder: (folder) => `Le dossier du journal n’a pas pu être ouvert. C’est ${folder}.`,
    unknownOperation: 'Plumbline ne connaît pas cette opération.',
    wrongForm: 'Cela n’a pas pu être fait : les données reçues n’ont pas la bonne forme.',
    otherPage: 'Cette page n’a pas le droit d’appeler Plumbline.',
  },
  noProject: 'Ouvrez d’abord un projet, ou créez-en un.',
  nothingToOpen: 'Il n’y a rien à ouvrir. Utilisez « Ouvrir un projet… ».',
  nothingToUnlock: 'Il n’y a rien à déverrouiller. Utilisez « Ouvrir un projet… ».',
  notOpenedBefore: 'Ce projet n’a jamais été ouvert ici. Utilisez « Ouvrir un projet… ».',
  noScale: 'Il n’y a pas de telle échelle de verdicts.',
  notInProject: (asked) => `Aucun rapport n’a été écrit : ceci n’est pas dans le projet : ${asked}.`,
  noClaimsToExport: 'Ce projet n’a pas encore d’affirmations à exporter.',
  fileNotAtHand: 'Choisissez à nouveau le fichier : il n’est plus disponible.',
  protectionNotChanged: (why) => `La protection n’a pas été changée. ${why}.`,
  notOfTheWeb: (kind) =>
    `L’adresse ${ofKind[kind]} n’est pas une adresse du web. Elle doit commencer par https:// ou http://.`,
  revision: {
    underWay: 'Un nouveau texte est en cours de prise. Attendez la fin, ou annulez.',
    cancelled: 'Le nouveau texte n’a pas été pris. Rien n’a été modifié.',
    tooLong:
      'Les marques n’ont pas pu être reportées dans le nouveau texte : la recherche de l’une d’elles a pris trop de temps. Rien n’a été modifié.',
    died: 'Les marques n’ont pas pu être reportées dans le nouveau texte. Rien n’a été modifié.',
  },
  nothingWritten: 'Rien n’a été exporté depuis l’ouverture de la fenêtre.',
  notOpened: (path) =>
    `${path} n’a pas pu être ouvert. Il a peut-être été déplacé, ou aucun programme n’ouvre de tels fichiers.`,
  backAlready: 'Ceci est déjà de retour dans le projet.',
  paste: {
    empty: 'Il n’y a pas de texte à ajouter. Collez d’abord l’article.',
    tooLong: 'Ce texte dépasse 2 000 000 de caractères. Ajoutez-le en plusieurs parties.',
  },
  work: {
    notReported: 'Le rapport n’a pas pu être établi',
    cancelled: 'Annulé.',
    tooLong: (what) => `${what} : cela prenait trop de temps.`,
    noMemory: (what) =>
      `${what} : il fallait plus de mémoire qu’il n’y en a. Fermez d’autres programmes et essayez à nouveau.`,
    wentWrong: (what) => `${what} : une erreur s’est produite dans Plumbline.`,
  },
}
