import { documentKinds } from '../../../../shared/document-kinds'
import { dirname } from 'node:path'
import type { OperationId } from '../../../../shared/domain/operations/operation'
import { ok, type Result } from '../../../../shared/result'
import type { Change } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { differenceOf } from '../model/changes'
import { plainCodec } from '../files/content-codec'
import { isNoFile, systemCode } from '../files/disk-fault'
import { Documents } from '../model/documents'
import { joinBatch, sealEntry } from '../history/history-line'
import { historyStart } from '../history/history-position'
import { indexPath, segmentPath } from '../files/layout'
import { loadProject } from './load-project'
import { type Lock, takenOver } from '../files/lock'
import { mendFolders } from '../files/mend-folders'
import { listSegments, scanHistory } from '../history/read-history'
import { Replay } from '../history/replay'
import { copyAside, setAside } from '../files/set-aside'
import { readContentIfAny, removeIfAny, type Volume, writeContent } from '../files/volume'

/**
 * Makes a broken history whole again, for a project that nobody has open: what is sound before the damage stays; the
 * damaged segment and those after it are kept aside; and one new entry leads from there to the documents as the index,
 * the entries that can still be read, and the documents' own files know them. If it is interrupted it can be done again.
 * Gives what was done, in the user's words; nothing where there was no damage.
 */
export async function restoreHistory(
  volume: Volume,
  root: string,
  signature: { readonly at: string; readonly by: string },
  lock: Lock,
): Promise<Result<readonly string[]>> {
  const loaded = await loadProject(volume, root, {})
  await loaded.ready
  const damage = loaded.historyFault
  if (damage?.kind !== 'broken') return ok([])

  const replay = new Replay(() => null, documentKinds)
  const sound = await scanHistory(volume, root, historyStart, (entry) => replay.add(entry))
  const before = new Documents()
  for (const edit of (await replay.finish()).edits) before.put(edit)
  const sealed = await sealEntry(volume.codec, {
    seq: sound.end.seq + 1,
    ...signature,
    operation: 'restoreHistory' satisfies OperationId,
    changes: changesBetween(before, loaded.documents),
    prevHash: sound.end.hash,
  })
  if (!sealed.ok) return sealed

  if (!(await lock.isHeld())) return takenOver
  await mendFolders(volume, root)
  const aside: string[] = []
  for (const firstSeq of (await listSegments(volume, root)).toReversed()) {
    if (firstSeq > sound.end.segment) aside.push(await setAside(volume.seam, segmentPath(root, firstSeq)))
  }
  const raw: Volume = { seam: volume.seam, codec: plainCodec }
  const path = segmentPath(root, sound.end.segment)
  const stored =
    (await readContentIfAny(raw, path).catch(async (error: unknown) => {
      if (!isNoFile(systemCode(error))) throw error
      aside.push(await setAside(volume.seam, path))
      return null
    })) ?? new Uint8Array()
  if (stored.length > sound.end.bytes) aside.push(await copyAside(volume.seam, path))
  const line = joinBatch([sealed.value.line])
  await writeContent(raw, path, Buffer.concat([stored.subarray(0, sound.end.bytes), line]))
  await volume.seam.syncFolder(dirname(path))
  await removeIfAny(volume.seam, indexPath(root))
  return ok([
    words.store.history.restored(damage.reason, sealed.value.entry.seq),
    ...aside.map((name) => words.store.history.damagedPart(name)),
  ])
}

function changesBetween(before: Documents, after: Documents): Change[] {
  return documentKinds.flatMap((kind) => {
    const ids = new Set([...before.all(kind).keys(), ...after.all(kind).keys()])
    return [...ids].flatMap((id) => {
      const difference = differenceOf(before.get(kind, id), after.get(kind, id))
      return difference === null ? [] : [{ kind, id, ...difference }]
    })
  })
}
