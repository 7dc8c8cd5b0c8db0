import { documentKinds } from '../../../../shared/document-kinds'
import type { DocumentKind } from '../../../../shared/schema/document'
import type { OperationId } from '../../../../shared/domain/operations/operation'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { Change } from '../../../../shared/schema/history'
import { HistoryWriter } from '../history/append-history'
import { differenceOf, type Fields } from '../model/changes'
import { clockFault, sealEntry } from '../history/history-line'
import { followsDoubtful } from '../folder/follows-doubtful'
import { historyStart } from '../history/history-position'
import { indexPath } from '../files/layout'
import type { Lock } from '../files/lock'
import { scanHistory } from '../history/read-history'
import { Replay } from '../history/replay'
import { removeIfAny, type Volume } from '../files/volume'

/** What brings documents from one format version to the next. Pure; gives the fields of the document as they are then. */
export type Migration = {
  readonly from: number
  readonly migrate: (kind: DocumentKind, fields: Fields) => Fields
}

/** Every migration there has been, in order. A new FORMAT_VERSION in shared/schema/project.ts adds one here. */
export const migrations: readonly Migration[] = []

/**
 * Brings a project, for which the lock is held, to the newest format with one new entry of its history; nothing that
 * was written is rewritten, so what it was before can always be read. A fault where the history is damaged: then
 * nothing was done.
 */
export async function migrateProject(
  volume: Volume,
  root: string,
  signature: { readonly at: string; readonly by: string },
  steps: readonly Migration[] = migrations,
  lock: Lock | null = null,
): Promise<Result<void>> {
  const wrongClock = clockFault(signature.at, words.folder.notMigrated)
  if (wrongClock !== null) return wrongClock
  const replay = new Replay(() => null, documentKinds)
  const { end, fault } = await scanHistory(volume, root, historyStart, (entry) => replay.add(entry))
  if (fault !== null || end.seq === 0) return err('damaged', words.folder.damagedBeforeMigration)
  const changes: Change[] = []
  for (const { kind, id, fields } of replay.states()) {
    if (fields === null) continue
    const next = steps.reduce((before, { migrate }) => migrate(kind, before), fields)
    const difference = differenceOf(fields, next)
    if (difference !== null) changes.push({ kind, id, ...difference })
  }
  if (changes.length > 0) {
    const sealed = await sealEntry(volume.codec, {
      seq: end.seq + 1,
      ...signature,
      operation: 'migrateProject' satisfies OperationId,
      changes,
      prevHash: end.hash,
    })
    if (!sealed.ok) return sealed
    const beginsSegment = lock !== null && (await followsDoubtful(volume.seam, root, lock.origin, end))
    const writer = new HistoryWriter(volume, root, end, { lock, beginsSegment })
    try {
      await writer.append([sealed.value])
    } finally {
      await writer.close()
    }
  }
  await removeIfAny(volume.seam, indexPath(root))
  return ok(undefined)
}
