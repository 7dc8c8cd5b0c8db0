import type { Span } from '../span'
import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import { touchesAny } from '../touches-any'

/**
 * What speaks for checking a sentence, the weightiest first: a figure of people; somebody is made responsible; another figure;
 * what was done to people; a superlative; a date; a comparison; how things stand to one another; a deed; a duration; a cause; a
 * denial; what leaves no exception; a name; a quotation; that somebody says it. The last two speak against it: a forecast, an opinion.
 */
export const suggestionReasons = [
  'people',
  'blame',
  'quantity',
  'harm',
  'superlative',
  'date',
  'comparison',
  'relation',
  'deed',
  'duration',
  'cause',
  'denial',
  'absolute',
  'name',
  'quotation',
  'statement',
  'forecast',
  'opinion',
] as const
export type SuggestionReason = (typeof suggestionReasons)[number]

/**
 * How much a sentence wants to be checked: before all others (a figure of people; somebody is made responsible for what was done to
 * some), as a fact, or at the end, since it says little that can be checked.
 */
export const suggestionRanks = ['first', 'fact', 'rest'] as const
export type SuggestionRank = (typeof suggestionRanks)[number]

/** A sentence that is worth checking; spans are UTF-16 offsets of the text. */
export type ClaimSuggestion = {
  /** The sentence's words, white space folded, at most 300 characters: what a dismissal is kept under. */
  readonly key: string
  readonly span: Span
  /** At least one, each once, in the order of the type. */
  readonly reasons: readonly SuggestionReason[]
  /** The words that gave the first reason. */
  readonly focus: Span
  /** What its reasons weigh together. */
  readonly score: number
  readonly rank: SuggestionRank
}

/** The suggestions for an article's current text that nobody has waved away and whose sentence no claim touches. */
export function unansweredSuggestions(
  suggestions: readonly ClaimSuggestion[],
  article: Article,
  claims: readonly Claim[],
): readonly ClaimSuggestion[] {
  const revisionId = article.revisions.at(-1)?.id
  const dismissed = new Set(article.dismissedSuggestions)
  const marked = claims
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ articleId, revisionId: of, anchoring }) => {
      const isPlaced = anchoring.kind !== 'lost' && anchoring.kind !== 'ambiguous'
      return articleId === article.id && of === revisionId && isPlaced
    })
    .map(({ anchor }) => anchor)
  const isMarked = touchesAny(marked)
  return suggestions.filter(({ key, span }) => !dismissed.has(key) && !isMarked(span))
}
