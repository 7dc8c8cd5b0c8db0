import type { SuggestionReason } from '../suggestions/claim-suggestion'

const words: Readonly<Record<SuggestionReason, string>> = {
  quantity: 'a figure',
  date: 'a date',
  statement: 'an attributed statement',
  quotation: 'a quotation',
  superlative: 'a superlative',
}

/** Why a sentence is worth checking, in words: `A figure, a date`. */
export function describeReasons(reasons: readonly SuggestionReason[]): string {
  return reasons
    .map((reason) => words[reason])
    .join(', ')
    .replace(/^./u, (letter) => letter.toUpperCase())
}
