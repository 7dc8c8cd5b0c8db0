import { basename, dirname, join } from 'node:path'
import type { Original } from '../../../../shared/schema/article'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { DamagedContent, nullIfDamaged } from '../files/content-codec'
import { copyFile, identifyFile, identifyPieces } from '../files/copy-file'
import type { OpenFile } from '../files/file-seam'
import { diskFault, isMissing, nullIfMissing } from '../files/disk-fault'
import { inParallel } from '../files/in-parallel'
import { extensionOf, originalPath, textPath } from '../files/layout'
import { sha256InTurns } from '../files/sha256'
import {
  listIfAny,
  readContent,
  readContentIfAny,
  statIfAny,
  type Volume,
  writeContent,
} from '../files/volume'

const said = words.store.saving.blobs

/** A kind of content that is stored under its hash. */
type Kept = 'text' | 'original'

/** Texts and originals that come with an operation. `extension` is that of the imported file. */
export type NewBlobs = {
  readonly texts?: readonly string[]
  readonly originals?: readonly NewOriginal[]
}

/** An original by its bytes; or by the file that has them, which may be too large to be in memory, and their hash. */
export type NewOriginal = { readonly extension: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly from: string; readonly hash: string }
)

/** The UTF-8 bytes of a text; null where it has a lone surrogate, which UTF-8 cannot keep. */
function encodeText(text: string): Uint8Array | null {
  const bytes = Buffer.from(text)
  return bytes.toString() === text ? bytes : null
}

/** So many files are written at once: each waits for the disk, and together they wait hardly longer. */
const AT_ONCE = 4

/** Keeps texts and originals under their hashes and flushes them. What is there already is not written again. */
export async function writeBlobs(volume: Volume, root: string, blobs: NewBlobs): Promise<Result<void>> {
  const files: { path: string; bytes: Uint8Array }[] = []
  const copies: { path: string; from: string; hash: string }[] = []
  for (const text of blobs.texts ?? []) {
    const bytes = encodeText(text)
    if (bytes === null) return err('invalid-input', said.halfCharacter)
    files.push({ path: textPath(volume.codec, root, await sha256InTurns(bytes)), bytes })
  }
  for (const original of blobs.originals ?? []) {
    const hash = 'bytes' in original ? await sha256InTurns(original.bytes) : original.hash
    const path = originalPath(volume.codec, root, hash, original.extension)
    if ('bytes' in original) files.push({ path, bytes: original.bytes })
    else copies.push({ path, from: original.from, hash })
  }
  try {
    const folders = new Set<string>()
    for (const { path, from, hash } of copies) {
      const copied = await keepCopy(volume, path, from, hash)
      if (!copied) return err('unreadable', words.files.changing(basename(from)))
      folders.add(dirname(path))
    }
    await inParallel(AT_ONCE, files, async ({ path, bytes }) => {
      const stored = await readContentIfAny(volume, path).catch(nullIfDamaged)
      if (stored !== null && Buffer.from(stored.buffer, stored.byteOffset, stored.length).equals(bytes))
        return
      await writeContent(volume, path, bytes)
      folders.add(dirname(path))
    })
    await inParallel(AT_ONCE, [...folders], (folder) => volume.seam.syncFolder(folder))
    return ok(undefined)
  } catch (error) {
    return diskFault(error, said.textNotSaved)
  }
}

/** Keeps a copy of a file, where it is not kept already; false where the file has other bytes by now. */
async function keepCopy(volume: Volume, path: string, from: string, hash: string): Promise<boolean> {
  const { seam, codec } = volume
  if (!codec.isSealed) {
    const stored = await identifyFile(seam, path).catch(nullIfMissing)
    return stored?.hash === hash || copyFile(seam, from, path, hash)
  }
  // What is sealed is sealed whole, so it is in memory whole.
  const stored = await readContentIfAny(volume, path).catch(nullIfDamaged)
  if (stored !== null && (await sha256InTurns(stored)) === hash) return true
  const bytes = await seam.readFile(from)
  if ((await sha256InTurns(bytes)) !== hash) return false
  await writeContent(volume, path, bytes)
  return true
}

