import { join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { BlobFolder } from '../files/content-codec'
import type { FileSeam } from '../files/file-seam'
import { type FileRole, fileRole } from '../folder/file-role'
import { documentFolders, projectFolders } from '../files/layout'
import { listIfAny } from '../files/volume'

/** What has to be carried over when a project changes how it is kept; documents and index follow from the history. */
export type Survey = {
  readonly segments: readonly string[]
  readonly blobs: readonly { readonly folder: BlobFolder; readonly file: string }[]
  /** Files that were set aside as damaged, and documents that the history knows nothing of. */
  readonly others: readonly string[]
}

/** Made anew, or worth nothing. */
const leftOut = new Set<FileRole['kind']>([
  'folder',
  'project',
  'index',
  'key',
  'lock',
  'unfinished',
  'system',
])

const documents: readonly string[] = Object.values(documentFolders)

/** Looks through a project folder. A file that no project has is refused: it would be lost, or stay for all to read. */
export async function surveyProject(
  seam: FileSeam,
  folder: string,
  isKnown: (path: string) => boolean,
): Promise<Result<Survey>> {
  const survey = { segments: [] as string[], blobs: [] as Survey['blobs'][number][], others: [] as string[] }
  for (const inside of ['', ...projectFolders]) {
    for (const name of await listIfAny(seam, join(folder, inside))) {
      const path = inside === '' ? name : `${inside}/${name}`
      const role = fileRole(inside, name)
      if (leftOut.has(role.kind) || isKnown(path)) continue
      const isDocument = documents.includes(inside) && name.endsWith('.json')
      if (role.kind === 'segment') survey.segments.push(path)
      else if (role.kind === 'blob') survey.blobs.push({ folder: role.folder, file: name })
      else if (role.kind === 'aside' || isDocument) survey.others.push(path)
      else return foreign(path)
    }
  }
  return ok(survey)
}

function foreign(path: string): Result<never> {
  return err('not-allowed', words.store.keeping.foreign(path), path)
}
