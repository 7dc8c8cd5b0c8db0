import { documentKinds } from '../../../../shared/document-kinds'
import { basename, dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { createBackup, noteKeeping } from '../backup/backups'
import { plainCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import { Documents } from '../model/documents'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { Lock, takenOver } from '../files/lock'
import { openVolume } from '../project/open-project'
import type { OpenOptions } from '../project/open-options'
import type { ProjectStore } from '../project/project-store'
import { listIfAny, type Volume } from '../files/volume'
import { convertProject } from './convert-project'
import { type KeyFile, writeKeyFile } from '../encryption/key-file'
import { removeTree } from '../files/remove-tree'
import { copyInTheMaking, swapFolders } from '../project/swap-folders'
import { unlockVolume } from '../encryption/unlock-volume'

export type ProtectionOptions = Pick<OpenOptions, 'clock' | 'by' | 'seam'> & {
  /** The folder of the project's backups: those from before are replaced by a new one, kept as the project is then. */
  readonly backups?: string
  /** scrypt's N, for tests. */
  readonly cost?: number
}

/** How a project is to be kept: under a key that the passphrase opens, or as it is. */
export type Keeping = { readonly keyFile: KeyFile; readonly passphrase: string } | null

/**
 * Changes how a project is kept, which nobody may have open: makes a copy beside it, opens that as it will be opened
 * from now on, compares it, and only then puts it in the place of the project. Gives notices for the user.
 * Where it fails, or is interrupted, the project is what it was.
 */
export async function changeKeeping(
  before: Volume,
  folder: string,
  keeping: Keeping,
  options: ProtectionOptions,
): Promise<Result<readonly string[]>> {
  const { clock, by, seam = realFiles, backups } = options
  try {
    const mended = await openAndClose(before, folder, options)
    if (!mended.ok) return mended
    const lock = await Lock.take(seam, folder, { clock, who: '', onLost: () => undefined })
    if (!lock.ok) return lock
    try {
      const old = await openVolume(before, folder, { clock, by, seam, readOnly: true })
      if (!old.ok) return old
      await old.value.close()
      const copied = await makeCopy(before, folder, keeping, old.value, options)
      if (!copied.ok) {
        await removeTree(seam, copyInTheMaking(folder)).catch(() => undefined)
        return copied
      }
      if (!(await lock.value.isHeld())) {
        await removeTree(seam, copyInTheMaking(folder)).catch(() => undefined)
        return takenOver
      }
      if (backups !== undefined) await noteKeeping(backups, copied.value.codec.secret, seam)
      const notice = await swapFolders(seam, folder)
      const after = { seam, codec: copied.value.codec.inFolder(folder) }
      return ok([
        ...(notice === null ? [] : [notice]),
        ...(backups === undefined ? [] : await replaceBackups(after, folder, backups, clock)),
        ...(keeping === null ? [] : await otherCopies(seam, folder)),
      ])
    } finally {
      await lock.value.release().catch(() => undefined)
    }
  } catch (error) {
    await removeTree(seam, copyInTheMaking(folder)).catch(() => undefined)
    return diskFault(error, words.store.keeping.notChanged)
  }
}

/** Opening mends what a crash has left; what it cannot mend must not be copied as if it were sound. */
async function openAndClose(
  volume: Volume,
  folder: string,
  { clock, by }: ProtectionOptions,
): Promise<Result<void>> {
  const opened = await openVolume(volume, folder, { clock, by, seam: volume.seam })
  if (!opened.ok) return opened
  const { readOnly } = opened.value
  const closed = await opened.value.close()
  if (readOnly === false) return closed
  return err('read-only', words.store.keeping.onlyRead(readOnly))
}

async function makeCopy(
  before: Volume,
  folder: string,
  keeping: Keeping,
  old: ProjectStore,
  { clock, by }: ProtectionOptions,
): Promise<Result<Volume>> {
  const { seam } = before
  const target = copyInTheMaking(folder)
  await removeTree(seam, target)
  await seam.makeFolder(target)
  if (keeping !== null) await writeKeyFile(seam, target, keeping.keyFile)
  const unlocked: Result<Volume> =
    keeping === null ? ok({ seam, codec: plainCodec }) : await unlockVolume(seam, target, keeping)
  if (!unlocked.ok) return unlocked
  const { codec } = unlocked.value
  const converted = await convertProject(
    seam,
    { folder, codec: before.codec },
    { folder: target, codec },
    documentsOf(old),
  )
  if (!converted.ok) return converted
  const opened = await openVolume(unlocked.value, target, { clock, by, seam })
  if (!opened.ok) return opened
  const copy = opened.value
  const written = await copy.checkpoint()
  const isSame = isDeepStrictEqual([old.head, maps(old)], [copy.head, maps(copy)])
  const closed = await copy.close()
  if (!written.ok) return written
  if (!closed.ok) return closed
  if (isSame && copy.readOnly === false) return unlocked
  return err('damaged', words.store.keeping.copyDiffers)
}

function maps(store: ProjectStore) {
  return documentKinds.map((kind) => store.documents(kind))
}

function documentsOf(store: ProjectStore): Documents {
  const documents = new Documents()
  for (const kind of documentKinds) {
    for (const document of store.documents(kind).values()) documents.set(kind, document)
  }
  return documents
}

/** Backups that were made before are kept otherwise than the project is now; a new one takes their place. */
async function replaceBackups(
  { seam, codec }: Volume,
  folder: string,
  backups: string,
  clock: () => string,
): Promise<readonly string[]> {
  const made = await newBackup({ seam, codec }, folder, backups, clock)
  if (made.ok) return []
  return [words.store.keeping.oldBackups(made.fault.message, backups)]
}

async function newBackup(
  { seam, codec }: Volume,
  folder: string,
  backups: string,
  clock: () => string,
): Promise<Result<void>> {
  try {
    if ((await listIfAny(seam, backups)).length === 0) return ok(undefined)
    const made = await createBackup(folder, backups, { clock, seam, codec })
    return made.ok ? ok(undefined) : made
  } catch (error) {
    return diskFault(error, words.store.keeping.backupsNotRenewed)
  }
}

/** What stands beside the project under its name, and was not protected with it. */
async function otherCopies(seam: FileSeam, folder: string): Promise<readonly string[]> {
  const beside = await seam.list(dirname(folder)).catch(() => [])
  const names = beside.filter((name) => name.startsWith(`${basename(folder)}.`))
  if (names.length === 0) return []
  return [words.store.keeping.otherCopies(names)]
}