/** The text with this hash, checked against it. */
export async function readText(volume: Volume, root: string, hash: string): Promise<Result<string>> {
  const bytes = await readChecked(volume, textPath(volume.codec, root, hash), hash, 'text')
  return bytes.ok ? ok(Buffer.from(bytes.value).toString()) : bytes
}

/** The bytes of an original, checked against its hash. */
export async function readOriginal(
  volume: Volume,
  root: string,
  original: Original,
): Promise<Result<Uint8Array>> {
  const path = originalPath(volume.codec, root, original.hash, extensionOf(original.name))
  const read = await readChecked(volume, path, original.hash, 'original')
  if (read.ok || read.fault.code !== 'not-found') return read
  const other = await pathOfOtherName(volume, root, original.hash)
  return other === null ? read : readChecked(volume, other, original.hash, 'original')
}

/** Where the same bytes stand that were kept first under a name with another extension; null where nothing does. */
async function pathOfOtherName({ seam }: Volume, root: string, hash: string): Promise<string | null> {
  const names = await listIfAny(seam, join(root, 'originals'))
  const name = names.find((candidate) => candidate.startsWith(`${hash}.`))
  return name === undefined ? null : join(root, 'originals', name)
}

/** An original that is open to be read piece by piece. Whoever opened it closes it. */
export type OpenOriginal = Pick<OpenFile, 'read' | 'close'> & { readonly size: number }

/**
 * Opens an original, after it was checked against its hash. Of a sealed project it is in memory, and nowhere else: no plain file of it
 * is ever made. Of another one it is its file, which stays open, so that a large one is never in memory whole.
 */
export async function openOriginal(
  volume: Volume,
  root: string,
  original: Original,
): Promise<Result<OpenOriginal>> {
  if (volume.codec.isSealed) {
    const bytes = await readOriginal(volume, root, original)
    return bytes.ok ? ok(openBytes(bytes.value)) : bytes
  }
  try {
    const path = await standingPath(volume, root, original)
    const file = await volume.seam.open(path, 'read')
    const { hash, size } = await identifyPieces(file).catch(async (error: unknown) => {
      await file.close()
      throw error
    })
    if (hash === original.hash)
      return ok({ size, read: (into, at) => file.read(into, at), close: () => file.close() })
    await file.close()
    return notAsImported('original', path)
  } catch (error) {
    if (isMissing(error)) return notThere('original', original.hash)
    return diskFault(error, said.notRead('original'))
  }
}

/** Bytes in memory as an open original. */
export function openBytes(bytes: Uint8Array): OpenOriginal {
  return {
    size: bytes.length,
    read: async (into, at) => {
      const piece = bytes.subarray(at, at + into.length)
      into.set(piece)
      return piece.length
    },
    close: async () => undefined,
  }
}

/** Where an original stands in a project that is not sealed. */
async function standingPath(volume: Volume, root: string, { hash, name }: Original): Promise<string> {
  const path = originalPath(volume.codec, root, hash, extensionOf(name))
  if ((await statIfAny(volume.seam, path)) !== null) return path
  return (await pathOfOtherName(volume, root, hash)) ?? path
}

async function readChecked(
  volume: Volume,
  path: string,
  hash: string,
  what: Kept,
): Promise<Result<Uint8Array>> {
  try {
    const bytes = await readContent(volume, path)
    return (await sha256InTurns(bytes)) === hash ? ok(bytes) : notAsImported(what, path)
  } catch (error) {
    if (error instanceof DamagedContent) return notAsImported(what, path)
    if (isMissing(error)) return notThere(what, path)
    return diskFault(error, said.notRead(what))
  }
}

function notThere(what: Kept, path: string): Result<never> {
  return err('not-found', said.missing(what), path)
}

function notAsImported(what: Kept, path: string): Result<never> {
  return err('damaged', said.changed(what), path)
}
