import type { Noun } from '../../tables/language-table'

/** What one of them is, and what is counted of them; '' where the text does not say. */
export type Counted = { readonly unit: string; readonly counted: string }

/** The noun that a figure counts: where it ends (excluded), what it means, and whether it stands right after the figure. */
export type NounPhrase = {
  readonly to: number
  readonly noun: Noun
  /** False for `two of the men`: the noun is known, but the figure's own words end before it. */
  readonly adjacent: boolean
  /** True where a table knows the noun, false where only its form shows it. */
  readonly known: boolean
  /** What an adjective of the noun says: `12 wounded soldiers`. */
  readonly state: string
}

/** A noun of a table that stands right after its figure, or belongs to it by its form. */
export const knownNoun = (to: number, noun: Noun): NounPhrase => ({
  to,
  noun,
  adjacent: true,
  known: true,
  state: '',
})
