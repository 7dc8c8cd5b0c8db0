import type { Edtf } from '../../schema/common'
import type { Quantity } from '../../schema/quantity'
import type { JudgedKind, Reason } from '../judging/judgement'
import type { LinkReasons } from '../linking/reasons'
import type { Mention } from '../mentions/mention'
import type { Span } from '../span'

/** A mention that takes part in a finding, where it stands. */
export type FindingMember = Span & {
  readonly documentId: string
  readonly text: string
  readonly mention: Mention
  /** Null where it is a date or a time. */
  readonly quantity: Quantity | null
  /** The date that is told; '' where it is a figure, or tells no day. */
  readonly date: Edtf
  /** Who says so; '' where nobody is named. */
  readonly attribution: string
  /** Texts with one origin are copies and count once. */
  readonly origin: string
  /** The claim that states it; null where it has no claim. */
  readonly claimId: string | null
}

/** Mentions of one measure, and the result of comparing them. */
export type Finding = {
  /** The same for the same figures of the same thing, whichever texts they stand in: what a dismissal is kept under. */
  readonly key: string
  readonly kind: JudgedKind
  readonly reason: Reason
  /** Why its mentions were taken to be of one thing; nothing for a sum of one text. */
  readonly evidence: LinkReasons
  readonly members: readonly FindingMember[]
  /** How far apart the least and the greatest figure are, as a share of the greater; null where that makes no sense. */
  readonly distance: number | null
  /** In how many independent texts. */
  readonly coverage: number
  /** How much it is worth a look, the larger the more: the logarithm of the odds, rounded, and more for what comes first in any case. */
  readonly worth: number
  /** Whether more than the figures says that they speak of one thing, be it that their texts seem to tell of one event; else it is never shown unasked. */
  readonly isSure: boolean
  /** Whether it is one of the few that the texts give room for. */
  readonly isShown: boolean
}

/** Two mentions of one role that tell other things and were not linked, with what speaks for and against it. */
export type ApartFinding = LinkReasons & { readonly members: readonly [FindingMember, FindingMember] }

/** A proposed event: its title, and the passages that tell it. */
export type FoundEvent = {
  readonly id: string
  /** The id of the confirmed event; null where it is only proposed. */
  readonly confirmed: string | null
  readonly title: string
  /** The day that its texts lead with, and the place as they name it; '' where they do not agree, or say none. */
  readonly day: Edtf
  readonly place: string
  readonly passages: readonly (Span & { readonly documentId: string })[]
}
