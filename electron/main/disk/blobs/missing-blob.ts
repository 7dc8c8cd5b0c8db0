import { err, type Result } from '../../../../shared/result'
import { keptFiles } from '../../../../shared/domain/operations/kept-file'
import type { Original } from '../../../../shared/schema/article'
import type { Edit } from '../../../../shared/schema/document'
import { words } from '../../../../shared/words/words'
import type { ContentCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import type { Lookup } from '../model/documents'
import { extensionOf, originalPath, textPath } from '../files/layout'
import { statIfAny, type Volume } from '../files/volume'
import { textHashesOf } from './referenced-blobs'

/** A fault where an edit speaks of a text or an original that is not in the project; null where all are there. */
export async function missingBlob(
  volume: Volume,
  root: string,
  edits: readonly Edit[],
  before: Lookup,
): Promise<Result<never> | null> {
  try {
    for (const edit of edits) {
      const blobs = blobsOf(volume.codec, root, edit)
      if (blobs.length === 0) continue
      const known = JSON.stringify(before(edit.kind, edit.id))
      for (const { hash, path } of blobs) {
        if (!known.includes(hash) && (await statIfAny(volume.seam, path)) === null) {
          return err('invalid-input', words.store.saving.notStored(edit.kind), hash)
        }
      }
    }
    return null
  } catch (error) {
    return diskFault(error, words.store.saving.notLookedUp)
  }
}

type Blob = { readonly hash: string; readonly path: string }

function blobsOf(codec: ContentCodec, root: string, edit: Edit): readonly Blob[] {
  if (edit.value === null) return []
  if (edit.kind === 'source') return originalOf(codec, root, edit.value.file)
  if (edit.kind === 'claim') return keptFiles(edit.value).flatMap((crop) => originalOf(codec, root, crop))
  if (edit.kind !== 'article') return []
  return edit.value.revisions.flatMap((revision) => [
    ...textHashesOf(revision).map((hash) => ({ hash, path: textPath(codec, root, hash) })),
    ...originalOf(codec, root, revision.original),
  ])
}

function originalOf(codec: ContentCodec, root: string, original: Original | null): readonly Blob[] {
  if (original === null) return []
  const { hash, name } = original
  return [{ hash, path: originalPath(codec, root, hash, extensionOf(name)) }]
}
