import { basename } from 'node:path'
import type { Result } from '../../../shared/result'
import { readInputFile } from '../disk/files/read-input-file'
import { formats } from './formats/formats'
import { toIncomingFile } from './incoming-file'
import type { IncomingFile } from './incoming-file'
import { readPlainText } from './formats/read-plain-text'

/** Reads a plain text that comes with the program; files of others go through a parser (`readArticleFile`). */
export async function readTextFile(path: string): Promise<Result<IncomingFile>> {
  const bytes = await readInputFile(path, formats.text.largest)
  if (!bytes.ok) return bytes
  const name = basename(path)
  const read = await readPlainText(bytes.value, name, () => {})
  return read.ok ? toIncomingFile(read.value, bytes.value, name) : read
}
