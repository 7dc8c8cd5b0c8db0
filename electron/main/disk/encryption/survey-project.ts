import { join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import type { BlobFolder } from '../content-codec'
import type { FileSeam } from '../file-seam'
import { documentFolders, projectFolders, segmentFirstSeq } from '../layout'
import { isTemporary, listIfAny } from '../volume'
import { keyFiles } from './key-file'

/** What has to be carried over when a project changes how it is kept; documents and index follow from the history. */
export type Survey = {
  readonly segments: readonly string[]
  readonly blobs: readonly { readonly folder: BlobFolder; readonly file: string }[]
  /** Files that were set aside as damaged, and documents that the history knows nothing of. */
  readonly others: readonly string[]
}

/** Made anew, or worth nothing. */
const leftOut = new Set(['project.json', 'index.json', 'lock', 'lock.takeover', ...keyFiles])
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const asides = /\.damaged(?:-\d+)?$/
const blobs = /^[0-9a-f]{64}\.[a-z0-9]{1,8}$/
const documents: readonly string[] = Object.values(documentFolders)

/** Looks through a project folder. A file that no project has is refused: it would be lost, or stay for all to read. */
export async function surveyProject(
  seam: FileSeam,
  folder: string,
  isKnown: (path: string) => boolean,
): Promise<Result<Survey>> {
  const survey = { segments: [] as string[], blobs: [] as Survey['blobs'][number][], others: [] as string[] }
  for (const name of await listIfAny(seam, folder)) {
    if (projectFolders.includes(name) || leftOut.has(name) || isWorthless(name)) continue
    if (!asides.test(name)) return foreign(name)
    survey.others.push(name)
  }
  for (const inside of projectFolders) {
    for (const name of await listIfAny(seam, join(folder, inside))) {
      const path = `${inside}/${name}`
      if (isWorthless(name) || isKnown(path)) continue
      if (asides.test(name)) survey.others.push(path)
      else if (inside === 'history' && segmentFirstSeq(name) !== null) survey.segments.push(path)
      else if ((inside === 'texts' || inside === 'originals') && blobs.test(name))
        survey.blobs.push({ folder: inside, file: name })
      else if (documents.includes(inside) && name.endsWith('.json')) survey.others.push(path)
      else if (inside !== 'index' || !name.endsWith('.jsonl')) return foreign(path)
    }
  }
  return ok(survey)
}

function isWorthless(name: string): boolean {
  return isTemporary(name) || litter.has(name)
}

function foreign(path: string): Result<never> {
  return err(
    'not-allowed',
    `“${path}” in the project folder does not belong to the project. Move it to another place first; nothing was changed.`,
    path,
  )
}
