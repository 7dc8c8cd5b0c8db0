import { basename, dirname } from 'node:path'
import { ok, type Result } from '../../../shared/result'
import { plainCodec } from './content-codec'
import { diskFault } from './disk-fault'
import { type FileSeam, realFiles } from './file-seam'
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
    return diskFault(error, `“${basename(path)}” was not written`)
  }
}
