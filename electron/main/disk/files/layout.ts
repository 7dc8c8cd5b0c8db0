import { extname, join } from 'node:path'
import { Id, Sha256 } from '../../../../shared/schema/common'
import { type ByKind, type DocumentKind, documentKinds } from '../../../../shared/document-kinds'
import type { ContentCodec } from './content-codec'

/** Where each part of a project stands in its folder. Ids and hashes are parsed before they become names. */
export const documentFolders = {
  article: 'articles',
  claim: 'claims',
  source: 'sources',
  conflict: 'conflicts',
  event: 'events',
  question: 'questions',
} as const satisfies Omit<ByKind<string>, 'project'>

/** The folders of a project. */
export const projectFolders = [...Object.values(documentFolders), 'texts', 'originals', 'history', 'index']

/** The file of a document. Throws on an id that is not one. */
export function documentPath(root: string, kind: DocumentKind, id: string): string {
  if (kind === 'project') return join(root, 'project.json')
  return join(root, documentFolders[kind], `${Id.parse(id)}.json`)
}

export function textPath(codec: ContentCodec, root: string, hash: string): string {
  return join(root, 'texts', codec.blobName('texts', Sha256.parse(hash), 'txt'))
}

/** The file of an original. `extension` is that of the imported file, with or without its dot; an odd one becomes `bin`. */
export function originalPath(codec: ContentCodec, root: string, hash: string, extension: string): string {
  const plain = extension.replace(/^\./, '').toLowerCase()
  const ending = /^[a-z0-9]{1,8}$/.test(plain) ? plain : 'bin'
  return join(root, 'originals', codec.blobName('originals', Sha256.parse(hash), ending))
}

/** The extension in a file's name, without its dot. */
export function extensionOf(name: string): string {
  return extname(name).slice(1)
}

/** The history segment whose first line has this seq. */
export function segmentPath(root: string, firstSeq: number): string {
  return join(root, 'history', `${String(firstSeq).padStart(10, '0')}.jsonl`)
}

/** The first seq of a history segment by its name, or null for any other file. */
export function segmentFirstSeq(name: string): number | null {
  const digits = /^(\d{10})\.jsonl$/.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

export function indexPath(root: string): string {
  return join(root, 'index.json')
}

/** The file that caches the documents of one kind. A rewritten cache is a new generation under a new name. */
export function cachePath(root: string, kind: DocumentKind, generation: number): string {
  return join(root, 'index', `${kind}-${generation}.jsonl`)
}

/** True for a name that `cachePath` gives. */
export function isCacheName(name: string): boolean {
  const [kind, generation] = name.split('-', 2)
  return documentKinds.some((each) => each === kind) && /^\d+\.jsonl$/.test(generation ?? '')
}

export function lockPath(root: string): string {
  return join(root, 'lock')
}
