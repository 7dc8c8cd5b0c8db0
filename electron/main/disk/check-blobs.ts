import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Original } from '../../../shared/schema/article'
import type { BlobFolder } from './content-codec'
import type { Documents } from './documents'
import { extensionOf, originalPath, textPath } from './layout'
import { type BlobName, restoreBlob } from './restore-blob'
import { listIfAny, type Volume } from './volume'

export type BlobCheck = {
  /** The folder of the project's backups; null where there are none, or nothing may be written. */
  readonly backups: string | null
  readonly onNotice: (notice: string) => void
  readonly isCancelled: () => boolean
}

/** Looks whether the files of all texts and originals are there, not what is in them; the missing are taken from the backups. */
export async function checkBlobs(
  volume: Volume,
  root: string,
  documents: Documents,
  { backups, onNotice, isCancelled }: BlobCheck,
): Promise<void> {
  const missing = await missingBlobs(volume, root, documents, isCancelled)
  let restored = 0
  for (const blob of missing) {
    if (isCancelled()) return
    if (backups !== null && (await restoreBlob(volume, root, backups, blob)) !== null) restored += 1
  }
  if (restored > 0) onNotice(restoredWords(restored))
  if (missing.length > restored) onNotice(missingWords(missing.length - restored))
}

/** How long the check may hold the thread at a time, in milliseconds. */
const TURN = 3

async function missingBlobs(
  { seam, codec }: Volume,
  root: string,
  documents: Documents,
  isCancelled: () => boolean,
): Promise<readonly BlobName[]> {
  const names = async (folder: BlobFolder) => new Set(await listIfAny(seam, join(root, folder)))
  const there = { texts: await names('texts'), originals: await names('originals') }
  // The same bytes may have been imported under a name with another extension.
  const hashes = new Set([...there.originals].map((name) => name.slice(0, 64)))
  const missing = new Map<string, BlobName>()
  const look = (folder: BlobFolder, name: string, hash: string): void => {
    if (there[folder].has(name) || (folder === 'originals' && hashes.has(hash))) return
    missing.set(name, { path: `${folder}/${name}`, hash })
  }
  const lookFor = (original: Original | null): void => {
    if (original === null) return
    const { hash, name } = original
    look('originals', basename(originalPath(codec, root, hash, extensionOf(name))), hash)
  }
  let turnEnds = performance.now() + TURN
  for (const { revisions } of documents.all('article').values()) {
    for (const { textHash, original } of revisions) {
      look('texts', basename(textPath(codec, root, textHash)), textHash)
      lookFor(original)
    }
    if (performance.now() > turnEnds) {
      await nextTurn()
      if (isCancelled()) return []
      turnEnds = performance.now() + TURN
    }
  }
  for (const { file } of documents.all('source').values()) lookFor(file)
  return [...missing.values()]
}

function restoredWords(count: number): string {
  return count === 1
    ? 'One text or file was missing. It was taken from the backups.'
    : `${count} texts and files were missing. They were taken from the backups.`
}

function missingWords(count: number): string {
  return count === 1
    ? 'One text or file is missing from the project folder, and no backup has it. “Verify Project” says which.'
    : `${count} texts and files are missing from the project folder, and no backup has them. “Verify Project” says which.`
}
