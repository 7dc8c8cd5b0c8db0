import { documentKinds } from '../../../../shared/document-kinds'
import { dirname, join } from 'node:path'
import type { Finding, Verification } from '../../../../shared/ipc/state'
import { ok, type Result } from '../../../../shared/result'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { type BlobFolder, type ContentCodec, DamagedContent, plainCodec } from '../files/content-codec'
import { diskFault, whyOf } from '../files/disk-fault'
import { printDocument } from '../documents/document-files'
import { type DocumentName, Documents } from '../model/documents'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { fileRole } from '../folder/file-role'
import { type HistoryCopy, hashesOfHistory, readHistoryCopy } from '../folder/history-copy'
import { copyWords, isWorthOpening, type Stray, takeAsides, takeInventory } from '../folder/inventory'
import type { Link } from '../history/history-line'
import { historyStart } from '../history/history-position'
import { savedSeq } from '../documents/index-file'
import { documentFolders, documentPath, extensionOf, segmentPath } from '../files/layout'
import { type ApartPart, scanHistory } from '../history/read-history'
import { referencedBlobs } from '../blobs/referenced-blobs'
import { Replay } from '../history/replay'
import { sha256, sha256InTurns } from '../files/sha256'
import { listIfAny, readContentIfAny, statIfAny, type Volume } from '../files/volume'

