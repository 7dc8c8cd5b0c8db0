import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { words } from '../../../../shared/words/words'
import type { BlobFolder } from '../files/content-codec'
import type { Documents } from '../model/documents'
import type { BlobMender } from './blob-mender'
import { referencedBlobs, type ReferencedBlob } from './referenced-blobs'
import { listIfAny, type Volume } from '../files/volume'

export type BlobCheck = {
  readonly volume: Volume
  readonly root: string
  readonly documents: Documents
  readonly mender: BlobMender
  /** Whether the folder is still this program's: looked up on the disk, each time. */
  readonly mayWrite: () => Promise<boolean>
  readonly onNotice: (notice: string) => void
  readonly isCancelled: () => boolean
}

/** Checks that the files of all texts and originals exist, without reading them. Missing ones are put back if possible. */
export async function checkBlobs(check: BlobCheck): Promise<void> {
  await mendAll(check, await missingBlobs(check), 'missing')
}

/**
 * Reads every text and looks whether it is what was imported; one that is not, or is missing, is put back where it can be. Answers how
 * many cannot.
 */
export async function checkTexts(check: BlobCheck): Promise<number> {
  const { volume, documents, mender, isCancelled } = check
  const bad = { damaged: [] as ReferencedBlob[], missing: [] as ReferencedBlob[] }
  for (const blob of referencedBlobs(volume.codec, documents)) {
    if (isCancelled()) return 0
    const standing = blob.part === 'text' ? await mender.standing(blob) : 'whole'
    if (standing !== 'whole') bad[standing].push(blob)
  }
  return (await mendAll(check, bad.missing, 'missing')) + (await mendAll(check, bad.damaged, 'changed'))
}

/** Puts back what can be, and tells of it and of the rest, of each once. Answers of how many there is nothing. */
async function mendAll(
  { mender, mayWrite, onNotice, isCancelled }: BlobCheck,
  blobs: readonly ReferencedBlob[],
  how: 'missing' | 'changed',
): Promise<number> {
  const counts = { original: 0, backup: 0, nowhere: 0, later: 0 }
  let lost = 0
  for (const blob of blobs) {
    if (isCancelled()) break
    const mended = await mender.mend(blob)
    // Whoever had one put back meanwhile has told of it.
    if (mended === null) {
      lost += 1
      if (mender.isFirstTold(blob)) counts[(await mayWrite()) ? 'nowhere' : 'later'] += 1
    } else if (mended !== 'whole') counts[mended.from] += 1
  }
  for (const from of ['original', 'backup', 'nowhere', 'later'] as const)
    if (counts[from] > 0) onNotice(words.folder.blobs[how][from](counts[from]))
  return lost
}

/** How long the check may hold the thread at a time, in milliseconds. */
const TURN = 3

async function missingBlobs({
  volume,
  root,
  documents,
  isCancelled,
}: BlobCheck): Promise<readonly ReferencedBlob[]> {
  const names = async (folder: BlobFolder) => new Set(await listIfAny(volume.seam, join(root, folder)))
  const there = { text: await names('texts'), original: await names('originals') }
  // The same bytes may have been imported under a name with another extension.
  const hashes = new Set([...there.original].map((name) => name.slice(0, 64)))
  const missing: ReferencedBlob[] = []
  let turnEnds = performance.now() + TURN
  for (const blob of referencedBlobs(volume.codec, documents)) {
    const isThere = there[blob.part].has(basename(blob.path))
    if (!isThere && !(blob.part === 'original' && hashes.has(blob.hash))) missing.push(blob)
    if (performance.now() > turnEnds) {
      await nextTurn()
      if (isCancelled()) return []
      turnEnds = performance.now() + TURN
    }
  }
  return missing
}
