import type { Quantity } from '../../schema/quantity'
import type { QuantityKind } from './figure-kind'

/**
 * A quantity as it stands in a text. `text` is the expression, tight: bound words, figure, and the unit or noun right
 * behind it (`Nearly 30 air strikes`, `more than 120,000`, `three days`); `start` and `end` are its UTF-16 offsets.
 * `numberStart` and `numberEnd` are those of the figure alone, with its scale word (`120,000`, `1.2 million`).
 * `attribution` is who says it, in the words of the sentence; '' where nobody is named.
 */
export type FoundQuantity = Quantity & {
  readonly kind: QuantityKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly numberStart: number
  readonly numberEnd: number
  readonly attribution: string
}

/** The quantity alone, without its place in the text. */
export function quantityIn({ min, max, bound, unit, counted, scope, asOf, vague }: FoundQuantity): Quantity {
  return { min, max, bound, unit, counted, scope, asOf, ...(vague ? { vague } : {}) }
}

/** What is known of a text: its language (BCP 47, default `en`) and the date of the article (EDTF, '' if unknown). */
export type QuantityContext = { readonly language?: string; readonly articleDate?: string }
