import { basename } from 'node:path'
import type { Result } from '../../../shared/result'
import { readInputFile, sizeOfInputFile } from '../disk/files/read-input-file'
import { formatOfName, formats } from './formats/formats'
import { toIncomingFile } from './incoming-file'
import type { IncomingFile } from './incoming-file'
import type { Parser, ReadOptions } from './parser'
import { readPlainText } from './formats/read-plain-text'
import type { Recogniser } from './recognise/recogniser'

/** A file whose name promises nothing may be as large as the largest format. */
const LARGEST = Math.max(...Object.values(formats).map((facts) => facts.largest))

/** Reads a file of any format as an article, in a process of its own. One that is too large is refused before it is read. */
export async function readArticleFile(
  path: string,
  parser: Parser,
  options: ReadOptions = {},
): Promise<Result<IncomingFile>> {
  const bytes = await readArticleBytes(path)
  return bytes.ok ? parseArticleBytes({ bytes: bytes.value, name: basename(path) }, parser, options) : bytes
}

/** The bytes of a file that may become an article. */
export function readArticleBytes(path: string): Promise<Result<Uint8Array>> {
  return readInputFile(path, largestOf(path))
}

/** How many bytes it has. */
export function sizeOfArticleFile(path: string): Promise<Result<number>> {
  return sizeOfInputFile(path, largestOf(path))
}

function largestOf(path: string): number {
  const format = formatOfName(basename(path))
  return format ? formats[format].largest : LARGEST
}

/** The article that words in pictures make, read by machine in some languages. */
export async function recogniseArticleBytes(
  { bytes, name, hash }: { readonly bytes: Uint8Array; readonly name: string; readonly hash?: string },
  recogniser: Recogniser,
  languages: readonly string[],
  options: ReadOptions = {},
): Promise<Result<IncomingFile>> {
  const read = await recogniser.read({ bytes, name }, languages, options)
  if (!read.ok) return read
  const look = await recogniser.look({ bytes, name })
  return toIncomingFile({ ...read.value, ...(look && { look }) }, bytes, name, hash)
}

/** The article that bytes make; `hash` is theirs, where it is known. */
export async function parseArticleBytes(
  { bytes, name, hash }: { readonly bytes: Uint8Array; readonly name: string; readonly hash?: string },
  parser: Parser,
  options: ReadOptions = {},
): Promise<Result<IncomingFile>> {
  const read = await parser.read({ kind: 'file', bytes, name }, options)
  return read.ok ? toIncomingFile(read.value, bytes, name, hash) : read
}

/** Reads a plain text that comes with the program; files of others go through a parser (`readArticleFile`). */
export async function readTextFile(path: string): Promise<Result<IncomingFile>> {
  const bytes = await readInputFile(path, formats.text.largest)
  if (!bytes.ok) return bytes
  const name = basename(path)
  const read = await readPlainText(bytes.value, name, () => {})
  return read.ok ? toIncomingFile(read.value, bytes.value, name) : read
}
