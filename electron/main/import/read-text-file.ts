import { basename } from 'node:path'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { IncomingText } from '../../../shared/domain/operations/articles'
import { noMetadata } from '../../../shared/domain/operations/articles'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import { readInputFile } from '../disk/read-input-file'
import { sha256 } from '../disk/sha256'
import { decodeText } from './decode-text'
import { readTitle } from './read-title'

/** The largest text that an article may have, in bytes: about four hundred pages of a book. */
export const LARGEST_TEXT = 2_000_000

/** A text ready to become an article, with the bytes it came from. */
export type IncomingFile = {
  readonly incoming: IncomingText
  readonly bytes: Uint8Array
  readonly extension: string
}

/** Reads a text file as an article: its bytes kept as they are, its text normalised, its title where it states one. */
export async function readTextFile(path: string): Promise<Result<IncomingFile>> {
  const read = await readInputFile(path, LARGEST_TEXT)
  if (!read.ok) return read
  const bytes = read.value
  const name = basename(path)
  const { text: raw, encoding } = decodeText(bytes)
  const { text, normalisation } = normaliseText(raw)
  if (!/\S/u.test(text)) return err('unreadable', `“${name}” holds no text. Nothing was imported from it.`)
  const title = readTitle(text)
  return ok({
    bytes,
    extension: 'txt',
    incoming: {
      text,
      textHash: sha256(text),
      original: { hash: sha256(bytes), name, mediaType: 'text/plain', size: bytes.byteLength },
      normalisation: encoding === 'utf-8' ? normalisation : [`read as ${encoding}`, ...normalisation],
      reason: 'imported',
      metadata: { ...noMetadata, title: title === null ? null : { value: title, basis: 'text' } },
    },
  })
}
