import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import type { HistoryEntry } from '../../../shared/schema/history'
import { type BackupManifest, contentPath, manifestPath, readManifests } from './backup-manifest'
import { type ContentCodec, plainCodec } from './content-codec'
import { diskFault } from './disk-fault'
import { copyKeyFile, keyFiles, keyFilesOfBackups, keyIdOf } from './encryption/key-file'
import { copyProject } from './copy-project'
import { documentKinds } from './documents'
import { Lock } from './lock'
import { type FileSeam, realFiles } from './file-seam'
import { historyStart } from './history-position'
import { savedSeq } from './index-file'
import { keepBackups } from './keep-backups'
import { projectFolders } from './layout'
import { scanHistory } from './read-history'
import { Replay } from './replay'
import { sealJson } from './sealed-json'
import { sha256 } from './sha256'
import { listIfAny, readContentIfAny, removeIfAny, type Volume, writeContent } from './volume'

/**
 * Backups of one project, in a folder of their own outside of it. A backup is the history, the texts and the originals;
 * documents and index follow from these. Content is kept once, by hash, so a backup costs what is new in it.
 */
export type BackupOptions = {
  readonly clock: () => string
  readonly seam?: FileSeam
  /** How the project is kept (`ProjectStore.codec`); as it is, unless said otherwise. Its backups are kept so too. */
  readonly codec?: ContentCodec
}

/** Contents are copied as they are stored: sealed where the project is. */
function rawVolume(seam: FileSeam): Volume {
  return { seam, codec: plainCodec }
}

/** Makes a backup, reads it back to be sure of it, and only then lets go of the oldest ones. A damaged history is refused. */
export async function createBackup(
  folder: string,
  backups: string,
  options: BackupOptions,
): Promise<Result<BackupManifest>> {
  const { seam = realFiles, codec = plainCodec } = options
  const volume: Volume = { seam, codec: codec.inFolder(folder) }
  const raw = rawVolume(seam)
  try {
    const replay = new Replay(() => null, documentKinds)
    const saved = await savedSeq(volume, folder)
    const add = (entry: HistoryEntry): void => replay.add(entry)
    const { end, fault } = await scanHistory(volume, folder, historyStart, add, { saved })
    if (fault?.kind === 'broken' || end.seq === 0 || end.seq < saved) {
      return err(
        'damaged',
        'No backup was made: the history of the project is damaged. Older backups are kept.',
      )
    }
    await seam.makeFolder(join(backups, 'content'))
    const older = await readManifests(raw, backups)
    const keyId = codec.secret === null ? null : keyIdOf(codec.secret)
    const newest = older.find((manifest) => manifest.keyId === keyId)
    const files = await copyProject(volume, folder, backups, end, newest?.files ?? [])
    if (files === null)
      return err('disk', 'No backup was made: the disk did not give back what was written to it.')
    const manifest: BackupManifest = {
      number: (older[0]?.number ?? 0) + 1,
      at: options.clock(),
      seq: end.seq,
      entryHash: end.hash,
      title: codec.isSealed ? basename(folder, '.plumbline') : replay.titleOfProject(),
      keyId,
      counts: replay.counts(),
      files: [...files],
    }
    if (keyId !== null && !(await copyKeyFile(seam, folder, keyFiles, backups, keyFilesOfBackups(keyId))))
      return err('damaged', 'No backup was made: the key file of the project is damaged or missing.')
    await writeContent(raw, manifestPath(backups, manifest.number), Buffer.from(sealJson(manifest).line))
    await seam.syncFolder(backups)
    await letGo(raw, backups, manifest, older)
    return ok(manifest)
  } catch (error) {
    return diskFault(error, 'No backup was made')
  }
}

/** The backups that there are, the newest first. */
export async function listBackups(
  backups: string,
  seam: FileSeam = realFiles,
): Promise<Result<readonly BackupManifest[]>> {
  try {
    return ok(await readManifests(rawVolume(seam), backups))
  } catch (error) {
    return diskFault(error, 'The backups could not be listed')
  }
}

