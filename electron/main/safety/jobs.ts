import type { Verification, Verified } from '../../../shared/ipc/state'
import type { Result } from '../../../shared/result'
import type { BackupManifest } from '../disk/backup/backup-manifest'
import type { ProjectStore } from '../disk/project/project-store'
import type { Job } from '../work/messages'

/** What a protected project is read with; null where it is not protected. It stays in the memory of this process. */
export type Secret = ProjectStore['codec']['secret']

/** How far the work on a project folder is, in files. */
export type FilesDone = { readonly done: number; readonly total: number }

/** Long work on a project folder that a thread of its own does, so that the window never waits for it. */
export type ProjectJobs = {
  readonly verify: Job<{ readonly folder: string; readonly secret: Secret }, Result<Verification>, FilesDone>
  readonly verifyAny: Job<
    { readonly path: string; readonly passphrase: string | undefined },
    Result<Verified>,
    FilesDone
  >
  readonly backUp: Job<
    { readonly folder: string; readonly backups: string; readonly secret: Secret },
    Result<BackupManifest>,
    FilesDone
  >
}
