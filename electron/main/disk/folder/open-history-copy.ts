import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { type ContentCodec, plainCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import { copyKeyFile, keyFiles } from '../encryption/key-file'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { readLink } from '../history/history-line'
import { projectFolders, segmentPath } from '../files/layout'
import { listSegments, nextLine } from '../history/read-history'
import { removeTree } from '../files/remove-tree'
import { restoring } from '../backup/restore-backup'
import { listIfAny, readContent, renamePatiently, type Volume, writeContent } from '../files/volume'
import { fileRole } from './file-role'
import { type Chain, hashesOfHistory, type HistoryCopy, readChain, readHistoryCopy } from './history-copy'

export type CopyOptions = {
  readonly seam?: FileSeam
  /** How the project is kept (`ProjectStore.codec`). */
  readonly codec: ContentCodec
}

/**
 * Makes a project folder, which must be new or empty, of another copy of the history (`file`, from the project's folder): the
 * entries that both have, then the copy's own, with the texts and originals that these speak of. It appears when it is whole.
 */
export async function openHistoryCopy(
  root: string,
  file: string,
  target: string,
  { seam = realFiles, codec }: CopyOptions,
): Promise<Result<HistoryCopy>> {
  const volume: Volume = { seam, codec: codec.inFolder(root) }
  const made = restoring(target)
  try {
    if ((await listIfAny(seam, target)).length > 0)
      return err('invalid-input', words.folder.copy.notFree, target)
    const copy = await readHistoryCopy(volume, root, file, await hashesOfHistory(volume, root))
    if (copy === null) return err('not-found', words.folder.copy.noCopy(file), file)
    await removeTree(seam, made)
    for (const name of ['', ...projectFolders]) await seam.makeFolder(join(made, name))
    const segments = await segmentsOfCopy(volume, root, file)
    const raw: Volume = { seam, codec: plainCodec }
    for (const { firstSeq, bytes } of segments) await writeContent(raw, segmentPath(made, firstSeq), bytes)
    await copyBlobs(raw, volume.codec, root, made, hashesIn(segments.flatMap(({ entries }) => entries)))
    if (codec.isSealed && !(await copyKeyFile(seam, root, keyFiles, made, keyFiles)))
      return err('damaged', words.folder.copy.noKey)
    for (const name of [...projectFolders, '']) await seam.syncFolder(join(made, name))
    // On Windows nothing can be put in the place of an empty folder.
    await removeTree(seam, target)
    await renamePatiently(seam, made, target)
    await seam.syncFolder(dirname(target))
    return ok(copy)
  } catch (error) {
    await removeTree(seam, made).catch(() => undefined)
    return diskFault(error, words.folder.copy.notMade)
  }
}

type Segment = Chain & { readonly firstSeq: number }

/** The segments of the copy: ours up to its first entry, the copy itself, and other copies that go on where it ends. */
async function segmentsOfCopy(volume: Volume, root: string, file: string): Promise<readonly Segment[]> {
  const copy = await readChain(volume, join(root, file))
  const begin = copy?.entries[0]?.seq ?? 1
  const segments: Segment[] = []
  const ours = await listSegments(volume, root)
  for (const [at, firstSeq] of ours.entries()) {
    if (firstSeq >= begin) break
    const end = Math.min(begin, ours[at + 1] ?? begin)
    const chain = await readChain(volume, segmentPath(root, firstSeq))
    if (chain === null) break
    const bytes = upTo(volume, chain.bytes, end)
    segments.push({ firstSeq, bytes, entries: chain.entries.filter(({ seq }) => seq < end) })
  }
  const others = await otherCopies(volume, root)
  for (let next = copy; next !== null;) {
    const last: HistoryEntry | undefined = next.entries.at(-1)
    const firstSeq = next.entries[0]?.seq ?? 1
    segments.push({ ...next, firstSeq })
    next = others.find(({ entries: [first] }) => first?.prevHash === last?.hash) ?? null
  }
  return segments
}

/** The lines of a segment whose entries are before this one. */
function upTo({ codec }: Volume, bytes: Uint8Array, seq: number): Uint8Array {
  let end = 0
  for (let line = nextLine(bytes, 0); line?.complete === true; line = nextLine(bytes, line.end)) {
    if ((readLink(codec, line.content)?.seq ?? seq) >= seq) break
    ;({ end } = line)
  }
  return bytes.subarray(0, end)
}

async function otherCopies(volume: Volume, root: string): Promise<readonly Chain[]> {
  const names = await listIfAny(volume.seam, join(root, 'history'))
  const strays = names.filter((name) => fileRole('history', name).kind === 'stray')
  const chains = await Promise.all(strays.map((name) => readChain(volume, join(root, 'history', name))))
  return chains.filter((chain) => chain !== null)
}

/** Every hash that the entries mention: those of texts and originals are among them. */
function hashesIn(entries: readonly HistoryEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ changes }) => JSON.stringify(changes).match(/\b[0-9a-f]{64}\b/gu) ?? []))
}

async function copyBlobs(
  raw: Volume,
  codec: ContentCodec,
  from: string,
  to: string,
  hashes: ReadonlySet<string>,
): Promise<void> {
  for (const folder of ['texts', 'originals'] as const) {
    // Names are compared without their endings, which are those of the imported files.
    const stems = new Set([...hashes].map((hash) => stemOf(codec.blobName(folder, hash, 'bin'))))
    for (const name of await listIfAny(raw.seam, join(from, folder))) {
      if (fileRole(folder, name).kind !== 'blob' || !stems.has(stemOf(name))) continue
      await writeContent(raw, join(to, folder, name), await readContent(raw, join(from, folder, name)))
    }
  }
}

function stemOf(name: string): string {
  return name.slice(0, 64)
}
