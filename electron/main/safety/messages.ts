import type { Result } from '../../../shared/result'
import type { BackupManifest } from '../disk/backup-manifest'
import type { ProjectStore } from '../disk/project-store'
import type { VerifyReport } from '../disk/verify-project'

/** Long work on a project folder that a worker does, so that the window never waits for it. */
export type Task =
  | { readonly kind: 'verify'; readonly folder: string; readonly secret: Secret }
  | { readonly kind: 'back up'; readonly folder: string; readonly backups: string; readonly secret: Secret }

/** What a protected project is read with; null where it is not protected. It stays in the memory of this process. */
export type Secret = ProjectStore['codec']['secret']

/** What each kind of task answers. */
export type Answers = {
  readonly verify: Result<VerifyReport>
  readonly 'back up': Result<BackupManifest>
}

/** What the worker says: how far it is, in files, and at the end what came of it. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: Answers[Task['kind']] }
