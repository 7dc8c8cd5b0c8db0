import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DocumentKind } from '../../../shared/schema/document'
import { DamagedContent } from './content-codec'
import { printDocument } from './document-files'
import { type DocumentName, documentKinds, type Documents, parseEdit } from './documents'
import { documentPath, projectFolders } from './layout'
import { setAside } from './set-aside'
import { isTemporary, listIfAny, readContentIfAny, removeIfAny, type Volume } from './volume'

export type CheckOptions = {
  /** True for a document whose file may lawfully be older than what is in memory. */
  readonly isBehind: (name: DocumentName) => boolean
  /** Called for each document whose file is missing, or was set aside as damaged: it must be written again. */
  readonly onBehind: (name: DocumentName) => void
  /** Called with what was found, in the user's words. */
  readonly onNotice: (notice: string) => void
  readonly isCancelled?: () => boolean
}

/** Sweeps up unfinished files, and compares every document's file with the document in memory, byte by byte. */
export async function checkDocuments(
  volume: Volume,
  root: string,
  documents: Documents,
  options: CheckOptions,
): Promise<void> {
  for (const folder of ['', ...projectFolders]) {
    for (const name of await listIfAny(volume.seam, join(root, folder))) {
      if (isTemporary(name)) await removeIfAny(volume.seam, join(root, folder, name))
    }
  }
  for (const kind of documentKinds) {
    let missing = 0
    for (const [id, document] of documents.all(kind)) {
      if (options.isCancelled?.() === true) return
      if (options.isBehind({ kind, id })) continue
      const path = documentPath(root, kind, id)
      const stored = await readStored(volume, path)
      const isAsSaved = stored instanceof Uint8Array && Buffer.compare(stored, printDocument(document)) === 0
      // It may have been changed lawfully while its file was read.
      if (isAsSaved || documents.get(kind, id) !== document) continue
      if (stored === null) missing += 1
      else options.onNotice(await replaceDamaged(volume, path, kind, id))
      options.onBehind({ kind, id })
    }
    if (missing > 0) options.onNotice(missingWords(kind, missing))
  }
}

/** The first document in memory that its schema refuses, or null. */
export async function findInvalid(
  documents: Documents,
  isCancelled: () => boolean,
): Promise<DocumentName | null> {
  let turnEnds = performance.now() + TURN
  for (const kind of documentKinds) {
    for (const [id, document] of documents.all(kind)) {
      if (parseEdit(kind, id, document) === null) return { kind, id }
      if (performance.now() > turnEnds) {
        await nextTurn()
        if (isCancelled()) return null
        turnEnds = performance.now() + TURN
      }
    }
  }
  return null
}

/** How long the check may hold the thread at a time, in milliseconds. */
const TURN = 3

async function readStored(volume: Volume, path: string): Promise<Uint8Array | 'undecodable' | null> {
  try {
    return await readContentIfAny(volume, path)
  } catch (error) {
    if (error instanceof DamagedContent) return 'undecodable'
    throw error
  }
}

async function replaceDamaged(volume: Volume, path: string, kind: DocumentKind, id: string): Promise<string> {
  const what = kind === 'project' ? 'The file of the project' : `The file of ${kind} ${id}`
  const aside = await setAside(volume.seam, path)
  return `${what} was not as the history has it: damaged, or changed by another program. It was set aside as “${aside}” and written again from the history.`
}

/** One notice for all that is missing of a kind: a folder that was lost may have held thousands. */
function missingWords(kind: DocumentKind, count: number): string {
  if (kind === 'project') return 'The file of the project was missing. It was written again from the history.'
  return count === 1
    ? `The file of one ${kind} was missing. It was written again from the history.`
    : `The files of ${count} ${kind}s were missing. They were written again from the history.`
}
