import { keptFiles } from '../../../../shared/domain/operations/kept-file'
import type { Original, Revision } from '../../../../shared/schema/article'
import type { ContentCodec } from '../files/content-codec'
import type { Documents } from '../model/documents'
import { extensionOf, originalPath, textPath } from '../files/layout'

/** A text or an original that documents speak of: its path in the project folder, and the hash of its content. */
export type ReferencedBlob = {
  readonly part: 'text' | 'original'
  readonly path: string
  readonly hash: string
}

/** Every text and original that the documents speak of, each once; one after the other, since there may be very many. */
export function* referencedBlobs(
  codec: ContentCodec,
  documents: Documents,
): Generator<ReferencedBlob, void, undefined> {
  const given = new Set<string>()
  for (const blob of spokenOf(codec, documents)) {
    if (given.has(blob.path)) continue
    given.add(blob.path)
    yield blob
  }
}

function* spokenOf(codec: ContentCodec, documents: Documents): Generator<ReferencedBlob, void, undefined> {
  for (const { revisions } of documents.all('article').values()) {
    for (const revision of revisions) {
      for (const hash of textHashesOf(revision)) yield { part: 'text', path: textPath(codec, '', hash), hash }
      if (revision.original !== null) yield originalOf(codec, revision.original)
    }
  }
  for (const { file } of documents.all('source').values()) if (file !== null) yield originalOf(codec, file)
  for (const claim of documents.all('claim').values())
    for (const crop of keptFiles(claim)) yield originalOf(codec, crop)
}

/** The hashes of a revision's files: its text, and its structure if it has one. */
export function textHashesOf({
  textHash,
  structureHash,
}: Pick<Revision, 'textHash' | 'structureHash'>): readonly string[] {
  return structureHash === undefined ? [textHash] : [textHash, structureHash]
}

function originalOf(codec: ContentCodec, { hash, name }: Original): ReferencedBlob {
  return { part: 'original', path: originalPath(codec, '', hash, extensionOf(name)), hash }
}
