import type { Span } from '../span'
import type { Signs } from './signs-of'

/** A stretch of the current text of an article. */
export type StatementPlace = Span & { readonly articleId: string }

/** A sentence of an article with those around it. Every span counts from the start of the article's text. */
export type StatementInText = StatementPlace &
  Signs & {
    /** The sentence before it to the end of the one after it, as it is written, and where that begins. */
    readonly passage: { readonly start: number; readonly text: string }
    /** Words that stand in both, but for those that are everywhere; empty for the one that is asked about. */
    readonly shared: readonly Span[]
  }

/** A sentence that may speak of the same, with the places of other articles where the very same words stand. */
export type StatementRow = StatementInText & { readonly copies: readonly StatementPlace[] }

/** A quotation as it is printed in one article, with the words that the other one has otherwise, and who is named with it. */
export type PrintedQuotation = StatementPlace & {
  readonly text: string
  readonly differing: readonly Span[]
  readonly speakers: readonly string[]
}

/** One utterance as two articles print it: in other words, or in another spelling. */
export type QuotationPair = {
  readonly kind: 'altered' | 'spelling'
  readonly a: PrintedQuotation
  readonly b: PrintedQuotation
}

/** What is asked: a place in an article, or words that somebody types. */
export type StatementQuestion =
  | { readonly kind: 'place'; readonly place: StatementPlace }
  | { readonly kind: 'words'; readonly words: string }

/** What other articles say of the same as a sentence, the likeliest first. */
export type StatementAnswer = {
  /** The sentence itself; null where words were asked for, or its article is not known. */
  readonly asked: StatementInText | null
  readonly rows: readonly StatementRow[]
  /** How many sentences there are in all, those folded into a row counted with it. */
  readonly total: number
  /** How many articles were looked into, the one asked about left out. */
  readonly articles: number
}
