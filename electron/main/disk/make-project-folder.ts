import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import { Project } from '../../../shared/schema/project'
import { HistoryWriter } from './append-history'
import { diskFault } from './disk-fault'
import { sealEntry } from './history-line'
import { historyStart } from './history-position'
import { projectFolders } from './layout'
import { listIfAny, type Volume } from './volume'

/** Makes the folder of a project, which must be new or empty, with a history that begins with the project itself. */
export async function makeProjectFolder(
  volume: Volume,
  folder: string,
  project: Project,
  signature: { readonly at: string; readonly by: string },
): Promise<Result<void>> {
  const parsed = Project.safeParse(project)
  if (!parsed.success) {
    return err('invalid-input', 'The project could not be created: it is not valid.', parsed.error.message)
  }
  try {
    if ((await listIfAny(volume.seam, folder)).length > 0) {
      return err(
        'invalid-input',
        'The project could not be created: the folder has other files in it.',
        folder,
      )
    }
    for (const name of ['', ...projectFolders]) await volume.seam.makeFolder(join(folder, name))
    await appendFirstEntry(volume, folder, parsed.data, signature)
    await volume.seam.syncFolder(folder)
    await volume.seam.syncFolder(dirname(folder))
    return ok(undefined)
  } catch (error) {
    return diskFault(error, 'The project could not be created')
  }
}

async function appendFirstEntry(
  volume: Volume,
  folder: string,
  project: Project,
  signature: { readonly at: string; readonly by: string },
): Promise<void> {
  const writer = new HistoryWriter(volume, folder, historyStart)
  const created = { kind: 'project' as const, id: project.id, before: null, after: project }
  const entry = {
    seq: 1,
    ...signature,
    operation: 'create project',
    changes: [created],
    prevHash: historyStart.hash,
  }
  try {
    await writer.append([sealEntry(volume.codec, entry)])
  } finally {
    await writer.close()
  }
}
