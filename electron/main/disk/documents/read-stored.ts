import { isDeepStrictEqual } from 'node:util'
import { isUnreadable } from '../files/content-codec'
import { isMissing } from '../files/disk-fault'
import { printDocument } from './document-files'
import type { StoredDocument } from '../model/documents'
import type { FileFacts } from '../files/file-seam'
import { readContent, statIfAny, type Volume } from '../files/volume'

/** What was found in the place of a file: its content, or `unreadable` where it is damaged, a folder, or closed to us. */
export type Stored = { readonly facts: FileFacts; readonly content: Uint8Array | 'unreadable' }

/** Reads what stands in a place; null where nothing does. Throws the errors of a disk that is not there. */
export async function readStored(volume: Volume, path: string): Promise<Stored | null> {
  const facts = await statIfAny(volume.seam, path)
  if (facts === null) return null
  if (facts.kind !== 'file') return { facts, content: 'unreadable' }
  try {
    return { facts, content: await readContent(volume, path) }
  } catch (error) {
    if (isUnreadable(error)) return { facts, content: 'unreadable' }
    if (isMissing(error)) return null
    throw error
  }
}

/** True where a file says what a document does, however it is spelt. */
export function holdsDocument(content: Stored['content'], document: StoredDocument): boolean {
  if (content === 'unreadable') return false
  const printed = printDocument(document)
  return Buffer.compare(content, printed) === 0 || isDeepStrictEqual(readJson(content), readJson(printed))
}

/** The JSON in a file; undefined where it holds none. */
export function readJson(content: Stored['content']): unknown {
  if (content === 'unreadable') return undefined
  try {
    return JSON.parse(Buffer.from(content.buffer, content.byteOffset, content.length).toString()) as unknown
  } catch {
    return undefined
  }
}
