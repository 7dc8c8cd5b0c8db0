import type { Original } from '../../../../shared/schema/article'
import type { ContentCodec } from '../files/content-codec'
import type { Documents } from '../model/documents'
import { extensionOf, originalPath, textPath } from '../files/layout'

/** A text or an original that documents speak of: its path in the project folder, and the hash of its content. */
export type ReferencedBlob = {
  readonly part: 'text' | 'original'
  readonly path: string
  readonly hash: string
}

/** Every text and original that the documents speak of, each once. */
export function referencedBlobs(codec: ContentCodec, documents: Documents): readonly ReferencedBlob[] {
  const blobs = new Map<string, ReferencedBlob>()
  const addOriginal = (original: Original | null): void => {
    if (original === null) return
    const path = originalPath(codec, '', original.hash, extensionOf(original.name))
    blobs.set(path, { part: 'original', path, hash: original.hash })
  }
  for (const { revisions } of documents.all('article').values()) {
    for (const { textHash, original } of revisions) {
      const path = textPath(codec, '', textHash)
      blobs.set(path, { part: 'text', path, hash: textHash })
      addOriginal(original)
    }
  }
  for (const { file } of documents.all('source').values()) addOriginal(file)
  return [...blobs.values()]
}
