import { documentKinds } from '../../../../shared/document-kinds'
import { dirname, join } from 'node:path'
import type { Finding, Verification } from '../../../../shared/ipc/state'
import { ok, type Result } from '../../../../shared/result'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { type BlobFolder, type ContentCodec, DamagedContent, plainCodec } from '../files/content-codec'
import { diskFault, isOfOneFile, whyOf } from '../files/disk-fault'
import { printDocument } from '../documents/document-files'
import { type DocumentName, Documents } from '../model/documents'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { fileRole } from '../folder/file-role'
import { type HistoryCopy, hashesOfHistory, readHistoryCopy } from '../folder/history-copy'
import { copyWords, isWorthOpening, type Stray, takeAsides, takeInventory } from '../folder/inventory'
import type { Link } from '../history/history-line'
import { foreignLineEnds } from '../history/mend-line-ends'
import { historyStart } from '../history/history-position'
import { readIndex } from '../documents/index-file'
import { knownStates } from '../documents/known-states'
import { readJson, readStored } from '../documents/read-stored'
import { documentFolders, documentPath, extensionOf, segmentPath } from '../files/layout'
import { type ApartPart, scanHistory } from '../history/read-history'
import { missingStart } from './load-project'
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
    const { documents, end, findings, isWhole, lagging } = await checkHistory(volume, folder)
    const expected: readonly ExpectedFile[] = [
      ...expectedDocuments(documents),
      ...referencedBlobs(volume.codec, documents),
    ]
    const unused = await unusedBlobs(volume, folder, new Set(expected.map(({ path }) => path)))
    const tell = (done: number): void => options.onProgress?.(done, expected.length + unused.length)
    const doubts: { readonly document: DocumentName; readonly path: string }[] = []
    for (const [at, { part, path, hash, document }] of expected.entries()) {
      tell(at)
      const fault = await faultOf(
        volume,
        join(folder, path),
        async (content) => (await sha256InTurns(content)) === hash,
      )
      const mayLag = document !== undefined && lagging.has(nameOf(document))
      if (mayLag && fault === 'other') doubts.push({ document, path })
      else if (fault !== null && !(mayLag && fault === 'missing'))
        findings.push({ part, file: path, message: messageOf(fault, words.folder.findings.changed[part]) })
    }
    const known = await statesInFiles(volume, folder, doubts)
    for (const { document, path } of doubts)
      if (!known.has(nameOf(document)))
        findings.push({ part: 'document', file: path, message: words.folder.findings.changed.document })
    for (const [at, { inside, name }] of unused.entries()) {
      tell(expected.length + at)
      const isNamed = async (content: Uint8Array): Promise<boolean> =>
        volume.codec.blobName(inside, await sha256InTurns(content), extensionOf(name)) === name
      const file = join(inside, name)
      const fault = await faultOf(volume, join(folder, file), isNamed)
      if (fault !== null)
        findings.push({
          part: parts.get(inside) ?? 'folder',
          file,
          message: messageOf(fault, words.folder.findings.unused),
        })
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
      if (lagging.has(nameOf({ kind, id }))) return true
      if (!isWhole) beyond.add(documentPath('', kind, id))
      return !isWhole
    }
    const inventory = { volume, root: folder, documents, isBehind }
    const onClosed = (closed: string, error: unknown): void =>
      void findings.push({
        part: parts.get(closed) ?? 'folder',
        file: closed,
        message: words.folder.findings.unreadable(whyOf(error)),
      })
    findings.push(...(await takeInventory({ ...inventory, onClosed })).map(named))
    if (beyond.size > 0)
      findings.push({
        part: 'history',
        file: 'history',
        message: words.folder.findings.beyondHistory(beyond.size),
      })
    const apart = (await takeAsides({ ...inventory, onClosed: () => undefined })).map(named)
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

const nameOf = ({ kind, id }: DocumentName): string => `${kind}/${id}`

/** Those of the documents, by name, whose files hold an earlier state of them: a crash came before the newest was written there. */
async function statesInFiles(
  volume: Volume,
  folder: string,
  doubts: readonly { readonly document: DocumentName; readonly path: string }[],
): Promise<ReadonlySet<string>> {
  if (doubts.length === 0) return new Set()
  const found = []
  for (const { document, path } of doubts) {
    const stored = await readStored(volume, join(folder, path))
    found.push({ ...document, json: readJson(stored?.content ?? 'unreadable') })
  }
  return (await knownStates(volume, folder, found, () => false)) ?? new Set()
}

/**
 * The documents that result from the history, the entry it ends at, and its faults; and the names of those whose files may lag behind: the
 * index says so, or they were touched after it was written.
 */
