import type { evidence as en } from '../../en/features/evidence'
import type { Worded } from '../../worded'
import { agree, counted, formatCount } from '../terms/format-count'

export const evidence: Worded<typeof en> = {
  heading: 'Preuves',
  link: 'Lier une preuve…',
  beside: 'Afficher à côté de l’affirmation',
  none: 'Rien n’est encore lié.',
  independent: (supporting, refuting) =>
    `${counted(supporting, 'source indépendante l’étaye', 'sources indépendantes l’étayent')}, ${formatCount(refuting)} la ${agree(refuting, 'réfute', 'réfutent')}.`,
  sourceGone: 'Une source disparue',
  stance: 'Position',
  stances: {
    supports: 'Étaye',
    refutes: 'Réfute',
    context: 'Contexte',
  },
  credibility: 'Crédibilité',
  notJudged: 'Pas encore jugée',
  grade: (grade, meaning) => `${grade} – ${meaning}`,
  note: 'Note',
  translation: {
    add: 'Ajouter une traduction',
    original: 'Dans ses propres mots',
    text: 'Traduction',
    by: 'Traduit par',
  },
  unlink: 'Délier',
  whole: 'La source dans son ensemble',
  page: (page) => `Page ${page}`,
  at: (timecode) => `À ${timecode}`,
  cells: (range) => `Cellules ${range}`,
  cellsLeft: (count) =>
    `${counted(count, 'cellule de plus n’est pas affichée', 'cellules de plus ne sont pas affichées')} ici.`,
  linesLeft: (count) =>
    `${counted(count, 'autre ligne n’est pas affichée', 'autres lignes ne sont pas affichées')} ici.`,
  stretch: (from, to) => (to === null ? `À ${from}` : `De ${from} à ${to}`),
  box: (page) => (page === null ? 'Une partie de l’image' : `Une partie de la page ${page}`),
  cropName: (page) => (page === null ? 'partie de l’image' : `partie de la page ${page}`),
  noCrop: 'Le contenu du cadre n’a pas pu être dessiné. Tracez-le à nouveau.',
  where: 'À quel endroit',
  places: {
    whole: 'L’ensemble',
    page: 'Une page',
    timecode: 'Un instant',
    cells: 'Des cellules d’un tableau',
    passage: 'Un passage',
    box: 'Un cadre tracé',
    stretch: 'Un extrait d’enregistrement',
  },
  placeOf: { page: 'Page', timecode: 'Code temporel', cells: 'Cellule ou plage' },
}
