import { basename, join } from 'node:path'
import { type BackupManifest, contentPath } from './backup-manifest'
import { DamagedContent, plainCodec } from '../files/content-codec'
import type { BlobFolder } from '../files/content-codec'
import type { HistoryPosition } from '../history/history-position'
import { segmentPath } from '../files/layout'
import { listSegments } from '../history/read-history'
import { sha256InTurns } from '../files/sha256'
import {
  listIfAny,
  readContent,
  readContentIfAny,
  statIfAny,
  type Volume,
  writeContent,
} from '../files/volume'

type BackedUpFile = BackupManifest['files'][number]

/** The newest backup: its files, and whether their content was read back so lately that it is not done again. */
type KnownBackup = { readonly files: readonly BackedUpFile[]; readonly isTrusted: boolean }

/**
 * Copies the history up to a position, and every text and original, into the content of the backups, as they are
 * stored; what is there, whole, is not copied again. A text that was damaged since is taken from the newest backup
 * (`known`), or left out. Gives the files, or null where the disk does not give back what was written.
 */
export async function copyProject(
  volume: Volume,
  folder: string,
  backups: string,
  end: HistoryPosition,
  known: KnownBackup,
): Promise<readonly BackedUpFile[] | null> {
  const raw: Volume = { seam: volume.seam, codec: plainCodec }
  const files: BackedUpFile[] = []
  for (const firstSeq of await listSegments(volume, folder)) {
    // A segment that was begun since is for the next backup.
    if (firstSeq > end.segment) continue
    const source = segmentPath(folder, firstSeq)
    const path = `history/${basename(source)}`
    const stored = await readContent(raw, source)
    const content = firstSeq === end.segment ? stored.subarray(0, end.bytes) : stored
    const hash = await sha256InTurns(content)
    if (!(await keep(raw, backups, hash, content))) return null
    files.push({ path, hash, size: content.length })
  }
  const knownFiles = new Map(known.files.map((file) => [file.path, file]))
  for (const name of ['texts', 'originals'] as const) {
    for (const file of await listIfAny(volume.seam, join(folder, name))) {
      if (!/^[0-9a-f]{64}\.[a-z0-9]{1,8}$/.test(file)) continue
      const kept = await keepBlob(volume, folder, name, file, backups, knownFiles, known.isTrusted)
      if (kept === null) return null
      if (kept !== 'damaged') files.push(kept)
    }
  }
  await volume.seam.syncFolder(join(backups, 'content'))
  return files
}

/**
 * Keeps a text or an original, which is checked against its name. One that a backup has is not looked at again on the
 * same day; on the next it is read back, so that what went bad in the backups is copied anew while the project has it.
 */
async function keepBlob(
  volume: Volume,
  folder: string,
  name: BlobFolder,
  file: string,
  backups: string,
  known: ReadonlyMap<string, BackedUpFile>,
  isTrusted: boolean,
): Promise<BackedUpFile | 'damaged' | null> {
  const path = `${name}/${file}`
  const raw: Volume = { seam: volume.seam, codec: plainCodec }
  const before = known.get(path)
  if (before !== undefined && isTrusted) {
    const size = await sizeIfAny(volume, contentPath(backups, before.hash))
    if (size === before.size) return before
  }
  const stored = await readContent(raw, join(folder, path))
  if (!(await isWhatItsNameSays(volume, join(folder, path), name, file, stored))) {
    return before !== undefined && (await isKept(raw, backups, before.hash)) ? before : 'damaged'
  }
  const hash = await sha256InTurns(stored)
  return (await keep(raw, backups, hash, stored)) ? { path, hash, size: stored.length } : null
}

async function isWhatItsNameSays(
  { codec }: Volume,
  path: string,
  name: BlobFolder,
  file: string,
  stored: Uint8Array,
): Promise<boolean> {
  try {
    const hash = await sha256InTurns(await codec.decodeFile(stored, path))
    return codec.blobName(name, hash, file.slice(65)) === file
  } catch (error) {
    if (error instanceof DamagedContent) return false
    throw error
  }
}

async function keep(raw: Volume, backups: string, hash: string, content: Uint8Array): Promise<boolean> {
  if (await isKept(raw, backups, hash)) return true
  await writeContent(raw, contentPath(backups, hash), content)
  return isKept(raw, backups, hash)
}

async function isKept(raw: Volume, backups: string, hash: string): Promise<boolean> {
  const there = await readContentIfAny(raw, contentPath(backups, hash))
  return there !== null && (await sha256InTurns(there)) === hash
}

async function sizeIfAny({ seam }: Volume, path: string): Promise<number | null> {
  return (await statIfAny(seam, path))?.size ?? null
}
