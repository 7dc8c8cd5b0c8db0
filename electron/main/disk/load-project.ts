import type { DocumentKind } from '../../../shared/schema/document'
import type { HistoryEntry } from '../../../shared/schema/history'
import { type CacheHead, emptyCache, readCache } from './document-cache'
import { type DocumentName, documentKinds, Documents } from './documents'
import { type HistoryPosition, historyStart } from './history-position'
import { type CacheHeads, emptyCaches, readIndex } from './index-file'
import { type HistoryFault, scanHistory, standsAt } from './read-history'
import { Replay } from './replay'
import { UndoStack } from './undo-stack'
import type { Volume } from './volume'

/** A project as it was found on the disk, before anything was mended. */
export type LoadedProject = {
  readonly documents: Documents
  readonly position: HistoryPosition
  readonly undo: UndoStack
  readonly caches: CacheHeads
  readonly behind: readonly DocumentName[]
  readonly indexIsCurrent: boolean
  readonly notices: readonly string[]
  readonly historyFault: HistoryFault | null
  readonly ready: Promise<void>
}

export type LoadOptions = { readonly onProgress?: (done: number, total: number) => void }

/** A cache of claims larger than this many bytes is read after opening has answered. */
const LATE_FROM = 2 * 1024 * 1024

/** Reads a project into memory: the caches, then what the history has after them. */
export async function loadProject(
  volume: Volume,
  root: string,
  options: LoadOptions,
): Promise<LoadedProject> {
  const index = await readIndex(volume, root)
  const documents = new Documents()
  const notices: string[] = []
  if (index === 'damaged') notices.push('The index was damaged. It was made anew from the history.')
  const known = typeof index === 'string' ? null : index
  const usable = known !== null && (await standsAt(volume, root, known.position)) ? known : null

  const tail: HistoryEntry[] = []
  const undo = new UndoStack(usable?.undo)
  const scan = await scanHistory(
    volume,
    root,
    usable?.position ?? historyStart,
    (entry) => {
      tail.push(entry)
      undo.add(entry)
    },
    { ...options, saved: known?.position.seq ?? 0 },
  )
  const caches: Record<DocumentKind, CacheHead> = { ...(usable?.caches ?? emptyCaches) }

  const load = async (kind: DocumentKind): Promise<readonly DocumentName[]> => {
    const put = documents.put.bind(documents)
    let entries: readonly HistoryEntry[] = tail
    if (usable !== null && !(await readCache(volume, root, kind, usable.caches[kind], put))) {
      documents.clear(kind)
      caches[kind] = { ...emptyCache, generation: usable.caches[kind].generation + 1 }
      const all: HistoryEntry[] = []
      await scanHistory(volume, root, historyStart, (entry) => void all.push(entry))
      entries = all
    }
    const replay = new Replay(documents.get, [kind])
    for (const entry of entries) replay.add(entry)
    const { edits } = replay.finish()
    for (const edit of edits) put(edit)
    return edits
  }

  const isLate = usable !== null && tail.length === 0 && usable.caches.claim.bytes > LATE_FROM
  const behind: DocumentName[] = []
  for (const kind of documentKinds) {
    if (kind !== 'claim' || !isLate) behind.push(...(await load(kind)))
  }
  const ready = isLate ? load('claim').then(() => undefined) : Promise.resolve()
  return {
    documents,
    position: scan.end,
    undo,
    caches,
    behind,
    indexIsCurrent: usable !== null && scan.end.seq === usable.position.seq,
    notices,
    historyFault: scan.fault,
    ready,
  }
}
