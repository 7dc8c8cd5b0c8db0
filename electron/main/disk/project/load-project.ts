import { documentKinds } from '../../../../shared/document-kinds'
import type { DocumentKind, Edit } from '../../../../shared/schema/document'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { type CacheHead, emptyCache, readCache } from '../documents/document-cache'
import { type DocumentName, Documents } from '../model/documents'
import { type HistoryPosition, historyStart } from '../history/history-position'
import { type CacheHeads, emptyCaches, type IndexHead, readIndex } from '../documents/index-file'
import {
  type ApartPart,
  type HistoryFault,
  type HistoryScan,
  listSegments,
  type ScanOptions,
  scanHistory,
  standsAt,
} from '../history/read-history'
import { readReadableEntries } from '../history/read-entries'
import { readDocumentFiles } from '../documents/read-document-files'
import { Replay } from '../history/replay'
import { readUndoStack } from '../history/read-undo-stack'
import { UndoStack } from '../history/undo-stack'
import { listIfAny, type Volume } from '../files/volume'
import { cachePath, indexPath, segmentPath } from '../files/layout'

/** A project as it was found on the disk, before anything was mended. */
export type LoadedProject = {
  readonly documents: Documents
  readonly position: HistoryPosition
  readonly undo: UndoStack
  readonly caches: CacheHeads
  /** Documents with files older than the state in memory. */
  readonly behind: readonly DocumentName[]
  readonly indexIsCurrent: boolean
  readonly notices: readonly string[]
  /** The files of the index that were found damaged. */
  readonly damaged: readonly string[]
  readonly historyFault: HistoryFault | null
  /** The parts of the history's files that are not in its chain. */
  readonly apart: readonly ApartPart[]
  /** Up to which seq the history was not checked; 0 where all of it was. */
  readonly unchecked: number
  /** True where the claims are read after opening has answered. */
  readonly isLate: boolean
  /** Settled when the claims are there too. */
  readonly ready: Promise<void>
}

/** A cache of claims larger than this many bytes is read after opening has answered. */
const LATE_FROM = 2 * 1024 * 1024

/** A history of at most this many bytes is checked whole at opening; a longer one from the index on, the rest later. */
const CHECKED_AT_ONCE = 4 * 1024 * 1024

/** Reads a project into memory: the caches, then what the history has after them. Throws errors of the file system. */
export async function loadProject(
  volume: Volume,
  root: string,
  options: ScanOptions,
): Promise<LoadedProject> {
  const index = await readIndex(volume, root)
  const known = typeof index === 'string' ? null : index
  const stands = known !== null && (await standsAt(volume, root, known.position))
  const tail: HistoryEntry[] = []
  const whole = stands ? null : new Replay(() => null, documentKinds)
  let undo = new UndoStack(stands ? known.undo : undefined)
  const visit = (entry: HistoryEntry): void => {
    if (whole === null) tail.push(entry)
    else whole.add(entry)
    undo.add(entry)
  }
  const saved = known?.position.seq ?? 0
  const apart: ApartPart[] = []
  const onApart = (part: ApartPart): void => void apart.push(part)
  const [scan, bytes] = await Promise.all([
    scanHistory(volume, root, stands ? known.position : historyStart, visit, { ...options, saved, onApart }),
    historyBytes(volume, root),
  ])
  const unchecked = stands && bytes > CHECKED_AT_ONCE ? saved : 0
  const older = stands && unchecked === 0 ? await checkBefore(volume, root, known.position, onApart) : null
  const fault = older ?? (await missingStart(volume, root, scan)) ?? scan.fault ?? missingEnd(known, scan.end)
  if (undo.exhausted && fault === null) undo = await readUndoStack(volume, root)

  // An index that a sound history knows nothing of belongs to another history; behind a broken one it is the best there is.
  const usable = stands || fault?.kind === 'broken' ? known : null
  const loader = new Loader(volume, root, usable, tail, (await whole?.finish())?.edits ?? null, fault)
  const behind: DocumentName[] = usable === null ? [] : [...usable.behind]
  const late = usable !== null && fault === null && tail.length === 0 && usable.caches.claim.bytes > LATE_FROM
  for (const kind of documentKinds) {
    if (kind !== 'claim' || !late) behind.push(...(await loader.load(kind)))
  }
  const ready = late ? loader.load('claim').then(() => undefined) : Promise.resolve()
  // Who opens the project hears of a failure; it may come before they have begun to listen.
  ready.catch(() => undefined)
  return {
    documents: loader.documents,
    position: scan.end,
    undo,
    caches: loader.caches,
    behind,
    indexIsCurrent: stands && tail.length === 0 && loader.rebuilt.length === 0,
    notices: noticesOf(index, usable, loader.rebuilt, scan.end.seq),
    damaged: index === 'damaged' ? [indexPath(root)] : loader.damaged,
    historyFault: fault,
    apart,
    unchecked,
    isLate: late,
    ready,
  }
}

/** Loads the documents of one kind from the best that there is. */
class Loader {
  readonly documents = new Documents()
  readonly rebuilt: DocumentKind[] = []
  readonly damaged: string[] = []
  readonly caches: Record<DocumentKind, CacheHead>
  readonly #volume: Volume
  readonly #root: string
  readonly #index: IndexHead | null
  readonly #tail: readonly HistoryEntry[]
  /** All edits of the history, where it was read from its start. */
  readonly #whole: readonly Edit[] | null
  readonly #fault: HistoryFault | null

