import type { sources as en } from '../../en/features/sources'
import type { Worded } from '../../worded'
import { evidence } from './evidence'

const newKinds = {
  web: 'Page web',
  file: 'Fichier',
  person: 'Personne',
  dataset: 'Jeu de données',
}

export const sources: Worded<typeof en> = {
  kind: 'Source',
  kinds: {
    article: 'Article de ce projet',
    ...newKinds,
  },
  list: {
    title: 'Sources',
    empty: 'Pas encore de sources. Ouvrez une affirmation et choisissez « Lier une preuve ».',
    kinds: {
      article: 'Article',
      ...newKinds,
    },
    rated: (reliability) => (reliability === null ? 'non évaluée' : `fiabilité ${reliability}`),
    withheld: 'identité protégée',
    potential: 'à interroger',
  },
  remove: 'Supprimer la source et les preuves qui reposent sur elle',
  name: 'Nom',
  title: 'Titre',
  reliability: 'Fiabilité de la source (code de l’Amirauté)',
  publisher: 'Éditeur',
  published: 'Publication',
  address: 'Adresse (URL)',
  retrieved: 'Consultée le',
  dateHint: 'Par exemple 2016-05-01',
  group: 'Groupe d’origine',
  groupHint:
    'Les sources qui se reprennent l’une l’autre, comme les copies d’une dépêche, reçoivent ici le même nom et comptent pour une.',
  openArticle: 'Ouvrir l’article',
  protection: 'Protection',
  withhold: 'Taire l’identité dans les rapports',
  withheldReason: 'Pourquoi elle est tue, tel que le rapport le dit',
  talk: {
    title: 'L’entretien',
    when: 'Quand',
    way: 'Comment',
    ways: {
      'in-person': 'en personne',
      call: 'par téléphone',
      mail: 'par courriel',
      message: 'par message',
    },
    terms: 'Conditions',
    termsOf: {
      'on-record': 'à visage découvert',
      background: 'sans être cité',
      'off-record': 'confidentiel (off)',
    },
    termMeanings: {
      'on-record': 'Peut être publié avec le nom.',
      background: 'Peut être publié, mais sans dire de qui.',
      'off-record': 'Rien n’en est publié ; le nom est tu dans tout ce qui sort.',
    },
    unsaid: 'non précisé',
    interpreter: 'Interprète',
    recording: 'Enregistrement',
    recordingHint: 'S’il y en a un, et où',
  },
  potential: {
    label: 'À interroger',
    switch: 'Pas encore interrogée : ne compte pas comme preuve',
    inReport: 'Pas encore interrogée ; ne compte pas comme preuve',
  },
  used: 'Preuves qui en viennent',
  unused: 'Aucune affirmation ne repose sur elle.',
  note: 'Note',
  form: {
    title: 'Autre source',
    source: 'Source',
    another: 'Une nouvelle source',
    kind: 'Nature',
    kinds: newKinds,
    kindMeanings: {
      web: 'Son adresse, et une copie enregistrée si vous en avez une',
      file: 'Un document, une image ou un enregistrement, gardé avec son empreinte',
      person: 'Quelqu’un à qui vous avez parlé ou écrit',
      dataset: 'Un tableau ou une base de données',
    },
    reliability: 'Fiabilité (code de l’Amirauté)',
    chooseFile: 'Choisir un fichier…',
    keepCopy: 'Garder une copie enregistrée…',
    credibility: 'Crédibilité de l’information',
    pinpoints: {
      whole: evidence.places.whole,
      page: evidence.places.page,
      timecode: evidence.places.timecode,
      cells: evidence.places.cells,
    },
    link: 'Lier comme preuve',
    faults: {
      title: 'Donnez-lui un nom auquel vous la reconnaîtrez.',
      file: 'Choisissez le fichier.',
      point: 'Dites à quel endroit, ou choisissez « L’ensemble ».',
    },
  },
}
