import { join } from 'node:path'
import { type BackupManifest, contentPath } from './backup-manifest'
import { isMissing } from './disk-fault'
import type { HistoryPosition } from './history-position'
import { segmentPath } from './layout'
import { listSegments } from './read-history'
import { sha256 } from './sha256'
import { listIfAny, readContent, readContentIfAny, type Volume, writeContent } from './volume'

type BackedUpFile = BackupManifest['files'][number]

/**
 * Copies the history up to a position, and every text and original, into the content of the backups; what is there is
 * not copied again. A text that was damaged since is taken from an older backup, or left out. Gives the files, or null
 * where the disk does not give back what was written.
 */
export async function copyProject(
  volume: Volume,
  folder: string,
  backups: string,
  end: HistoryPosition,
): Promise<readonly BackedUpFile[] | null> {
  const files: BackedUpFile[] = []
  for (const firstSeq of await listSegments(volume, folder)) {
    const path = segmentPath('', firstSeq)
    const stored = await readContent(volume, join(folder, path))
    const content = firstSeq === end.segment ? stored.subarray(0, end.bytes) : stored
    const hash = sha256(content)
    if (!(await keep(volume, backups, hash, content))) return null
    files.push({ path, hash, size: content.length })
  }
  for (const name of ['texts', 'originals']) {
    for (const file of await listIfAny(volume.seam, join(folder, name))) {
      const hash = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/.exec(file)?.[1]
      if (hash === undefined) continue
      const kept = await keepNamed(volume, join(folder, name, file), backups, hash)
      if (kept === null) return null
      if (kept !== 'damaged') files.push({ path: `${name}/${file}`, hash, size: kept })
    }
  }
  await volume.seam.syncFolder(join(backups, 'content'))
  return files
}

/** Keeps a file whose name says its hash; gives its size. */
async function keepNamed(
  volume: Volume,
  path: string,
  backups: string,
  hash: string,
): Promise<number | 'damaged' | null> {
  const there = await sizeIfAny(volume, contentPath(backups, hash))
  if (there !== null) return there
  const content = await readContent(volume, path)
  if (sha256(content) !== hash) return 'damaged'
  return (await keep(volume, backups, hash, content)) ? content.length : null
}

async function keep(volume: Volume, backups: string, hash: string, content: Uint8Array): Promise<boolean> {
  const target = contentPath(backups, hash)
  const there = await readContentIfAny(volume, target)
  if (there !== null && sha256(there) === hash) return true
  await writeContent(volume, target, content)
  return sha256(await readContent(volume, target)) === hash
}

async function sizeIfAny(volume: Volume, path: string): Promise<number | null> {
  try {
    return (await volume.seam.stat(path)).size
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
