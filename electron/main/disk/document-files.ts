import { dirname } from 'node:path'
import { Low } from 'lowdb'
import type { z } from 'zod'
import { documentSchemas, type DocumentKind } from '../../../shared/schema/document'
import { inParallel } from './in-parallel'
import type { DocumentName, StoredDocument } from './documents'
import { JsonFile, printJson } from './json-file'
import { documentPath } from './layout'
import { removeIfAny, type Volume } from './volume'

/** A document as it should stand on the disk; null: no file. */
export type DocumentState = {
  readonly kind: DocumentKind
  readonly id: string
  readonly value: StoredDocument | null
}

/** How many documents are written at once: enough to keep the disk busy, few enough to let a save through. */
const AT_ONCE = 2

export type WritingLimits = {
  /** No file is begun after it, in milliseconds of `performance.now()`. */
  readonly until: number
  /** Whether the folder is still this program's. */
  readonly mayWrite: () => Promise<boolean>
}

/**
 * Brings document files to these states, each through its own lowdb document, and flushes them and their folders.
 * Gives the documents that it did not come to.
 */
export async function writeDocuments(
  volume: Volume,
  root: string,
  states: readonly DocumentState[],
  { until, mayWrite }: WritingLimits,
): Promise<readonly DocumentName[]> {
  const left: DocumentName[] = []
  await inParallel(AT_ONCE, states, async ({ kind, id, value }) => {
    if (performance.now() > until || !(await mayWrite())) {
      left.push({ kind, id })
      return
    }
    const path = documentPath(root, kind, id)
    if (value === null) await removeIfAny(volume.seam, path)
    else await new Low(documentFile(volume, root, kind, id), value).write()
  })
  const folders = new Set(states.map(({ kind, id }) => dirname(documentPath(root, kind, id))))
  for (const folder of folders) await volume.seam.syncFolder(folder)
  return left
}

/** The lowdb file of one document. */
export function documentFile(
  volume: Volume,
  root: string,
  kind: DocumentKind,
  id: string,
): JsonFile<StoredDocument> {
  const schema: z.ZodType<StoredDocument> = documentSchemas[kind]
  return new JsonFile(volume, documentPath(root, kind, id), schema)
}

/** The bytes of a document's file. */
export const printDocument: (document: StoredDocument) => Uint8Array = printJson
