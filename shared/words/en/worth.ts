import type { SuggestionRank, SuggestionReason } from '../../domain/suggestions/claim-suggestion'
import { formatCount } from './terms/format-count'

/** Why a sentence is worth checking, each in a word or two. */
const ofReason: Readonly<Record<SuggestionReason, string>> = {
  people: 'a figure of people',
  blame: 'who is responsible',
  quantity: 'a figure',
  harm: 'what was done to people',
  superlative: 'a superlative',
  date: 'a date',
  comparison: 'a comparison',
  relation: 'how things stand',
  deed: 'an event',
  duration: 'a duration',
  cause: 'a cause',
  denial: 'a denial',
  absolute: 'without exception',
  name: 'a name',
  quotation: 'a quotation',
  statement: 'somebody says it',
  forecast: 'planned or possible',
  opinion: 'an opinion',
}

const ranks: Readonly<Record<SuggestionRank, string>> = {
  first: 'Check first',
  fact: 'Facts',
  rest: 'Little to check',
}

/** Words on the sentences worth checking. */
export const worth = {
  title: 'Worth checking',
  titleWith: (count: number): string => `Worth checking (${formatCount(count)})`,
  rank: (rank: SuggestionRank, count: number): string => `${ranks[rank]} (${formatCount(count)})`,
  shownInTexts: 'Suggestions are shown in texts.',
  hiddenInTexts: 'Suggestions are hidden in texts.',
  /** A key goes before each. */
  keys: {
    accept: 'makes a claim of the sentence,',
    dismiss: 'waves it away; the same keys work at the caret in the text.',
  },
  /** `A figure, a date`. */
  reasons: (reasons: readonly SuggestionReason[]): string =>
    listed(reasons).replace(/^./u, (letter) => letter.toUpperCase()),
  inText: (reasons: readonly SuggestionReason[], accept: string, dismiss: string): string =>
    `Worth checking: ${listed(reasons)}. ${accept} makes a claim of the sentence, ${dismiss} waves it away.`,
  order: 'Order of sentences',
  orders: { weight: 'Most to check first', text: 'As in the text' },
  orderMeanings: {
    weight: 'Figures of people, then facts, then what says little that can be checked',
    text: 'From the beginning of the article to its end',
  },
  hide: 'Hide suggestions in texts',
  show: 'Show suggestions in texts',
  accept: (key: string): string => `Make a claim of it (${key})`,
  dismiss: (key: string): string => `Not worth checking (${key})`,
  more: 'Show more',
  beingRead: 'The text is being read.',
  answered: 'Every sentence worth checking is answered.',
} as const

function listed(reasons: readonly SuggestionReason[]): string {
  return reasons.map((reason) => ofReason[reason]).join(', ')
}
