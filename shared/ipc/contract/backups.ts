import { documentKinds } from '../../document-kinds'
import { z } from 'zod'
import { Id } from '../../schema/common'
import { Nothing } from '../inputs'
import { acts, answers, free, nothing, operation, reads } from '../operation'
import type { BackupDifference, ProjectBackups } from '../state'

/** Backups, and what is made of them. */
export const backupOperations = {
  /** The backups of the open project, or of every project while none is open, and the folder that they are in. */
  listBackups: operation(
    Nothing,
    answers<{ readonly folder: string; readonly projects: readonly ProjectBackups[] }>(),
    free,
  ),
  /** Makes a backup of the open project now. */
  backUpNow: operation(Nothing, nothing, reads),
  /** Shows the folder of the backups in the system's file manager. */
  showBackups: operation(Nothing, nothing, free),
  /** What has changed in the open project since a backup. */
  compareBackup: operation(z.object({ number: z.int().positive() }), answers<BackupDifference>(), reads),
  /**
   * Asks for a new folder, makes a project there from a backup, and opens it; `done` is empty where the journalist
   * cancelled.
   */
  restoreToCopy: operation(
    z.object({ projectId: Id, number: z.int().positive() }),
    answers<{ readonly done: readonly string[] }>(),
    free,
  ),
  /** Puts a backup in the place of the open project, which is kept beside it and backed up, and opens it. */
  restoreInPlace: operation(
    z.object({ number: z.int().positive() }),
    answers<{ readonly done: readonly string[] }>(),
    acts(...documentKinds),
  ),
} as const
