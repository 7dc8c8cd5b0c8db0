import { basename, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { FORMAT_VERSION, type Project } from '../../../../shared/schema/project'
import { words } from '../../../../shared/words/words'
import { isUnreadable, plainCodec } from '../files/content-codec'
import { diskFault, fileOf } from '../files/disk-fault'
import { undoInterruptedSwap } from './swap-folders'
import { type Unlocked, unlockVolume } from '../encryption/unlock-volume'
import { realFiles } from '../files/real-files'
import { Lock } from '../files/lock'
import { makeProjectFolder } from './make-project-folder'
import type { OpenOptions } from './open-options'
import { Opening } from './opening'
import type { ProjectStore } from './project-store'
import { listSegments } from '../history/read-history'
import { refuseLinks } from '../files/refuse-links'
import { finishReplacing } from '../backup/replace-by-backup'
import { restoreHistory } from './restore-history'
import { readContentIfAny, type Volume } from '../files/volume'

export type { OpenOptions } from './open-options'

/** Makes a project in a folder that is new or empty, and opens it. Its history begins with the project itself. */
export async function createProject(
  folder: string,
  project: Project,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  const signature = { at: options.clock(), by: options.by() }
  const volume: Volume = { seam: options.seam ?? realFiles, codec: plainCodec }
  const made = await makeProjectFolder(volume, folder, project, signature)
  if (!made.ok) return made
  const store = await openProject(folder, options)
  if (!store.ok) return store
  const written = await store.value.checkpoint()
  return written.ok ? store : written
}

/**
 * Opens a project folder. Where another program has it open the answer is `in-use`; it can then be opened to read.
 * Where it takes a passphrase the answer is `locked`, or `wrong-passphrase`.
 * What was damaged is mended from what is left, or the project opens to read only; `notices` and `readOnly` say so.
 */
export async function openProject(folder: string, options: OpenOptions): Promise<Result<ProjectStore>> {
  const seam = options.seam ?? realFiles
  try {
    const volume = await unlockVolume(seam, folder, options)
    if (!volume.ok) return volume
    const opened = await openVolume(volume.value, folder, options)
    if (opened.ok || opened.fault.code !== 'not-found') return opened
    const isBack =
      (await undoInterruptedSwap(seam, folder, options.clock)) || (await finishReplacing(seam, folder))
    return isBack ? await openProject(folder, options) : opened
  } catch (error) {
    return notOpened(error, folder)
  }
}

/** Says which file of the folder it was, where the system does. */
function notOpened(error: unknown, folder: string): Result<never> {
  const file = fileOf(error, folder)
  const said = words.store.opening
  return diskFault(error, file === null ? said.notOpened : said.notOpenedFor(file))
}

/** Opens a project folder of which it is known how its files are read. */
export async function openVolume(
  volume: Volume & Partial<Unlocked>,
  folder: string,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  let version: number | null = null
  try {
    const linked = await refuseLinks(volume.seam, folder)
    if (linked !== null) return linked
    const found = await readFormatVersion(volume, folder)
    if (!found.ok) return found
    version = found.value
  } catch (error) {
    return notOpened(error, folder)
  }
  const opening = new Opening(volume, folder, options)
  const refused = options.readOnly === true ? null : await opening.takeLock()
  if (refused !== null) return refused
  try {
    const unmigrated = await opening.migrate(version)
    if (unmigrated !== null) return unmigrated
    return await opening.open()
  } catch (error) {
    await opening.giveUp()
    return notOpened(error, folder)
  }
}

/**
 * Mends a broken history, which opening only reports, since a part of it is lost for good. The project must be closed.
 * Gives what was done, in the user's words.
 */
export async function restoreProject(
  folder: string,
  options: OpenOptions,
): Promise<Result<readonly string[]>> {
  const seam = options.seam ?? realFiles
  const volume = await unlockVolume(seam, folder, options)
  if (!volume.ok) return volume
  const lock = await Lock.take(seam, folder, { clock: options.clock, who: '', onLost: () => undefined })
  if (!lock.ok) return lock
  try {
    const signature = { at: options.clock(), by: options.by() }
    return await restoreHistory(volume.value, folder, signature, lock.value)
  } catch (error) {
    return diskFault(error, words.store.history.notRestored)
  } finally {
    await lock.value.release()
  }
}

/** The format version that the project's own file states; null where that cannot be read. A newer one is refused. */
export async function readFormatVersion(volume: Volume, folder: string): Promise<Result<number | null>> {
  const project = await readProjectFile(volume, folder)
  if (project === null && (await listSegments(volume, folder)).length === 0) {
    return err('not-found', words.store.opening.noProject(basename(folder)), folder)
  }
  const version = project === null ? null : formatVersionOf(project)
  if (version === null || version <= FORMAT_VERSION) return ok(version)
  return err(
    'newer-format',
    words.store.opening.newerFormat,
    words.store.opening.formats(version, FORMAT_VERSION),
  )
}

/** The bytes of the project's own document; null where there are none, and none where they are damaged. */
async function readProjectFile(volume: Volume, folder: string): Promise<Uint8Array | null> {
  try {
    return await readContentIfAny(volume, join(folder, 'project.json'))
  } catch (error) {
    if (isUnreadable(error)) return new Uint8Array()
    throw error
  }
}

function formatVersionOf(project: Uint8Array): number | null {
  const found = /"formatVersion":\s*(\d+)/.exec(Buffer.from(project).toString())?.[1]
  return found === undefined ? null : Number(found)
}