async function checkHistory(volume: Volume, folder: string) {
  const replay = new Replay(() => null, documentKinds)
  const apart: ApartPart[] = []
  const findings: Finding[] = []
  const find = (segment: number, message: string, copy: HistoryCopy | null = null): void =>
    void findings.push({ part: 'history', file: segmentPath('', segment), message, ...copyMark(copy) })
  let end = historyStart
  let isWhole = false
  const index = await readIndex(volume, folder)
  const lagging = new Set(typeof index === 'string' ? [] : index.behind.map(nameOf))
  const saved = typeof index === 'string' ? 0 : index.position.seq
  const add = (entry: HistoryEntry): void => {
    replay.add(entry)
    if (typeof index === 'string' || entry.seq <= saved) return
    for (const change of entry.changes) lagging.add(nameOf(change))
  }
  const onLink = ({ seq, hash }: Link): void => void (end = { ...end, seq, hash })
  try {
    const scan = await scanHistory(volume, folder, historyStart, add, {
      onLink,
      saved,
      onApart: (part) => void apart.push(part),
    })
    ;({ end } = scan)
    const missing = await missingStart(volume, folder, scan)
    const fault = scan.fault ?? missing
    isWhole = fault === null && end.seq >= saved
    if (scan.fault === null && missing !== null)
      findings.push({ part: 'history', file: 'history', message: words.folder.findings.missing })
    else if (fault !== null) {
      const { findings: said } = words.folder
      const onlyEnds = (await foreignLineEnds(volume, folder)).length > 0
      find(fault.segment, onlyEnds ? said.historyLineEnds : said.historyBroken(fault.from, fault.reason))
    } else if (end.seq < saved) find(end.segment, words.folder.findings.historyShort(end.seq, saved))
  } catch (error) {
    find(end.segment, words.folder.findings.historyUnreadable(whyOf(error)))
  }
  const hashes = apart.length === 0 ? null : await hashesOfHistory(volume, folder)
  for (const { segment, from, holdsEntries } of apart) {
    if (!holdsEntries) {
      find(segment, words.folder.strays.noHistory)
      continue
    }
    const copy = hashes && (await readHistoryCopy(volume, folder, segmentPath('', segment), hashes))
    const message = [words.folder.strays.apart(from), ...(copy === null ? [] : [copyWords(copy)])].join(' ')
    find(segment, message, copy)
  }
  const documents = new Documents()
  for (const edit of (await replay.finish()).edits) documents.put(edit)
  return { documents, end, findings, isWhole, lagging }
}

function copyMark(copy: HistoryCopy | null): Pick<Finding, 'opensAsCopy'> {
  return isWorthOpening(copy) ? { opensAsCopy: true } : {}
}

/** What is wrong with a file: `other` where it is not what it should be. */
type FileFault = 'other' | 'missing' | { readonly message: string }

function messageOf(fault: FileFault, other: string): string {
  if (fault === 'other') return other
  return fault === 'missing' ? words.folder.findings.missing : fault.message
}

/** What is wrong with a file; null where nothing is. */
async function faultOf(
  volume: Volume,
  path: string,
  isRight: (content: Uint8Array) => Promise<boolean>,
): Promise<FileFault | null> {
  const { findings } = words.folder
  try {
    const facts = await statIfAny(volume.seam, path)
    if (facts?.kind === 'folder') return { message: findings.folder }
    if (facts?.kind === 'link') return { message: findings.link }
    if (facts?.kind === 'other') return { message: findings.noFile }
    const content = await readContentIfAny(volume, path)
    if (content === null) return 'missing'
    return (await isRight(content)) ? null : 'other'
  } catch (error) {
    if (error instanceof DamagedContent) return 'other'
    return { message: findings.unreadable(whyOf(error)) }
  }
}

function noneIfClosed(error: unknown): readonly string[] {
  if (isOfOneFile(error)) return []
  throw error
}

type ExpectedFile = {
  readonly part: 'document' | 'text' | 'original'
  readonly path: string
  readonly hash: string
  /** The document, where it is one. */
  readonly document?: DocumentName
}

function expectedDocuments(documents: Documents): readonly ExpectedFile[] {
  return documentKinds.flatMap((kind) =>
    Array.from(documents.all(kind), ([id, document]) => ({
      part: 'document' as const,
      path: documentPath('', kind, id),
      hash: sha256(printDocument(document)),
      document: { kind, id },
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
    // A folder that cannot be looked into is found as such.
    const names = await listIfAny(volume.seam, join(folder, inside)).catch(noneIfClosed)
    return names
      .filter((name) => fileRole(inside, name).kind === 'blob' && !used.has(join(inside, name)))
      .map((name) => ({ inside, name }))
  })
  return (await Promise.all(found)).flat()
}
