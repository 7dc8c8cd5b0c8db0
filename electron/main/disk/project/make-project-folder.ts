import { basename, dirname, join } from 'node:path'
import type { OperationId } from '../../../../shared/domain/operations/operation'
import { err, ok, type Result } from '../../../../shared/result'
import type { Edit } from '../../../../shared/schema/document'
import { Project } from '../../../../shared/schema/project'
import { words } from '../../../../shared/words/words'
import { HistoryWriter } from '../history/append-history'
import { diskFault } from '../files/disk-fault'
import { clockFault, type SealedEntry, sealEntry } from '../history/history-line'
import { historyStart } from '../history/history-position'
import { projectFolders, segmentPath } from '../files/layout'
import { scanHistory } from '../history/read-history'
import { listIfAny, type Volume } from '../files/volume'

/** Makes the folder of a project, which must be new or empty, with a history that begins with the project itself. */
export async function makeProjectFolder(
  volume: Volume,
  folder: string,
  project: Project,
  signature: { readonly at: string; readonly by: string },
): Promise<Result<void>> {
  const wrongClock = clockFault(signature.at, words.folder.notCreated)
  if (wrongClock !== null) return wrongClock
  const parsed = Project.safeParse(project)
  if (!parsed.success) {
    return err('invalid-input', words.store.saving.notCreated.invalid, parsed.error.message)
  }
  try {
    if (!(await isFree(volume, folder))) {
      return err('invalid-input', words.store.saving.notCreated.otherFiles, folder)
    }
    const edits = [{ kind: 'project' as const, id: project.id, value: parsed.data }]
    const begun = await beginProject(volume, folder, { operation: 'createProject', edits }, signature)
    if (!begun.ok) return begun
    await volume.seam.syncFolder(dirname(folder))
    return ok(undefined)
  } catch (error) {
    return diskFault(error, words.folder.notCreated)
  }
}

/** Makes the folders of a project, and the first entry of its history, from which all of its documents follow. Throws errors of the file system. */
export async function beginProject(
  volume: Volume,
  folder: string,
  { operation, edits }: { readonly operation: OperationId; readonly edits: readonly Edit[] },
  signature: { readonly at: string; readonly by: string },
): Promise<Result<void>> {
  const changes = edits.map(({ kind, id, value }) => ({ kind, id, before: null, after: value }))
  const first = await sealEntry(volume.codec, {
    seq: 1,
    ...signature,
    operation,
    changes,
    prevHash: historyStart.hash,
  })
  if (!first.ok) return first
  for (const name of ['', ...projectFolders]) await volume.seam.makeFolder(join(folder, name))
  await append(volume, folder, first.value)
  await volume.seam.syncFolder(folder)
  return ok(undefined)
}

/** True for a folder that is new or empty, or holds only what an interrupted creation left, which is cleared away. */
async function isFree(volume: Volume, folder: string): Promise<boolean> {
  const { seam } = volume
  const inside = await listIfAny(seam, folder)
  if (inside.some((name) => !projectFolders.includes(name))) return false
  for (const name of inside) {
    if (name !== 'history' && (await seam.list(join(folder, name))).length > 0) return false
  }
  const segments = await listIfAny(seam, join(folder, 'history'))
  if (segments.length === 0) return true
  const first = segmentPath(folder, 1)
  if (segments.length > 1 || segments[0] !== basename(first)) return false
  const { end } = await scanHistory(volume, folder, historyStart, null)
  if (end.seq > 0) return false
  await seam.remove(first)
  return true
}

async function append(volume: Volume, folder: string, entry: SealedEntry): Promise<void> {
  const writer = new HistoryWriter(volume, folder, historyStart)
  try {
    await writer.append([entry])
  } finally {
    await writer.close()
  }
}
