import { join } from 'node:path'
import type { DocumentKind, Edit } from '../../../../shared/schema/document'
import { DamagedContent } from '../files/content-codec'
import { documentFile } from './document-files'
import { parseEdit } from '../model/documents'
import { documentFolders } from '../files/layout'
import { listIfAny, type Volume } from '../files/volume'

/** The documents of a kind as their own files have them, for when neither index nor history does; damaged ones are left out. */
export async function readDocumentFiles(
  volume: Volume,
  root: string,
  kind: DocumentKind,
): Promise<readonly Edit[]> {
  const ids = kind === 'project' ? ['project'] : await listIds(volume, root, kind)
  const found: Edit[] = []
  for (const id of ids) {
    try {
      const document = await documentFile(volume, root, kind, id).read()
      const edit = document === null ? null : parseEdit(kind, kind === 'project' ? document.id : id, document)
      if (edit !== null) found.push(edit)
    } catch (error) {
      if (!(error instanceof DamagedContent)) throw error
    }
  }
  return found
}

/** The ids that the file names of a kind speak of; other files are passed over. */
async function listIds(
  volume: Volume,
  root: string,
  kind: Exclude<DocumentKind, 'project'>,
): Promise<readonly string[]> {
  const names = await listIfAny(volume.seam, join(root, documentFolders[kind]))
  return names.flatMap((name) => /^([a-z0-9][a-z0-9-]{0,63})\.json$/.exec(name)?.[1] ?? [])
}
