import { documentKinds } from '../../../../shared/document-kinds'
import { type NamedOperation, readOperation } from '../../../../shared/domain/history/read-operation'
import { ok, type Result } from '../../../../shared/result'
import type { DocumentKind } from '../../../../shared/schema/document'
import type { BackupManifest } from '../backup/backup-manifest'
import type { ProjectStore } from './project-store'

/** What would be lost by going back to a backup: operations since, newest first, and how many documents there are. */
export type BackupDifference = {
  readonly operations: readonly {
    readonly seq: number
    readonly at: string
    readonly operation: NamedOperation
  }[]
  readonly counts: readonly { readonly kind: DocumentKind; readonly inBackup: number; readonly now: number }[]
  /** False where the backup's newest entry does not stand in the project's history: they went different ways. */
  readonly sameHistory: boolean
}

/** Compares a backup with the project as it is open. */
export async function compareBackup(
  manifest: BackupManifest,
  store: ProjectStore,
): Promise<Result<BackupDifference>> {
  const entries = await store.history({ from: manifest.seq, to: store.head.seq })
  if (!entries.ok) return entries
  const [newest, ...since] = entries.value
  return ok({
    operations: since
      .map(({ seq, at, operation, fields }) => ({ seq, at, operation: readOperation({ operation, fields }) }))
      .toReversed(),
    counts: documentKinds.map((kind) => ({
      kind,
      inBackup: manifest.counts[kind],
      now: store.documents(kind).size,
    })),
    sameHistory: newest?.hash === manifest.entryHash,
  })
}
