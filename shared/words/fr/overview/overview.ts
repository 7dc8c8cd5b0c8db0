import type { overview as en } from '../../en/overview/overview'
import type { Stance } from '../../../schema/claim'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { thingOf } from '../terms/measured'

const stances: Readonly<Record<Stance, string>> = {
  supports: 'étaye',
  refutes: 'réfute',
  context: 'contexte',
}

const parts = {
  matrix: 'Affirmations par source',
  'time-line': 'Chronologie',
  names: 'Personnes et lieux',
}

export const overview: Worded<typeof en> = {
  title: 'Vue d’ensemble',
  parts,
  which: 'Ce qui est affiché du projet',
  saveTable: 'Enregistrer comme tableau…',
  savePicture: 'Enregistrer comme image…',
  saveTitles: { csv: 'Enregistrer comme tableau', svg: 'Enregistrer comme image' },
  written: (path) => `Écrit dans ${path}`,
  fileName: (project, part) => `${project} – ${parts[part].toLowerCase()}`,
  matrix: {
    heading: 'Ce que dit chaque source de chaque affirmation',
    filter: 'Filtrer les affirmations',
    anyVerdict: 'Tout verdict',
    verdict: 'Verdict',
    anyEvent: 'Tout évènement',
    event: 'Évènement',
    shown: (shown, total, sources) =>
      `${shown === total ? counted(total, 'affirmation') : `${formatCount(shown)} sur ${counted(total, 'affirmation')}`} · ${counted(sources, 'source')}`,
    noClaims:
      'Pas encore d’affirmations. Marquez-en une dans un article, et liez ses preuves : ceci montre alors quelle source dit quoi de quelle affirmation.',
    noSources:
      'Pas encore de sources. Liez des preuves à une affirmation : chacune de leurs sources reçoit ici une colonne.',
    noneFits: 'Aucune affirmation ne correspond. Retirez un filtre.',
    claim: 'Affirmation',
    stance: (stance, rating) => (rating === '' ? stances[stance] : `${stances[stance]} (${rating})`),
    listed: (stated) => stated.join(', '),
    nothing: 'rien',
    potential: 'pas encore interrogée',
    usedBy: (count) => `preuve pour ${counted(count, 'affirmation affichée', 'affirmations affichées')}`,
    together: 'compte pour une avec celles d’à côté qui ont le même trait au-dessus',
    cell: (claim, source, words) => `${claim} · ${source} : ${words}`,
    link: 'Entrée lie une preuve',
    go: 'Entrée y mène',
    hint: 'Les flèches parcourent les cases. Entrée sur une case mène à la preuve, ou commence à en lier une ; sur une affirmation ou une source, elle l’ouvre.',
    signs: ['+ étaye', '− réfute', '• contexte', 'A1–F6 : l’évaluation', 'Affirmation'],
    legend: '+ étaye   − réfute   • contexte   puis l’évaluation de la source et de ce qu’elle dit (A1 à F6)',
    untitledSource: 'Source sans nom',
  },
  names: {
    heading: 'Personnes et lieux',
    filter: 'Filtrer les noms',
    reading: 'Lecture des noms dans les textes…',
    none: 'Pas encore de noms. Ils sont lus à leur majuscule ; en allemand et en arabe, au titre ou au genre de lieu qui les précède.',
    noneFits: 'Aucun nom ne correspond. Retirez un filtre.',
    shown: (shown, further) =>
      further === 0
        ? counted(shown, 'nom')
        : `${counted(shown, 'nom')} · ${counted(further, 'plus rare non affiché', 'plus rares non affichés')}`,
    name: 'Nom',
    forms: 'Écrit',
    places: 'Où',
    times: 'Fois',
    form: (name, count) => `${name} (${formatCount(count)})`,
    claims: (count) => (count === 0 ? '' : counted(count, 'affirmation')),
    articles: (count) => counted(count, 'article'),
    more: 'Afficher plus de noms',
    moreProposals: 'En afficher plus',
    find: (name) => `Chercher chaque endroit de ${name}`,
    oneName: 'Un seul nom ?',
    meaning:
      'Ceux-ci se prononcent de même et s’écrivent autrement. Réunis, ils ne font qu’un dans cette liste, dans la recherche et là où les évènements sont liés.',
    same: 'Un seul nom',
    different: 'Deux noms',
    sameOf: (a, b) => `Un seul nom : ${a} et ${b}`,
    differentOf: (a, b) => `Deux noms : ${a} et ${b}`,
    nothingAlike: 'Il ne reste pas deux noms qui se prononcent de même.',
    declared: 'Réunis en un seul',
    part: (name) => `Séparer ${name} à nouveau`,
    byHand: 'Deux noms d’une même chose',
    byHandMeaning: 'Par exemple la trêve de février et la cessation des hostilités.',
    called: 'Elle s’appelle',
    also: 'Et aussi',
    declare: 'Réunir',
    twoNames: 'Il faut deux noms différents.',
    gone: 'Ces noms ne sont plus réunis.',
  },
  timeLine: {
    heading: 'Les évènements dans le temps',
    filter: 'Filtrer les évènements',
    proposed: 'Aussi ceux qui sont proposés',
    shown: (count, undated) =>
      undated === 0
        ? counted(count, 'évènement')
        : `${counted(count, 'évènement')} · ${formatCount(undated)} sans place dans le temps`,
    none: 'Pas encore d’évènement. Là où plusieurs articles relatent un même évènement, il est proposé sous Évènements, et figure ici dès qu’il a un jour.',
    noneFits: 'Aucun évènement ne correspond. Retirez un filtre.',
    when: 'Quand',
    what: 'Quoi',
    where: 'Où',
    measures: 'Bilan',
    told: 'Relaté par',
    state: 'État',
    placed: 'Dans l’ordre du temps',
    yearless: 'Un jour, sans année indiquée',
    undated: 'Aucune date indiquée',
    decided: (measure, value, range) =>
      range === '' || range === value
        ? `${thingOf(measure)} : ${value}`
        : `${thingOf(measure)} : ${value} (${range})`,
    open: (measure, value) => `${thingOf(measure)} : ${value}, ouvert`,
    range: (low, high) => `${low} à ${high}`,
    more: 'Afficher plus d’évènements',
  },
}
