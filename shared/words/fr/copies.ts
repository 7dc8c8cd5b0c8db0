import { shortened } from '../wording'
import type { copies as en } from '../en/copies'
import type { ChangeAspect } from '../../domain/copies/change-aspects'
import type { Worded } from '../worded'
import { counted, formatCount } from './terms/format-count'

export const copies: Worded<typeof en> = {
  change: ({ kind, about }) => {
    const things = about.map((aspect) => aspects[aspect])
    switch (kind) {
      case 'changed':
        if (about[0] === 'quotation') return ['Changé dans une citation', ...things.slice(1)].join(', ')
        return things.length === 0 ? 'Formulation changée' : `Changé : ${things.join(', ')}`
      case 'added':
        return ['Ajouté dans B', ...things].join(', ')
      case 'removed':
        return ['Omis dans B', ...things].join(', ')
      case 'same':
        return 'Identique'
    }
  },
  title: 'Copies',
  containment: (share) =>
    share === 1
      ? 'Tout le texte le plus court est dans les deux'
      : `${perCent(share)} du texte le plus court se retrouve dans les deux`,
  oneSource: 'Ils comptent pour une source.',
  twoSources: 'Vous leur avez donné des groupes d’origine différents : ils comptent pour deux sources.',
  group: (name) =>
    `Groupe d’origine : ${name}. Nommez-en un sous « À propos de l’article » pour dire autre chose.`,
  showDifference: 'Afficher la différence',
  beside: 'Lire à côté de celui-ci',
  difference: {
    heading: 'La différence entre deux copies',
    gone: 'L’un des deux n’est plus dans le projet.',
    beingRead: 'Les textes sont en cours de lecture.',
    same: (share) => `${perCent(share)} des mots du texte le plus long sont les mêmes.`,
    counts: (changes, figures) =>
      changes === 0
        ? 'Rien ne diffère, sinon la ponctuation et les paragraphes.'
        : `${counted(changes, 'changement')}, dont ${figures === 0 ? 'aucun' : formatCount(figures)} dans un chiffre.`,
    changes: 'Changements',
    what: 'Quoi',
    inA: 'Dans A',
    inB: 'Dans B',
    nothing: 'rien',
    moreChanges: 'Afficher plus de changements',
    merged: 'Les deux textes en un',
    struck: 'Ce qui est barré',
    onlyInA: 'n’est que dans A, ce qui est',
    underlined: 'souligné',
    onlyInB: 'que dans B. Les paragraphes sont ceux de B.',
  },
  notCopy: 'Pas une copie',
  aCopy: 'Ce sont des copies',
  saidApart: 'Vous avez dit que ce n’en est pas une copie.',
  sideBySide: 'Mettre côte à côte',
  question: (a, b) =>
    a === '' || b === ''
      ? `Avec « ${shortened(a || b)} » ou sans ?`
      : `« ${shortened(a)} » ou « ${shortened(b)} » ?`,
}

function perCent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100} %`
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`
}

const aspects: Readonly<Record<ChangeAspect, string>> = {
  quotation: 'citation',
  figure: 'chiffre',
  date: 'date',
  attribution: 'attribution',
}
