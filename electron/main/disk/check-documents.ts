import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { DamagedContent } from './content-codec'
import { printDocument } from './document-files'
import { type DocumentName, documentKinds, type Documents, parseEdit } from './documents'
import { documentPath, projectFolders } from './layout'
import { setAside } from './set-aside'
import { isTemporary, listIfAny, readContentIfAny, removeIfAny, type Volume } from './volume'

export type CheckOptions = {
  /** True for a document whose file may lawfully be older than what is in memory. */
  readonly isBehind: (name: DocumentName) => boolean
  /** Called for each file that is not as the history says, when it was set aside: it must be written again. */
  readonly onDamaged: (name: DocumentName, notice: string) => void
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
    for (const [id, document] of documents.all(kind)) {
      if (options.isCancelled?.() === true) return
      if (options.isBehind({ kind, id })) continue
      const path = documentPath(root, kind, id)
      const stored = await readStored(volume, path)
      if (
        stored !== null &&
        stored !== 'undecodable' &&
        Buffer.compare(stored, printDocument(document)) === 0
      )
        continue
      // It may have been changed lawfully while its file was read.
      if (documents.get(kind, id) !== document) continue
      options.onDamaged({ kind, id }, await replaceDamaged(volume, path, kind, id, stored === null))
    }
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

async function replaceDamaged(
  volume: Volume,
  path: string,
  kind: string,
  id: string,
  isMissing: boolean,
): Promise<string> {
  const what = kind === 'project' ? 'The file of the project' : `The file of ${kind} ${id}`
  if (isMissing) return `${what} was missing. It was written again from the history.`
  const aside = await setAside(volume.seam, path)
  return `${what} was not as the history has it: damaged, or changed by another program. It was set aside as “${aside}” and written again from the history.`
}
