import type { StatementsSaid } from '../../schema/conflict'
import type { Mention } from '../mentions/mention'

/** What comparing mentions of one measure yields, the gravest first. */
export type JudgedKind =
  | 'does-not-add-up'
  | 'contradicts'
  | 'differs'
  | 'different-time'
  | 'part-of'
  | 'different-thing'
  | 'says-otherwise'
  | 'compatible'
  | 'agree'

/** Why, as data: `a` and `b` are places in the list of members. */
export type Reason =
  | { readonly kind: 'same' }
  | { readonly kind: 'bounds-meet'; readonly a: number; readonly b: number }
  | { readonly kind: 'rounded'; readonly a: number; readonly b: number }
  | { readonly kind: 'cannot-both-be'; readonly a: number; readonly b: number }
  | { readonly kind: 'not-stated'; readonly a: number; readonly b: number; readonly what: Unstated }
  | {
      readonly kind: 'part-of-the-whole'
      readonly part: number
      readonly whole: number
      readonly group: string
    }
  | {
      readonly kind: 'later-count'
      readonly earlier: number
      readonly later: number
      /** Whether the later one is the higher, as a count that can only grow has to be. */
      readonly isHigher: boolean
    }
  | { readonly kind: 'other-time'; readonly a: number; readonly b: number }
  | { readonly kind: 'other-thing'; readonly a: number; readonly b: number }
  | { readonly kind: 'other-group'; readonly a: number; readonly b: number }
  | { readonly kind: 'other-target'; readonly a: number; readonly b: number }
  /** Said by the journalist of statements; nothing was compared. */
  | { readonly kind: 'said'; readonly said: StatementsSaid }
  | {
      readonly kind: 'sum'
      /** Null where the parts are shares of a whole, which is 100. */
      readonly whole: number | null
      readonly parts: readonly number[]
      /** The whole less the sum of its parts; negative where the parts are more. */
      readonly missing: number
    }

/** What would have to be stated on both sides before two mentions contradict one another. */
export type Unstated = 'event' | 'time' | 'place' | 'role' | 'extent' | 'link'

export type Judgement = { readonly kind: JudgedKind; readonly reason: Reason }

/** A mention as a member to judge, with its text, the day of the text, and its event. */
export type Member = {
  readonly mention: Mention
  /** The id of its text. */
  readonly text: string
  readonly event: number
  /** The day of its text, counted from 1970-01-01; null where unknown. */
  readonly textDay: number | null
}

/** How surely two members tell of one measure: the logarithm of the odds. */
export type LinkOf = (a: number, b: number) => number