export type VerifyOptions = {
  readonly seam?: FileSeam
  /** How the project is kept (`ProjectStore.codec`); as it is, unless said otherwise. */
  readonly codec?: ContentCodec
  /** Called with the files looked at so far and the files there are. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Checks everything in a project folder against its history; reads only. An open project should be checkpointed before. */
export async function verifyProject(
  folder: string,
  options: VerifyOptions = {},
): Promise<Result<Verification>> {
  const volume: Volume = { seam: options.seam ?? realFiles, codec: options.codec ?? plainCodec }
  try {
    const { documents, end, findings, isWhole } = await checkHistory(volume, folder)
    const expected = [...expectedDocuments(documents), ...referencedBlobs(volume.codec, documents)]
    const unused = await unusedBlobs(volume, folder, new Set(expected.map(({ path }) => path)))
    const tell = (done: number): void => options.onProgress?.(done, expected.length + unused.length)
    for (const [at, { part, path, hash }] of expected.entries()) {
      tell(at)
      const fault = await faultOf(
        volume,
        join(folder, path),
        async (content) => (await sha256InTurns(content)) === hash,
      )
      if (fault !== null) {
        const message = fault === 'other' ? words.folder.findings.changed[part] : fault
        findings.push({ part, file: path, message })
      }
    }
    for (const [at, { inside, name }] of unused.entries()) {
      tell(expected.length + at)
      const isNamed = async (content: Uint8Array): Promise<boolean> =>
        volume.codec.blobName(inside, await sha256InTurns(content), extensionOf(name)) === name
      const file = join(inside, name)
      const fault = await faultOf(volume, join(folder, file), isNamed)
      if (fault !== null) {
        const message = fault === 'other' ? words.folder.findings.unused : fault
        findings.push({ part: parts.get(inside) ?? 'folder', file, message })
      }
    }
    const named = ({ file, message, copy, takesIn }: Stray): Finding => ({
      part: parts.get(dirname(file)) ?? 'folder',
      file: join(file),
      message,
      ...copyMark(copy),
      ...(takesIn ? { takesIn } : {}),
    })
    /** Documents that may well stand in the part of the history that cannot be read. */
    const beyond = new Set<string>()
    const isBehind = ({ kind, id }: DocumentName): boolean => {
      if (!isWhole) beyond.add(documentPath('', kind, id))
      return !isWhole
    }
    const inventory = { volume, root: folder, documents, isBehind }
    findings.push(...(await takeInventory(inventory)).map(named))
    if (beyond.size > 0)
      findings.push({
        part: 'history',
        file: 'history',
        message: words.folder.findings.beyondHistory(beyond.size),
      })
    const apart = (await takeAsides(inventory)).map(named)
    const count = (part: Finding['part']): number => expected.filter((file) => file.part === part).length
    const checked = {
      entries: end.seq,
      documents: count('document'),
      texts: count('text'),
      originals: count('original'),
    }
    return ok({
      seq: end.seq,
      hash: end.hash,
      checked,
      findings,
      apart,
      proves: words.store.history.proves,
      doesNotProve: words.store.history.doesNotProve,
    })
  } catch (error) {
    return diskFault(error, words.folder.notVerified)
  }
}

const parts: ReadonlyMap<string, Finding['part']> = new Map<string, Finding['part']>([
  ['history', 'history'],
  ['texts', 'text'],
  ['originals', 'original'],
  ...Object.values(documentFolders).map((folder) => [folder, 'document'] as const),
])

/** The documents that result from the history, the entry it ends at, and its faults. */
async function checkHistory(volume: Volume, folder: string) {
  const replay = new Replay(() => null, documentKinds)
  const apart: ApartPart[] = []
  const findings: Finding[] = []
  const find = (segment: number, message: string, copy: HistoryCopy | null = null): void =>
    void findings.push({ part: 'history', file: segmentPath('', segment), message, ...copyMark(copy) })
  let end = historyStart
  let isWhole = false
  const add = (entry: HistoryEntry): void => replay.add(entry)
  const onLink = ({ seq, hash }: Link): void => void (end = { ...end, seq, hash })
  try {
    const scan = await scanHistory(volume, folder, historyStart, add, {
      onLink,
      onApart: (part) => void apart.push(part),
    })
    ;({ end } = scan)
    const saved = await savedSeq(volume, folder)
    isWhole = scan.fault === null && end.seq >= saved
    if (scan.fault !== null)
      find(scan.fault.segment, words.folder.findings.historyBroken(scan.fault.from, scan.fault.reason))
    else if (end.seq < saved) find(end.segment, words.folder.findings.historyShort(end.seq, saved))
  } catch (error) {
    find(end.segment, words.folder.findings.historyUnreadable(whyOf(error)))
  }
  const hashes = apart.length === 0 ? null : await hashesOfHistory(volume, folder)
  for (const { segment, from } of apart) {
    const copy = hashes && (await readHistoryCopy(volume, folder, segmentPath('', segment), hashes))
    const message = [words.folder.strays.apart(from), ...(copy === null ? [] : [copyWords(copy)])].join(' ')
    find(segment, message, copy)
  }
  const documents = new Documents()
  for (const edit of (await replay.finish()).edits) documents.put(edit)
  return { documents, end, findings, isWhole }
}

function copyMark(copy: HistoryCopy | null): Pick<Finding, 'opensAsCopy'> {
  return isWorthOpening(copy) ? { opensAsCopy: true } : {}
}

/** What is wrong with a file: `other` where it is not what it should be, else words; null where nothing is. */
async function faultOf(
  volume: Volume,
  path: string,
  isRight: (content: Uint8Array) => Promise<boolean>,
): Promise<string | null> {
  const { findings } = words.folder
  try {
    const facts = await statIfAny(volume.seam, path)
    if (facts?.kind === 'folder') return findings.folder
    if (facts?.kind === 'other') return findings.link
    const content = await readContentIfAny(volume, path)
    if (content === null) return findings.missing
    return (await isRight(content)) ? null : 'other'
  } catch (error) {
    if (error instanceof DamagedContent) return 'other'
    return findings.unreadable(whyOf(error))
  }
}

type ExpectedFile = {
  readonly part: 'document' | 'text' | 'original'
  readonly path: string
  readonly hash: string
}

function expectedDocuments(documents: Documents): readonly ExpectedFile[] {
  return documentKinds.flatMap((kind) =>
    Array.from(documents.all(kind), ([id, document]) => ({
      part: 'document' as const,
      path: documentPath('', kind, id),
      hash: sha256(printDocument(document)),
    })),
  )
}

/** Texts and originals without a document: undo may bring them back, or a crash left them. */
async function unusedBlobs(
  volume: Volume,
  folder: string,
  used: ReadonlySet<string>,
): Promise<readonly { readonly inside: BlobFolder; readonly name: string }[]> {
  const found = (['texts', 'originals'] as const).map(async (inside) => {
    const names = await listIfAny(volume.seam, join(folder, inside))
    return names
      .filter((name) => fileRole(inside, name).kind === 'blob' && !used.has(join(inside, name)))
      .map((name) => ({ inside, name }))
  })
  return (await Promise.all(found)).flat()
}
