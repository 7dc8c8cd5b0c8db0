import type { others as en } from '../../en/features/others'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const others: Worded<typeof en> = {
  title: 'Ce qu’en disent les autres',
  selection: 'Ce qu’en disent les autres',
  asked: 'Demandé à propos de',
  where: 'Chercher dans',
  inEvent: (title, articles) => `${title} (${counted(articles, 'autre article', 'autres articles')})`,
  nearest: 'Les articles les plus proches',
  nearestMeaning: 'D’après les mots qu’ils partagent avec celui-ci',
  reading: 'Lecture des articles…',
  none: 'Aucun autre article ici n’en dit un mot.',
  found: (rows, articles) =>
    `${counted(rows, 'phrase')} de ${counted(articles, 'article')}, les plus probables d’abord`,
  list: 'Phrases qui parlent peut-être de la même chose',
  more: 'En afficher plus',
  legend: 'Gras : mots communs aux deux. Pointillé : un nom que l’une seule contient. Encadré : dit non.',
  saidBy: (speakers) => `Nommés comme le disant : ${speakers.join(' ; ')}`,
  copies: (names) => `Exactement les mêmes mots : ${names.join(' ; ')}`,
  negated: 'dit non',
  onlyHere: 'un nom qui n’est que dans celle-ci',
  open: 'Ouvrir là-bas',
  askFromHere: 'Ce que les autres disent de celle-ci',
  gestures: {
    'says-otherwise': 'Dit autre chose',
    denies: 'Le dément',
    'says-the-same': 'Dit la même chose',
    'something-else': 'Parle d’autre chose',
  },
  said: {
    'says-otherwise': 'dit autre chose',
    denies: 'le dément',
    'says-the-same': 'dit la même chose',
    'something-else': 'parle d’autre chose',
  },
  openConflict: 'Ouvrir la divergence',
  help: 'Les flèches choisissent une phrase, Entrée l’ouvre.',
  quotations: {
    heading: 'Citations qui diffèrent',
    hint: 'Les mêmes paroles d’une même personne, publiées en d’autres mots. Qui est nommé avec elles figure dessous.',
    spellings: (count) =>
      counted(
        count,
        'autre avec les mêmes mots, orthographiés autrement',
        'autres avec les mêmes mots, orthographiés autrement',
      ),
    fewer: 'Masquer les graphies',
    same: 'Les mêmes paroles',
    notSame: 'Pas les mêmes',
    nobody: 'personne n’est nommé avec',
    differs: 'diffère',
    list: 'Citations qui diffèrent, deux par deux',
  },
  inThisEvent: {
    heading: 'Ce qui est dit de …',
    field: 'Des mots, par exemple : la trêve comprendra-t-elle la ville',
    placeholder: 'Écrivez de quoi il s’agit',
  },
}
