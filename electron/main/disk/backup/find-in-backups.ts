import { join } from 'node:path'
import { contentPath, readManifests } from './backup-manifest'
import { plainCodec, nullIfDamaged } from '../files/content-codec'
import { sha256InTurns } from '../files/sha256'
import { readContentIfAny, type Volume } from '../files/volume'

/** A text or an original: its path in the project folder, with slashes, and the hash of its content. */
export type BlobName = { readonly path: string; readonly hash: string }

/**
 * A text or an original as the newest backup has it that has it whole, and when that was made; null where no backup has it. Reads only.
 * Throws errors of the file system.
 */
export async function findInBackups(
  volume: Volume,
  root: string,
  backups: string,
  { path, hash }: BlobName,
): Promise<{ readonly bytes: Uint8Array; readonly at: string } | null> {
  const raw: Volume = { seam: volume.seam, codec: plainCodec }
  for (const { at, files } of await readManifests(raw, backups)) {
    const file = files.find((each) => each.path === path)
    const kept = file === undefined ? null : contentPath(backups, file.hash)
    const stored = kept === null ? null : await readContentIfAny(raw, kept).catch(nullIfDamaged)
    const bytes = stored === null ? null : await decode(volume, join(root, path), stored)
    if (bytes !== null && (await sha256InTurns(bytes)) === hash) return { bytes, at }
  }
  return null
}

async function decode({ codec }: Volume, path: string, stored: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await codec.decodeFile(stored, path)
  } catch {
    return null
  }
}
