import type { worth as en } from '../en/worth'
import type { SuggestionRank, SuggestionReason } from '../../domain/suggestions/claim-suggestion'
import { capitalised } from '../wording'
import type { Worded } from '../worded'
import { formatCount } from './terms/format-count'

const ofReason: Readonly<Record<SuggestionReason, string>> = {
  people: 'un chiffre de personnes',
  blame: 'qui est responsable',
  quantity: 'un chiffre',
  harm: 'ce que des gens ont subi',
  superlative: 'un superlatif',
  date: 'une date',
  comparison: 'une comparaison',
  relation: 'un état de fait',
  deed: 'un évènement',
  duration: 'une durée',
  cause: 'une cause',
  denial: 'un démenti',
  absolute: 'sans exception',
  name: 'un nom',
  quotation: 'une citation',
  statement: 'quelqu’un le dit',
  forecast: 'prévu ou possible',
  opinion: 'une opinion',
}

const ranks: Readonly<Record<SuggestionRank, string>> = {
  first: 'À vérifier d’abord',
  fact: 'Faits',
  rest: 'Peu à vérifier',
}

export const worth: Worded<typeof en> = {
  title: 'À vérifier',
  titleWith: (count) => `À vérifier (${formatCount(count)})`,
  rank: (rank, count) => `${ranks[rank]} (${formatCount(count)})`,
  shownInTexts: 'Les suggestions sont affichées dans les textes.',
  hiddenInTexts: 'Les suggestions sont masquées dans les textes.',
  keys: {
    accept: 'fait une affirmation de la phrase,',
    dismiss: 'l’écarte ; les mêmes touches agissent au curseur dans le texte.',
  },
  reasons: (reasons) => capitalised(listed(reasons)),
  inText: (reasons, accept, dismiss) =>
    `À vérifier : ${listed(reasons)}. ${accept} fait une affirmation de la phrase, ${dismiss} l’écarte.`,
  order: 'Ordre des phrases',
  orders: { weight: 'Le plus à vérifier d’abord', text: 'Comme dans le texte' },
  orderMeanings: {
    weight: 'Les chiffres de personnes, puis les faits, puis ce qui dit peu de vérifiable',
    text: 'Du début de l’article à sa fin',
  },
  hide: 'Masquer les suggestions dans les textes',
  show: 'Afficher les suggestions dans les textes',
  accept: (key) => `En faire une affirmation (${key})`,
  dismiss: (key) => `Pas à vérifier (${key})`,
  more: 'En afficher plus',
  beingRead: 'Le texte est en cours de lecture.',
  answered: 'Chaque phrase à vérifier a sa réponse.',
}

function listed(reasons: readonly SuggestionReason[]): string {
  return reasons.map((reason) => ofReason[reason]).join(', ')
}
