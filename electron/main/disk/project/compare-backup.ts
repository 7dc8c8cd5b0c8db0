import { documentKinds } from '../../../../shared/document-kinds'
import { readOperation } from '../../../../shared/domain/history/read-operation'
import { ok, type Result } from '../../../../shared/result'
import type { BackupDifference } from '../../../../shared/ipc/state'
import type { BackupManifest } from '../backup/backup-manifest'
import type { ProjectStore } from './project-store'

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
