import type { Span } from '../span'

/** Why a sentence is worth checking. */
export type SuggestionReason = 'quantity' | 'date' | 'statement' | 'quotation' | 'superlative'

/** A sentence that is worth checking; spans are UTF-16 offsets of the text. */
export type ClaimSuggestion = {
  /** The sentence's words, white space folded, at most 300 characters: what a dismissal is kept under. */
  readonly key: string
  readonly span: Span
  /** At least one, each once, in the order of the type. */
  readonly reasons: readonly SuggestionReason[]
  /** The words that gave the first reason. */
  readonly focus: Span
}