/** Makes a project folder, which must be new or empty, from a backup; every file is checked by its hash on the way. */
export async function restoreBackup(
  backups: string,
  manifest: BackupManifest,
  folder: string,
  seam: FileSeam = realFiles,
): Promise<Result<void>> {
  const volume = rawVolume(seam)
  try {
    if ((await listIfAny(seam, folder)).length > 0) {
      return err('invalid-input', 'Nothing was restored: the folder has other files in it.', folder)
    }
    for (const name of ['', ...projectFolders]) await seam.makeFolder(join(folder, name))
    for (const { path, hash } of manifest.files) {
      const content = await readContentIfAny(volume, contentPath(backups, hash))
      if (content === null || sha256(content) !== hash) {
        return err(
          'damaged',
          `Backup ${manifest.number} is damaged and cannot be restored. Choose another one.`,
          path,
        )
      }
      await writeContent(volume, join(folder, path), content)
    }
    const { keyId } = manifest
    if (keyId !== null && !(await copyKeyFile(seam, backups, keyFilesOfBackups(keyId), folder, keyFiles)))
      return err('damaged', `The key file of backup ${manifest.number} is damaged or missing.`)
    for (const name of ['history', 'texts', 'originals', '']) await seam.syncFolder(join(folder, name))
    await seam.syncFolder(dirname(folder))
    return ok(undefined)
  } catch (error) {
    return diskFault(error, 'The backup could not be restored')
  }
}

/**
 * Puts a backup in the place of a project that nobody has open. The project as it was is kept beside it, under the name
 * that comes back, so that this can be taken back.
 */
export async function replaceByBackup(
  backups: string,
  manifest: BackupManifest,
  folder: string,
  { clock, seam = realFiles }: BackupOptions,
): Promise<Result<string>> {
  const lock = await Lock.take(seam, folder, { clock, who: '', onLost: () => undefined })
  if (!lock.ok) return lock
  await lock.value.release()
  const fresh = `${folder}.restoring`
  const restored = await restoreBackup(backups, manifest, fresh, seam)
  if (!restored.ok) return restored
  try {
    const beside = await listIfAny(seam, dirname(folder))
    let kept = `${folder}.before-restore`
    for (let number = 2; beside.some((name) => kept === join(dirname(folder), name)); number += 1) {
      kept = `${folder}.before-restore-${number}`
    }
    await seam.rename(folder, kept)
    await seam.rename(fresh, folder)
    await seam.syncFolder(dirname(folder))
    return ok(kept)
  } catch (error) {
    return diskFault(error, 'The backup could not be put in the place of the project')
  }
}

/**
 * Removes all backups that are kept otherwise than the newest: in plain, or under another key. It is for when a project
 * was protected, or is no longer.
 */
export async function removeOtherwiseKept(backups: string, seam: FileSeam = realFiles): Promise<void> {
  const volume = rawVolume(seam)
  const manifests = await readManifests(volume, backups)
  const kept = manifests.filter(({ keyId }) => keyId === manifests[0]?.keyId)
  await removeAllBut(volume, backups, manifests, kept)
}

/** Removes the backups that are not kept. Those under another key are another's: a copy of a project has the same id. */
async function letGo(
  volume: Volume,
  backups: string,
  newest: BackupManifest,
  older: readonly BackupManifest[],
): Promise<void> {
  const own = older.filter(({ keyId }) => keyId === newest.keyId)
  const others = older.filter(({ keyId }) => keyId !== newest.keyId)
  await removeAllBut(volume, backups, older, [...keepBackups([newest, ...own]), ...others])
}

/** Removes the backups that are not kept, and then the content that none of the kept ones has. */
async function removeAllBut(
  volume: Volume,
  backups: string,
  manifests: readonly BackupManifest[],
  kept: readonly BackupManifest[],
): Promise<void> {
  for (const manifest of manifests) {
    if (!kept.includes(manifest)) await removeIfAny(volume.seam, manifestPath(backups, manifest.number))
  }
  await volume.seam.syncFolder(backups)
  const used = new Set(kept.flatMap(({ files }) => files.map(({ hash }) => hash)))
  for (const name of await listIfAny(volume.seam, join(backups, 'content'))) {
    if (!used.has(name)) await removeIfAny(volume.seam, join(backups, 'content', name))
  }
}
