import { basename, dirname } from 'node:path'
import { copyPieces } from '../files/copy-file'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { plainCodec } from '../files/content-codec'
import { diskFault, isMissing } from '../files/disk-fault'
import type { FileSeam, OpenFile } from '../files/file-seam'
import { projectFolders } from '../files/layout'
import { isProjectFolder } from '../files/list-files'
import { realFiles } from '../files/real-files'
import { replaceBy, writeContent } from '../files/volume'
import { fileRole } from './file-role'

/**
 * Writes a file that the user asked for, as an export, whole and flushed. Where it fails, the message says why, a file
 * that was there before is untouched, and no half file stays behind.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  seam: FileSeam = realFiles,
): Promise<Result<void>> {
  return writeAsked(path, seam, async () => {
    await writeContent({ seam, codec: plainCodec }, path, Buffer.from(content))
    return ok(undefined)
  })
}

/** Writes in the same way what is open to be read in pieces, and only where its bytes are those with this hash. */
export async function writePieces(
  path: string,
  from: Pick<OpenFile, 'read'>,
  hash: string,
  seam: FileSeam = realFiles,
): Promise<Result<void>> {
  return writeAsked(path, seam, async () =>
    (await copyPieces(seam, from, path, hash))
      ? ok(undefined)
      : err('damaged', words.originals.notAsImported(basename(path))),
  )
}

/** Writes in the same way what comes piece by piece: `write` gets the open, empty file. */
export async function writeByPieces<T>(
  path: string,
  write: (file: OpenFile) => Promise<Result<T>>,
  seam: FileSeam = realFiles,
): Promise<Result<T>> {
  return writeAsked(path, seam, () => replaceBy(seam, path, write, (written) => written.ok))
}

/** Writes a file where no file of a project would be replaced, and flushes its folder. */
async function writeAsked<T>(
  path: string,
  seam: FileSeam,
  write: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const refused = await refuseFileOfProject(path)
  if (refused !== null) return refused
  try {
    const written = await write()
    if (written.ok) await seam.syncFolder(dirname(path))
    return written
  } catch (error) {
    return isMissing(error)
      ? err('not-found', words.files.noFolder(basename(path), dirname(path)))
      : diskFault(error, words.files.notWritten(basename(path)))
  }
}

/** A fault where a file of a project would be replaced, by whichever way that folder was come to. */
async function refuseFileOfProject(path: string): Promise<Result<never> | null> {
  const [folder, name] = [dirname(path), basename(path)]
  const inside = basename(folder)
  const places = [
    { root: folder, role: fileRole('', name) },
    ...(projectFolders.includes(inside) ? [{ root: dirname(folder), role: fileRole(inside, name) }] : []),
  ]
  for (const { root, role } of places)
    if (role.kind !== 'stray' && (await isProjectFolder(root)))
      return err('not-allowed', words.files.ofProject(name))
  return null
}
