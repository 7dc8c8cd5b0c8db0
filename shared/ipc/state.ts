import type { DocumentOf, Edit } from '../schema/document'
import type { CommandId } from './commands'
import type { Theme } from './theme'

/** The settings of this machine; no project carries them. */
export type Settings = {
  readonly theme: Theme
  /** The name that the history and the reports give; empty until the journalist says one. */
  readonly author: string
}

/** What can be taken back and done again, in words (`change verdict`); null: nothing. */
export type UndoState = { readonly undo: string | null; readonly redo: string | null }

/** An open project as a window first gets it; later changes come as events. */
export type OpenProject = {
  readonly folder: string
  /** Why nothing can be changed, in words; null when it can. */
  readonly readOnly: string | null
  /** What was restored or set aside at opening, in words. */
  readonly notices: readonly string[]
  readonly seq: number
  readonly project: DocumentOf['project']
  readonly articles: readonly DocumentOf['article'][]
  readonly claims: readonly DocumentOf['claim'][]
  readonly sources: readonly DocumentOf['source'][]
  readonly conflicts: readonly DocumentOf['conflict'][]
  readonly undo: UndoState
}

export type RecentProject = { readonly folder: string; readonly title: string }

export type WorkspaceState = {
  readonly open: OpenProject | null
  readonly recent: readonly RecentProject[]
  readonly settings: Settings
}

/** What an import did, file by file. */
export type ImportReport = {
  readonly imported: readonly { readonly articleId: string; readonly name: string }[]
  readonly refused: readonly { readonly name: string; readonly reason: string }[]
}

export type ReportPreview = { readonly address: string }

/** What main tells every window without being asked. */
export type WorkspaceEvent =
  | { readonly kind: 'opened'; readonly state: WorkspaceState }
  | {
      readonly kind: 'committed'
      readonly seq: number
      readonly operation: string
      readonly edits: readonly Edit[]
      readonly undo: UndoState
    }
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'fault'; readonly message: string }
