import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { HistoryEntry } from '../../schema/history'
import type { Project } from '../../schema/project'
import type { Source } from '../../schema/source'

/** What a report is made from: the documents, the texts that quotes stand in, the history, and the circumstances. */
export type ReportInput = {
  readonly project: Project
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly conflicts: readonly Conflict[]
  /** Stored texts by their SHA-256. Where one is missing, the report says so and shows the words of the anchor. */
  readonly texts: ReadonlyMap<string, string>
  readonly history: readonly Pick<HistoryEntry, 'seq' | 'at' | 'by' | 'operation' | 'hash'>[]
  /** When, by whom (empty: nobody said) and with which version of the program the report is made. */
  readonly made: { readonly at: string; readonly by: string; readonly programVersion: string }
}
