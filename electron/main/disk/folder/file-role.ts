import { documentKinds, type DocumentKind } from '../../../../shared/document-kinds'
import { isId } from '../../../../shared/schema/common'
import type { BlobFolder } from '../files/content-codec'
import { keyFiles } from '../encryption/key-file'
import { documentFolders, isCacheName, projectFolders, segmentFirstSeq } from '../files/layout'
import { isTemporary } from '../files/volume'

/**
 * What a file in a project folder is by its name. aside: set aside by the program as damaged, or kept apart by the user.
 * unfinished: left by a crash, swept up at the next opening. system: made by an operating system, or by a program that synchronises
 * folders, for itself. stray: no project has such a file.
 */
export type FileRole =
  | { readonly kind: 'document'; readonly of: DocumentKind; readonly id: string }
  | { readonly kind: 'segment'; readonly firstSeq: number }
  | { readonly kind: 'blob'; readonly folder: BlobFolder }
  | { readonly kind: 'folder' | 'project' | 'index' | 'key' | 'lock' }
  | { readonly kind: 'aside' | 'unfinished' | 'system' | 'stray' }

const ofTheRoot: Readonly<Record<string, 'project' | 'index' | 'key' | 'lock'>> = {
  'project.json': 'project',
  'index.json': 'index',
  lock: 'lock',
  'lock.takeover': 'lock',
  [keyFiles[0]]: 'key',
  [keyFiles[1]]: 'key',
}

const ofSystems = /^(?:\.DS_Store|\._.*|\.localized|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory)$/iu
/** What Syncthing, Dropbox, Nextcloud and ownCloud, Resilio and Google Drive put into a folder that they keep. */
const ofSynchronisers =
  /^(?:\.st(?:folder|versions|ignore)|\.dropbox(?:\.attr|\.cache)?|\.(?:nextcloud|owncloud)sync\.log.*|\.?_?\.?sync_[0-9a-f]+\.db.*|\.csync_journal\.db.*|\.sync|\.tmp\.drive(?:down|up)load)$/iu
const asides = /\.(?:damaged|apart)(?:-\d+)?$/u
const blobs = /^[0-9a-f]{64}\.[a-z0-9]{1,8}$/u

/** What a file is, by the folder of the project that it is in (empty: the project's own) and its name. */
export function fileRole(folder: string, name: string): FileRole {
  if (ofSystems.test(name) || ofSynchronisers.test(name)) return { kind: 'system' }
  if (isTemporary(name)) return { kind: 'unfinished' }
  if (asides.test(name)) return { kind: 'aside' }
  if (folder === '') {
    if (projectFolders.includes(name)) return { kind: 'folder' }
    return { kind: Object.hasOwn(ofTheRoot, name) ? (ofTheRoot[name] ?? 'stray') : 'stray' }
  }
  return roleInside(folder, name)
}

function roleInside(folder: string, name: string): FileRole {
  const firstSeq = folder === 'history' ? segmentFirstSeq(name) : null
  if (firstSeq !== null) return { kind: 'segment', firstSeq }
  if ((folder === 'texts' || folder === 'originals') && blobs.test(name)) return { kind: 'blob', folder }
  if (folder === 'index' && isCacheName(name)) return { kind: 'index' }
  const of = documentKinds.find((kind) => kind !== 'project' && documentFolders[kind] === folder)
  const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : ''
  return of !== undefined && isId(id) ? { kind: 'document', of, id } : { kind: 'stray' }
}

/** The name that a file had before it was set aside; null for any other. */
export function nameBeforeAside(name: string): string | null {
  return asides.test(name) ? name.replace(asides, '') : null
}
