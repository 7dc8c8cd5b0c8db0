import type { Edtf } from '../../schema/common'
import type { MeasureKey } from '../../schema/decision'
import type { JudgedKind } from '../judging/judgement'
import type { ApartReason } from './apart-reason'
import type { LedgerFigure } from './event-figures'
import type { Teller } from './teller'

/** What one source states for a measure: its latest figure, its earlier figures, and its copies. */
export type LedgerRow = {
  readonly id: string
  readonly teller: Teller
  readonly figure: LedgerFigure
  /** Other figures of the same source that came before it, or stand beside it in the same text. */
  readonly earlier: readonly LedgerFigure[]
  /** Further articles that are copies, or say the same under the same name. */
  readonly copies: readonly Teller[]
  /** What the row stands on: its own figure and all that say the same. */
  readonly figures: readonly LedgerFigure[]
}

export type LedgerApart = { readonly figure: LedgerFigure; readonly why: ApartReason }

/** A stated total with its parts. */
export type LedgerParts = {
  readonly whole: LedgerFigure | null
  readonly parts: readonly LedgerFigure[]
  readonly missing: number
}

/** One card of the ledger: one role of an event, with all that is said of it. */
export type LedgerCard = {
  readonly id: string
  readonly key: MeasureKey
  readonly rows: readonly LedgerRow[]
  /** How many sources say something of it that do not copy one another. */
  readonly sources: number
  /** What comparing its figures yields; null where there is only one, or nobody compared them. */
  readonly judged: { readonly kind: JudgedKind; readonly explanation: string } | null
  readonly parts: readonly LedgerParts[]
  readonly apart: readonly LedgerApart[]
}

/** What happened when, as it is told. */
export type LedgerMoment = {
  readonly id: string
  readonly day: Edtf
  readonly clock: LedgerFigure['clock']
  /** Whether it is planned, feared or possible. */
  readonly isPlanned: boolean
  readonly figures: readonly LedgerFigure[]
  readonly sources: number
}

export type Ledger = {
  readonly cards: readonly LedgerCard[]
  /** Figures that stand on no card: said once, of something that nobody else counts. */
  readonly further: readonly LedgerFigure[]
  readonly moments: readonly LedgerMoment[]
  /** How many sources tell of the event that do not copy one another. */
  readonly sources: number
}
