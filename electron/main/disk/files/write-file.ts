import { basename, dirname } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { plainCodec } from './content-codec'
import { diskFault, isMissing } from './disk-fault'
import { type FileSeam } from './file-seam'
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
    if (isMissing(error))
      return err(
        'not-found',
        `“${basename(path)}” was not written: there is no folder ${dirname(path)}. Choose another place.`,
      )
    return diskFault(error, `“${basename(path)}” was not written`)
  }
}
