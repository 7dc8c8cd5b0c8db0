import type { Keys } from '../encryption/unlock-volume'
import type { FileSeam } from '../files/file-seam'
import type { TextsOf } from '../blobs/blob-mender'
import type { Migration } from './migrations'

export type OpenOptions = Keys & {
  /** Open without the right to change anything, and without touching the folder. */
  readonly readOnly?: boolean
  /** The moment, as ISO 8601 in UTC. */
  readonly clock: () => string
  /** Who is working, as the history names them. */
  readonly by: () => string
  readonly seam?: FileSeam
  /** The folder of a project's backups, by its id: texts that went bad are taken from there. */
  readonly backupsOf?: (projectId: string) => string
  /** Reads an original again as importing did: texts that went bad are made again from there. */
  readonly textsOf?: TextsOf
  /** Answer before the files are checked, and before the claims of a large project are read; `ready` then says when they are. */
  readonly answerFirst?: boolean
  /** Called while something has to be read whole, with bytes done and bytes in all. */
  readonly onProgress?: (done: number, total: number) => void
  /** What brings older formats to the newest; all that there are unless a test says otherwise. */
  readonly migrations?: readonly Migration[]
  /** Called with what was found and mended after the project was opened, in the user's words; `notices` has it too. */
  readonly onNotice?: (notice: string) => void
  /** Called when a project that could be changed no longer can, with the reason in words. */
  readonly onReadOnly?: (reason: string) => void
}
