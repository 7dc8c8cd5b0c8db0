import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { type BackupManifest, contentPath } from './backup-manifest'
import { plainCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import { copyKeyFile, keyFiles, keyFilesOfBackups } from '../encryption/key-file'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { projectFolders } from '../files/layout'
import { removeTree } from '../files/remove-tree'
import { sha256InTurns } from '../files/sha256'
import { listIfAny, readContentIfAny, renamePatiently, type Volume, writeContent } from '../files/volume'

export type RestoreOptions = {
  readonly seam?: FileSeam
  /** The folder of the project as it is now: what went bad in the backup is taken from there, if it is the same. */
  readonly project?: string
}

/** A project folder that is being made from a backup, under this name until it is whole. */
export const restoring = (folder: string): string => `${folder}.restoring`

/**
 * Makes a project folder, which must be new or empty, from a backup; every file is checked by its hash on the way. It
 * appears when it is whole, and not before. Gives notices for the user: texts that went bad in the backup are left out.
 */
export async function restoreBackup(
  backups: string,
  manifest: BackupManifest,
  folder: string,
  { seam = realFiles, project }: RestoreOptions = {},
): Promise<Result<readonly string[]>> {
  try {
    const inside = await listIfAny(seam, folder)
    if (inside.length > 0) {
      return err('invalid-input', words.store.backups.otherFiles, folder)
    }
    const made = await makeFromBackup(backups, manifest, restoring(folder), seam, project)
    if (!made.ok) return made
    // On Windows nothing can be put in the place of an empty folder.
    await removeTree(seam, folder)
    await renamePatiently(seam, restoring(folder), folder)
    await seam.syncFolder(dirname(folder))
    return made
  } catch (error) {
    await removeTree(seam, restoring(folder)).catch(() => undefined)
    return diskFault(error, words.store.backups.notRestored)
  }
}

/** Makes the folder, whole and flushed, in the place of what an interrupted restoring has left; or leaves none. */
export async function makeFromBackup(
  backups: string,
  manifest: BackupManifest,
  folder: string,
  seam: FileSeam,
  project: string | undefined,
): Promise<Result<readonly string[]>> {
  await removeTree(seam, folder)
  for (const name of ['', ...projectFolders]) await seam.makeFolder(join(folder, name))
  const raw: Volume = { seam, codec: plainCodec }
  let leftOut = 0
  for (const { path, hash } of manifest.files) {
    const sources = [contentPath(backups, hash), ...(project === undefined ? [] : [join(project, path)])]
    const content = await firstWhole(raw, sources, hash)
    if (content !== null) await writeContent(raw, join(folder, path), content)
    else if (path.startsWith('history/')) {
      await removeTree(seam, folder)
      return err('damaged', words.store.backups.damaged(manifest.number), path)
    } else leftOut += 1
  }
  const { keyId } = manifest
  if (keyId !== null && !(await copyKeyFile(seam, backups, keyFilesOfBackups(keyId), folder, keyFiles))) {
    await removeTree(seam, folder)
    return err('damaged', words.store.backups.keyFileDamaged(manifest.number))
  }
  for (const name of [...projectFolders, '']) await seam.syncFolder(join(folder, name))
  await seam.syncFolder(dirname(folder))
  return ok(leftOut === 0 ? [] : [words.store.backups.leftOut(leftOut)])
}

/** The content of the first file whose hash is right; null where no file is whole. */
async function firstWhole(raw: Volume, paths: readonly string[], hash: string): Promise<Uint8Array | null> {
  for (const path of paths) {
    const content = await readContentIfAny(raw, path)
    if (content !== null && (await sha256InTurns(content)) === hash) return content
  }
  return null
}