  constructor(
    volume: Volume,
    root: string,
    index: IndexHead | null,
    tail: readonly HistoryEntry[],
    whole: readonly Edit[] | null,
    fault: HistoryFault | null,
  ) {
    this.#volume = volume
    this.#root = root
    this.#index = index
    this.#tail = tail
    this.#whole = whole
    this.#fault = fault
    this.caches = { ...(index?.caches ?? emptyCaches) }
  }

  /** Gives the documents that are newer in memory than the index says. */
  async load(kind: DocumentKind): Promise<readonly DocumentName[]> {
    const head = this.#index?.caches[kind]
    const cached =
      head !== undefined && (await readCache(this.#volume, this.#root, kind, head, this.documents))
    const behind: DocumentName[] = []
    if (cached) behind.push(...(await this.#replay(kind, this.#tail)))
    else {
      this.documents.clear(kind)
      if (head !== undefined) {
        this.rebuilt.push(kind)
        this.damaged.push(cachePath(this.#root, kind, head.generation))
      }
      this.caches[kind] = { ...emptyCache, generation: (head?.generation ?? 0) + 1 }
      behind.push(...(await this.#rebuild(kind)))
    }
    const rest = this.#fault?.kind === 'broken' ? await this.#entriesAfterFault() : []
    return [...behind, ...(await this.#replay(kind, rest))]
  }

  async #replay(kind: DocumentKind, entries: readonly HistoryEntry[]): Promise<readonly DocumentName[]> {
    const replay = new Replay(this.documents.get, [kind])
    for (const entry of entries) replay.add(entry)
    const { edits } = await replay.finish()
    for (const edit of edits) this.documents.put(edit)
    return edits
  }

  /** Works the documents out from the whole history; behind a broken one the files of the documents know more. */
  async #rebuild(kind: DocumentKind): Promise<readonly DocumentName[]> {
    const edits = (this.#whole ?? (await this.#replayWhole(kind))).filter((edit) => edit.kind === kind)
    for (const edit of edits) this.documents.put(edit)
    if (this.#fault?.kind === 'broken') {
      for (const edit of await readDocumentFiles(this.#volume, this.#root, kind)) this.documents.put(edit)
    }
    return edits
  }

  async #replayWhole(kind: DocumentKind): Promise<readonly Edit[]> {
    const replay = new Replay(() => null, [kind])
    await scanHistory(this.#volume, this.#root, historyStart, (entry) => replay.add(entry))
    return (await replay.finish()).edits
  }

  async #entriesAfterFault(): Promise<readonly HistoryEntry[]> {
    const after = Math.max(this.#fault?.seq ?? 0, this.#index?.position.seq ?? 0)
    const entries = await readReadableEntries(this.#volume, this.#root)
    return entries.filter(({ seq }) => seq > after)
  }
}

async function checkBefore(
  volume: Volume,
  root: string,
  position: HistoryPosition,
  onApart: (part: ApartPart) => void,
): Promise<HistoryFault | null> {
  const { fault } = await scanHistory(volume, root, historyStart, null, {
    saved: position.seq,
    // What comes after the position was found by the scan from there on.
    onApart: (part) => void (part.segment < position.segment && onApart(part)),
  })
  return fault !== null && fault.seq <= position.seq ? fault : null
}

/** True where the project was finished once: its own document is first written after its first entry was saved. */
async function isMade(volume: Volume, root: string): Promise<boolean> {
  return (await listIfAny(volume.seam, root)).includes('project.json')
}

/** The fault of a history of which not even the first entry is there, though it once was. */
export async function missingStart(
  volume: Volume,
  root: string,
  { end, fault }: HistoryScan,
): Promise<HistoryFault | null> {
  if (end.seq > 0 || fault?.kind === 'broken' || !(await isMade(volume, root))) return null
  const place = fault ?? {
    segment: end.segment,
    from: 0,
    to: 0,
    seq: 1,
    reason: words.store.history.faults.allMissing,
  }
  return { ...place, kind: 'broken' }
}

/** The fault of a history that ends, without a flaw, before what the index says was once saved. */
function missingEnd(index: IndexHead | null, end: HistoryPosition): HistoryFault | null {
  if (index === null || index.position.seq <= end.seq) return null
  const place = { segment: end.segment, from: end.bytes, to: end.bytes, seq: end.seq + 1 }
  return { kind: 'broken', ...place, reason: words.store.history.faults.endMissing(end.seq + 1) }
}

async function historyBytes(volume: Volume, root: string): Promise<number> {
  const segments = await listSegments(volume, root)
  const sizes = segments.map(async (firstSeq) => (await volume.seam.stat(segmentPath(root, firstSeq))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

function noticesOf(
  index: IndexHead | 'missing' | 'damaged',
  usable: IndexHead | null,
  rebuilt: readonly DocumentKind[],
  seq: number,
): readonly string[] {
  // A project that was just made has no index yet.
  if (index === 'missing' && seq <= 1) return []
  if (index === 'missing') return [words.store.opening.index.missing]
  if (index === 'damaged') return [words.store.opening.index.damaged]
  if (usable === null) return [words.store.opening.index.ofAnother]
  return rebuilt.map((kind) => words.store.opening.index.ofKind(kind))
}
