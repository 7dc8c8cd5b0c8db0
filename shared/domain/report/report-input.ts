import type { Change, HistoryEntry } from '../../schema/history'
import type { Structure } from '../../schema/structure'
import type { ReportChoices } from '../../schema/report-choices'
import type { Ledger } from '../ledger/ledger'
import type { FieldsOf } from '../operations/with-fields'
import type { CellsWithHeads } from '../originals/cells-with-heads'
import type { Documents } from '../operations/operation'

/** A line of the history: `operation` in words, `name` as the history keeps it. */
export type ReportedEntry = Pick<HistoryEntry, 'seq' | 'at' | 'by' | 'operation' | 'hash'> & {
  readonly name?: string
  readonly fields?: readonly string[] | undefined
  readonly changes?: readonly Change[]
}

/** What a report is made from: the documents, the texts that quotes stand in, the history, and the circumstances. */
export type ReportInput = Documents & {
  /** Stored texts by their SHA-256. Where one is missing, the report says so and shows the words of the anchor. */
  readonly texts: ReadonlyMap<string, string>
  /** Structures by the hash of their text; a text without structure has none. */
  readonly structures?: ReadonlyMap<string, Structure>
  /** What is in the boxes of evidence, as `data:` addresses, by SHA-256; none where no evidence has one. */
  readonly crops?: ReadonlyMap<string, string>
  /** Cells that are the place of evidence, with their heads, by the ids of the evidence. */
  readonly cells?: ReadonlyMap<string, CellsWithHeads>
  readonly history: readonly ReportedEntry[]
  /** What the articles of each event say with figures, by the event's id. */
  readonly ledgers?: ReadonlyMap<string, Ledger>
  /** What the report is made of; null or left out: what the project chose last. */
  readonly choices?: FieldsOf<ReportChoices>
  /** Words to take out of the whole report, besides the names of withheld sources. */
  readonly withheldWords?: readonly string[]
  /** When the report is made: ISO 8601, UTC. */
  readonly at: string
  /** Who makes it; empty when nobody said. */
  readonly by: string
  readonly programVersion: string
}
