import type { MentionLink } from '../../schema/article'
import type { Event } from '../../schema/event'
import { suggestingRules, type SuggestingRules } from '../judging/suggest'
import type { ClaimedReading } from '../mentions/with-claims'
import { sumReaders, type SumReaders } from '../sums/read-sum'
import type { ApartFinding, Finding, FoundEvent } from './finding'

/** What was read in one text, with what claims state in it. */
export type LinkedText = ClaimedReading & {
  readonly text: string
  /** The journalist's decisions on pairs of its mentions and others. */
  readonly mentionLinks?: readonly MentionLink[] | undefined
  /** The texts that count as one source with it; its own id where it stands alone. */
  readonly origin: string
}

/** What comparing all texts found: the findings worth most first. */
export type Linked = {
  readonly findings: ReadonlySet<Finding>
  readonly events: readonly FoundEvent[]
  readonly apart: readonly ApartFinding[]
  /** How many findings are shown before somebody asks for more. */
  readonly room: number
}

/** All of a confirmed event that matters to linking. */
export type ConfirmedEvent = Pick<Event, 'id' | 'tellings' | 'notTellings'>

/** One of the linked texts. */
export type Text = LinkedText & { readonly id: string }

/** What texts are compared by: weights, rules of judging and of holding back, ways of stating a sum. */
export type LinkerRules = SuggestingRules & { readonly sums: SumReaders }

/** What the program comes with. */
export const linkerRules: LinkerRules = { ...suggestingRules, sums: sumReaders }
