import type { DocumentName, Documents } from '../model/documents'
import type { TextsOf } from '../blobs/blob-mender'
import type { HistoryPosition } from '../history/history-position'
import type { CacheHeads } from '../documents/index-file'
import type { Lock } from '../files/lock'
import type { HistoryFault } from '../history/read-history'
import type { UndoStack } from '../history/undo-stack'
import type { Volume } from '../files/volume'

/** What a project store is made of, once opening has found it. */
export type OpenedProject = {
  readonly volume: Volume
  readonly folder: string
  readonly documents: Documents
  readonly position: HistoryPosition
  readonly undo: UndoStack
  readonly caches: CacheHeads
  readonly lock: Lock | null
  /** True where the next entry must begin a segment: another program may still write to the newest one. */
  readonly beginsSegment: boolean
  /** Why nothing may be written, in words; false where it may. */
  readonly readOnly: false | string
  readonly notices: readonly string[]
  /** Documents with files older than the state in memory. */
  readonly behind: readonly DocumentName[]
  /** False where the index on the disk stands for something else than what is in memory. */
  readonly indexIsCurrent: boolean
  /** Settled when the claims are in memory, where opening did not wait for them. */
  readonly ready: Promise<void>
  readonly clock: () => string
  readonly by: () => string
  readonly onNotice: (notice: string) => void
  readonly onReadOnly: (reason: string) => void
  /** The folder of a project's backups, by its id; null where there are none. */
  readonly backupsOf: ((projectId: string) => string) | null
  readonly textsOf: TextsOf | null
  /** Where the history stopped being readable at opening. */
  readonly historyFault: HistoryFault | null
}
