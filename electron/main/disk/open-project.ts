import { join } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import { FORMAT_VERSION, type Project } from '../../../shared/schema/project'
import { plainCodec } from './content-codec'
import { diskFault } from './disk-fault'
import { type FileSeam, realFiles } from './file-seam'
import { loadProject } from './load-project'
import { Lock } from './lock'
import { makeProjectFolder } from './make-project-folder'
import { ProjectStore } from './project-store'
import { listSegments } from './read-history'
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
}

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

/** Opens a project folder. Where another program has it open the answer is `in-use`; it can then be opened to read. */
export async function openProject(folder: string, options: OpenOptions): Promise<Result<ProjectStore>> {
  const volume = volumeOf(options)
  const { clock, by, onProgress } = options
  try {
    const refused = await refuseFolder(volume, folder)
    if (refused !== null) return refused
  } catch (error) {
    return diskFault(error, 'The project could not be opened')
  }
  let store: ProjectStore | null = null
  let lock: Lock | null = null
  if (options.readOnly !== true) {
    const onLost = (): void => store?.refuseWrites('Another program has taken this project over')
    const taken = await Lock.take(volume.seam, folder, { clock, who: by(), onLost })
    if (!taken.ok) return taken
    lock = taken.value
  }
  try {
    const loaded = await loadProject(volume, folder, onProgress === undefined ? {} : { onProgress })
    const readOnly = lock === null ? 'The project was opened to read' : false
    store = new ProjectStore({ ...loaded, volume, folder, lock, readOnly, clock, by })
    if (options.claimsLater !== true) await store.ready
    return ok(store)
  } catch (error) {
    await lock?.release()
    return diskFault(error, 'The project could not be opened')
  }
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
