import { join } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import { FORMAT_VERSION, type Project } from '../../../shared/schema/project'
import { plainCodec } from './content-codec'
import { diskFault, isMissing } from './disk-fault'
import { type FileSeam, realFiles } from './file-seam'
import { documentKinds, type Documents } from './documents'
import { type LoadedProject, loadProject } from './load-project'
import { Lock } from './lock'
import { makeProjectFolder } from './make-project-folder'
import { cutTornEnd } from './mend-history'
import { ProjectStore } from './project-store'
import { listSegments } from './read-history'
import { restoreHistory } from './restore-history'
import { setAside } from './set-aside'
import { readContentIfAny, type Volume } from './volume'

export type OpenOptions = {
  /** Open without the right to change anything, and without touching the folder. */
  readonly readOnly?: boolean
  /** The moment, as ISO 8601 in UTC. */
  readonly clock: () => string
  /** Who is working, as the history names them. */
  readonly by: () => string
  readonly seam?: FileSeam
  /** Answer before the claims of a large project are read; `ready` then says when they are. */
  readonly claimsLater?: boolean
  /** Called while something has to be read whole, with bytes done and bytes in all. */
  readonly onProgress?: (done: number, total: number) => void
  /** Called with what was found and mended after the project was opened, in the user's words; `notices` has it too. */
  readonly onNotice?: (notice: string) => void
}

/** Up to this many documents are compared with their files before opening answers; more are, after it. */
const CHECKED_AT_ONCE = 300

/** Makes a project in a folder that is new or empty, and opens it. Its history begins with the project itself. */
export async function createProject(
  folder: string,
  project: Project,
  options: OpenOptions,
): Promise<Result<ProjectStore>> {
  const signature = { at: options.clock(), by: options.by() }
  const made = await makeProjectFolder(volumeOf(options), folder, project, signature)
  if (!made.ok) return made
  const store = await openProject(folder, options)
  if (!store.ok) return store
  const written = await store.value.checkpoint()
  return written.ok ? store : written
}

/**
 * Opens a project folder. Where another program has it open the answer is `in-use`; it can then be opened to read.
 * What was damaged is mended from what is left, or the project opens to read only; `notices` and `readOnly` say so.
 */
export async function openProject(folder: string, options: OpenOptions): Promise<Result<ProjectStore>> {
  const volume = volumeOf(options)
  try {
    const refused = await refuseFolder(volume, folder)
    if (refused !== null) return refused
  } catch (error) {
    return diskFault(error, 'The project could not be opened')
  }
  const opening = new Opening(volume, folder, options)
  const refused = options.readOnly === true ? null : await opening.takeLock()
  if (refused !== null) return refused
  try {
    const store = await opening.open()
    if (store !== null) return ok(store)
    await opening.giveUp()
    return err(
      'not-found',
      'The project in this folder was never finished: its creation was interrupted.',
      folder,
    )
  } catch (error) {
    await opening.giveUp()
    return diskFault(error, 'The project could not be opened')
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
  const volume = volumeOf(options)
  const lock = await Lock.take(volume.seam, folder, {
    clock: options.clock,
    who: options.by(),
    onLost: () => undefined,
  })
  if (!lock.ok) return lock
  try {
    return ok(await restoreHistory(volume, folder, { at: options.clock(), by: options.by() }))
  } catch (error) {
    return diskFault(error, 'The history could not be restored')
  } finally {
    await lock.value.release()
  }
}

/** One opening, from the lock to the store. */
class Opening {
  readonly #volume: Volume
  readonly #folder: string
  readonly #options: OpenOptions
  #lock: Lock | null = null
  #readOnly: false | string = 'The project was opened to read'
  #store: ProjectStore | null = null

  constructor(volume: Volume, folder: string, options: OpenOptions) {
    this.#volume = volume
    this.#folder = folder
    this.#options = options
  }

  /** Takes the right to write. A folder that cannot be written to is opened to read; one in use is refused. */
  async takeLock(): Promise<Result<never> | null> {
    const onLost = (): void => this.#store?.refuseWrites('Another program has taken this project over')
    const { clock, by } = this.#options
    const taken = await Lock.take(this.#volume.seam, this.#folder, { clock, who: by(), onLost })
    if (taken.ok) {
      this.#lock = taken.value
      this.#readOnly = false
    } else if (taken.fault.code === 'disk') this.#readOnly = taken.fault.message.replace(/\.$/, '')
    else return taken
    return null
  }

  /** The open project; null where there is only the beginning of one. */
  async open(): Promise<ProjectStore | null> {
    const { clock, by, onProgress, onNotice } = this.#options
    const loaded = await loadProject(
      this.#volume,
      this.#folder,
      onProgress === undefined ? {} : { onProgress },
    )
    if (loaded.documents.all('project').size === 0 && loaded.historyFault?.kind !== 'broken') return null
    const notices = [...loaded.notices, ...(await this.#mend(loaded))]
    const store = new ProjectStore({
      ...loaded,
      notices,
      volume: this.#volume,
      folder: this.#folder,
      lock: this.#lock,
      readOnly: this.#readOnly,
      clock,
      by,
      onNotice: onNotice ?? (() => undefined),
    })
    this.#store = store
    if (this.#options.claimsLater !== true) await store.ready
    const isSmall = loaded.unchecked === 0 && countOf(loaded.documents) <= CHECKED_AT_ONCE
    if (isSmall) await store.checkFiles(0)
    else store.checkFilesLater(loaded.unchecked)
    return store
  }

  async giveUp(): Promise<void> {
    await this.#lock?.release().catch(() => undefined)
  }

  async #mend({ historyFault: fault, damaged }: LoadedProject): Promise<readonly string[]> {
    if (this.#lock !== null && fault?.kind !== 'broken') {
      for (const path of damaged) await setAside(this.#volume.seam, path).catch(ignoreMissing)
    }
    if (fault === null || (fault.kind === 'torn' && this.#lock === null)) return []
    if (fault.kind === 'torn') return [await cutTornEnd(this.#volume, this.#folder, fault)]
    this.#readOnly = `The history is damaged: ${fault.reason}. The project can only be read until the history is restored`
    await this.giveUp()
    this.#lock = null
    return [
      `The history is damaged: ${fault.reason}. The documents were restored from the index, the entries that can be read, and their own files. Nothing was overwritten.`,
    ]
  }
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}

function countOf(documents: Documents): number {
  return documentKinds.reduce((sum, kind) => sum + documents.all(kind).size, 0)
}

function volumeOf({ seam }: OpenOptions): Volume {
  return { seam: seam ?? realFiles, codec: plainCodec }
}

async function refuseFolder(volume: Volume, folder: string): Promise<Result<never> | null> {
  const project = await readContentIfAny(volume, join(folder, 'project.json'))
  if (project === null && (await listSegments(volume, folder)).length === 0) {
    return err('not-found', 'There is no Plumbline project in this folder.', folder)
  }
  const version = project === null ? null : formatVersionOf(project)
  if (version !== null && version > FORMAT_VERSION) {
    return err(
      'newer-format',
      'This project was made by a newer version of Plumbline. Open it with that version; nothing was changed.',
      `format ${version}, this program reads up to ${FORMAT_VERSION}`,
    )
  }
  return null
}

function formatVersionOf(project: Uint8Array): number | null {
  const found = /"formatVersion":\s*(\d+)/.exec(Buffer.from(project).toString())?.[1]
  return found === undefined ? null : Number(found)
}
