import { basename, dirname } from 'node:path'
import { copyPieces } from './copy-file'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { plainCodec } from './content-codec'
import { diskFault, isMissing } from './disk-fault'
import type { FileSeam, OpenFile } from './file-seam'
import { realFiles } from './real-files'
import { writeContent } from './volume'

/**
 * Writes a file that the user asked for, as an export, whole and flushed. Where it fails, the message says why, a file
 * that was there before is untouched, and no half file stays behind.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  seam: FileSeam = realFiles,
): Promise<Result<void>> {
  try {
    await writeContent({ seam, codec: plainCodec }, path, Buffer.from(content))
    await seam.syncFolder(dirname(path))
    return ok(undefined)
  } catch (error) {
    return notWritten(error, path)
  }
}

/** Writes in the same way what is open to be read in pieces, and only where its bytes are those with this hash. */
export async function writePieces(
  path: string,
  from: Pick<OpenFile, 'read'>,
  hash: string,
  seam: FileSeam = realFiles,
): Promise<Result<void>> {
  try {
    if (!(await copyPieces(seam, from, path, hash)))
      return err('damaged', words.originals.notAsImported(basename(path)))
    await seam.syncFolder(dirname(path))
    return ok(undefined)
  } catch (error) {
    return notWritten(error, path)
  }
}

function notWritten(error: unknown, path: string): Result<never> {
  return isMissing(error)
    ? err('not-found', words.files.noFolder(basename(path), dirname(path)))
    : diskFault(error, words.files.notWritten(basename(path)))
}
