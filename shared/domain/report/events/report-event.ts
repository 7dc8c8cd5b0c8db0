import type { NumberLine } from '../../charts/number-line'
import type { TimeLine } from '../../charts/time-line'
import type { JudgedKind } from '../../judging/judgement'

/** An event as the report tells it: what is known of it, its measures, and what is said to have happened when. */
export type ReportEvent = {
  readonly number: number
  readonly title: string
  readonly kind: string | null
  readonly when: string
  readonly where: string
  /** The numbers of the articles that tell it. */
  readonly articles: readonly number[]
  /** How many of them do not copy one another. */
  readonly sources: number
  readonly measures: readonly ReportMeasure[]
  /** Figures that one text alone has, of what nobody else counts: each with its source. */
  readonly once: readonly string[]
  readonly moments: readonly ReportMoment[]
  /** How many moments are not shown: the full report has all. */
  readonly momentsLeftOut: number
  /** Null where no moment has a day with its year. */
  readonly timeLine: TimeLine | null
}

/** A measure of an event: its figures, and the decision on it. */
export type ReportMeasure = {
  readonly question: string
  /** How many sources say something of it that do not copy one another. */
  readonly sources: number
  readonly rows: readonly ReportLedgerRow[]
  /** Null where fewer than two rows have a figure. */
  readonly numberLine: NumberLine | null
  /** What comparing the figures yields; null where there is one alone. */
  readonly comparison: { readonly kind: JudgedKind; readonly explanation: string } | null
  /** Stated totals against their parts, and what was added up by hand, each in a sentence. */
  readonly sums: readonly string[]
  /** Figures that were kept apart, each with the reason. */
  readonly apart: readonly string[]
  readonly decision: ReportDecision | null
}

/** A figure of a measure as a source states it. */
export type ReportLedgerRow = {
  /** What it is called on the line; '' for an earlier or weaker figure of the source above it. */
  readonly letter: string
  readonly source: string
  /** Number of its article. */
  readonly article: number
  /** Its publication date, attribution, tier and copies. */
  readonly known: string
  readonly figure: string
  readonly asOf: string
  /** The sentence around it. */
  readonly sentence: string
  /** BCP 47, where it is known. */
  readonly language: string | null
  /** Number of the claim that states it; null where none in the report does. */
  readonly claim: number | null
}

export type ReportDecision = {
  readonly method: string
  /** What the method means, in a sentence. */
  readonly meaning: string
  readonly best: string
  readonly low: string
  readonly high: string
  readonly reason: string
  readonly clarity: string
  /** That it was decided on fewer or more sources than there are now; '' where it was not. */
  readonly since: string
  readonly by: string
  readonly at: string
}

export type ReportMoment = {
  /** What it is called on the line. */
  readonly label: string
  readonly when: string
  readonly isPlanned: boolean
  readonly sentence: string
  readonly language: string | null
  readonly article: number
  readonly sources: number
}
