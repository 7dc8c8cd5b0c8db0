import { join } from 'node:path'
import { contentPath, readManifests } from './backup-manifest'
import { plainCodec, nullIfDamaged } from '../files/content-codec'
import { exists } from '../files/remove-tree'
import { setAside } from '../files/set-aside'
import { sha256InTurns } from '../files/sha256'
import { readContentIfAny, type Volume, writeContent } from '../files/volume'

/** A text or an original: its path in the project folder, with slashes, and the hash of its content. */
export type BlobName = { readonly path: string; readonly hash: string }

/**
 * Puts a text or an original that is missing or damaged back as the newest backup has it that has it whole; a damaged
 * file is set aside. Gives when that backup was made; null where no backup has it. Throws errors of the file system.
 */
export async function restoreBlob(
  volume: Volume,
  root: string,
  backups: string,
  { path, hash }: BlobName,
): Promise<string | null> {
  const raw: Volume = { seam: volume.seam, codec: plainCodec }
  const target = join(root, path)
  for (const { at, files } of await readManifests(raw, backups)) {
    const file = files.find((each) => each.path === path)
    const kept = file === undefined ? null : contentPath(backups, file.hash)
    const stored = kept === null ? null : await readContentIfAny(raw, kept).catch(nullIfDamaged)
    if (stored === null || !(await isWhole(volume, target, stored, hash))) continue
    if (await exists(volume.seam, target)) await setAside(volume.seam, target)
    await writeContent(raw, target, stored)
    await volume.seam.syncFolder(join(target, '..'))
    return at
  }
  return null
}

async function isWhole({ codec }: Volume, path: string, stored: Uint8Array, hash: string): Promise<boolean> {
  try {
    return (await sha256InTurns(await codec.decodeFile(stored, path))) === hash
  } catch {
    return false
  }
}
