import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type DocumentKind, documentKinds } from '../../../../shared/document-kinds'
import { words } from '../../../../shared/words/words'
import { printDocument } from './document-files'
import { type DocumentName, type Documents, parseEdit, type StoredDocument } from '../model/documents'
import { readStored, type Stored } from './read-stored'
import { type Replaced, replacedWords } from './replaced-words'
import { documentPath, projectFolders } from '../files/layout'
import { setAside } from '../files/set-aside'
import { takeTurns } from '../files/turns'
import { isAbandoned, listIfAny, removeIfAny, type Volume } from '../files/volume'

export type CheckOptions = {
  /** True for a document whose file may lawfully be older than what is in memory. */
  readonly isBehind: (name: DocumentName) => boolean
  /** Called for each document whose file is missing, or was set aside as damaged: it must be written again. */
  readonly onBehind: (name: DocumentName) => void
  /** Called with what was found, in the user's words. */
  readonly onNotice: (notice: string) => void
  /** Whether the folder is still this program's: looked up on the disk, each time. */
  readonly mayWrite: () => Promise<boolean>
  readonly isCancelled: () => boolean
}

/** Sweeps up unfinished files, and compares every document's file with the document in memory, byte by byte. */
export async function checkDocuments(
  volume: Volume,
  root: string,
  documents: Documents,
  options: CheckOptions,
): Promise<void> {
  const turns = takeTurns()
  for (const folder of ['', ...projectFolders]) {
    for (const name of await listIfAny(volume.seam, join(root, folder))) {
      if (isAbandoned(join(root, folder, name))) {
        if (!(await options.mayWrite())) return
        await removeIfAny(volume.seam, join(root, folder, name))
      }
      if (turns.areOver()) await turns.next()
    }
  }
  const missing = new Map<DocumentKind, number>()
  const replaced: Replaced[] = []
  try {
    for (const kind of documentKinds) {
      for (const [id, document] of documents.all(kind)) {
        if (options.isCancelled()) return
        if (options.isBehind({ kind, id })) continue
        const path = documentPath(root, kind, id)
        const stored = await readStored(volume, path)
        // It may have been changed lawfully while its file was read.
        if (isAsPrinted(stored, document) || documents.get(kind, id) !== document) continue
        if (!(await options.mayWrite())) return
        if (stored === null) missing.set(kind, (missing.get(kind) ?? 0) + 1)
        else replaced.push({ kind, id, aside: await setAside(volume.seam, path), isRemoved: false })
        options.onBehind({ kind, id })
      }
    }
  } finally {
    for (const [kind, count] of missing) options.onNotice(words.folder.missing(kind, count))
    for (const notice of replacedWords(replaced)) options.onNotice(notice)
  }
}

function isAsPrinted(stored: Stored | null, document: StoredDocument): boolean {
  if (stored === null || stored.content === 'unreadable') return false
  return Buffer.compare(stored.content, printDocument(document)) === 0
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
