import { join } from 'node:path'
import { type DocumentKind, documentKinds } from '../../../../shared/document-kinds'
import { describeInstant } from '../../../../shared/domain/describe/describe-instant'
import { documentSchemas } from '../../../../shared/schema/document'
import { words } from '../../../../shared/words/words'
import type { DocumentName, Documents, StoredDocument } from '../model/documents'
import { documentFolders, documentPath, projectFolders } from '../files/layout'
import { listIfAny, statIfAny, type Volume } from '../files/volume'
import { type FileRole, fileRole } from './file-role'
import { type HistoryCopy, hashesOfHistory, readHistoryCopy } from './history-copy'
import { holdsDocument, readJson, readStored, type Stored } from '../documents/read-stored'

/** A file in the folder of a project that is no part of it. */
export type Stray = {
  /** Its path in the folder, with slashes. */
  readonly file: string
  /** What it is, in words. */
  readonly message: string
  /** Where it is another copy of the history: how it stands to ours. It can be opened as a copy of the project then. */
  readonly copy: HistoryCopy | null
}

export type Inventory = {
  readonly volume: Volume
  readonly root: string
  /** The documents that the history has. */
  readonly documents: Documents
  /** True for a document whose file may be there although the document is gone. */
  readonly isBehind?: (name: DocumentName) => boolean
  readonly isCancelled?: () => boolean
}

const kinds = new Map<string, DocumentKind>(
  documentKinds.map((kind) => [kind === 'project' ? '' : documentFolders[kind], kind]),
)

/** Files of which there is one, and which nothing else looks at that says so where they are folders. */
const single = new Set<FileRole['kind']>(['index', 'key', 'lock'])

/** Looks through a project folder and names every file that its layout does not explain. Reads only. */
export async function takeInventory(inventory: Inventory): Promise<readonly Stray[]> {
  const { volume, root } = inventory
  const strays: Stray[] = []
  let hashes: ReadonlyMap<number, string> | null = null
  for (const folder of ['', ...projectFolders]) {
    const names = await listIfAny(volume.seam, join(root, folder))
    for (const name of names.toSorted()) {
      if (inventory.isCancelled?.() === true) return strays
      const role = fileRole(folder, name)
      const file = folder === '' ? name : `${folder}/${name}`
      const isStray = role.kind === 'stray' || isUnknown(role, inventory)
      if (!isStray && !single.has(role.kind)) continue
      if ((await statIfAny(volume.seam, join(root, file)))?.kind !== 'file') {
        const { noFile, noFolder } = words.folder.strays
        strays.push({ file, message: isStray ? noFolder : noFile, copy: null })
      }
      if (!isStray || strays.at(-1)?.file === file) continue
      if (folder === 'history') hashes ??= await hashesOfHistory(volume, root)
      const copy = hashes === null ? null : await readHistoryCopy(volume, root, file, hashes)
      const message = copy === null ? await describe(inventory, folder, name, names) : copyWords(copy)
      strays.push({ file, message, copy })
    }
  }
  return strays
}

/** True for a document that the history does not have. */
function isUnknown(role: FileRole, { documents, isBehind }: Inventory): boolean {
  if (role.kind !== 'document' || documents.get(role.of, role.id) !== null) return false
  return isBehind?.({ kind: role.of, id: role.id }) !== true
}

/** How another copy of the history stands to ours, in words. */
export function copyWords(copy: HistoryCopy): string {
  const { standing, partsAt, own, newest } = copy
  return words.folder.strays.history[standing](partsAt, own, describeInstant(newest.at), newest.by)
}

/** So many stray files are told of by name. */
const MOST_NAMED = 3

/** What an inventory found, as notices. */
export function strayWords(strays: readonly Stray[]): readonly string[] {
  const copies = strays.filter(({ copy }) => isWorthOpening(copy))
  const others = strays.filter(({ copy }) => !isWorthOpening(copy)).map(({ file }) => file)
  return [
    ...copies.map(({ file, message }) => words.folder.historyCopy(file, message)),
    ...(others.length === 0 ? [] : [words.folder.strayFiles(others.slice(0, MOST_NAMED), others.length)]),
  ]
}

/** True for a copy of the history that has entries of its own. */
export function isWorthOpening(copy: HistoryCopy | null): boolean {
  return copy !== null && copy.standing !== 'same'
}

async function describe(
  inventory: Inventory,
  folder: string,
  name: string,
  names: readonly string[],
): Promise<string> {
  const { strays } = words.folder
  const original = originalOf(inventory, folder, name, names)
  const content = await readAs(inventory, folder, name, original)
  const kind = kinds.get(folder)
  const document = kind === undefined ? null : parseDocument(kind, content)
  if (kind !== undefined && document !== null) {
    const known = inventory.documents.get(kind, document.id)
    if (known === null) return strays.unknownDocument(kind)
    const path = documentPath('', kind, document.id).replaceAll('\\', '/')
    return holdsDocument(content, known) ? strays.sameAs(path) : strays.copyOf(path)
  }
  if (original !== null) {
    const path = folder === '' ? original : `${folder}/${original}`
    const isSame = sameBytes(content, await readAs(inventory, folder, original, null))
    return isSame ? strays.sameAs(path) : strays.copyOf(path)
  }
  if (fileRole(folder, name).kind === 'document') return strays.unknown
  return folder === 'history' ? strays.noHistory : strays.other
}

/** The content of a file; one that was sealed under the name of another is read as that. */
async function readAs(
  { volume, root }: Inventory,
  folder: string,
  name: string,
  original: string | null,
): Promise<Stored['content']> {
  const under = (other: string): Promise<Stored | null> => {
    const codec = {
      ...volume.codec,
      decodeFile: (stored: Uint8Array) => volume.codec.decodeFile(stored, join(root, folder, other)),
    }
    return readStored({ ...volume, codec }, join(root, folder, name))
  }
  const content = (await under(name))?.content ?? 'unreadable'
  if (content !== 'unreadable' || original === null) return content
  return (await under(original))?.content ?? 'unreadable'
}

function parseDocument(kind: DocumentKind, content: Stored['content']): StoredDocument | null {
  return documentSchemas[kind].safeParse(readJson(content)).data ?? null
}

function sameBytes(one: Stored['content'], other: Stored['content']): boolean {
  return one !== 'unreadable' && other !== 'unreadable' && Buffer.compare(one, other) === 0
}

/**
 * The file of the project of which another one is a copy by its name: programs that synchronise or copy put something between
 * the name and its ending (` (conflicted copy …)`, `-HOST`, `.sync-conflict-…`, ` 2`). Null where there is none.
 */
function originalOf(
  inventory: Inventory,
  folder: string,
  name: string,
  names: readonly string[],
): string | null {
  const originals = names.filter((other) => {
    const role = fileRole(folder, other)
    if (other === name || role.kind === 'stray' || isUnknown(role, inventory)) return false
    const [stem, ending] = splitName(other)
    return name.startsWith(stem) && name.endsWith(ending) && /^[ (._-]/u.test(name.slice(stem.length))
  })
  return originals.toSorted((one, other) => other.length - one.length)[0] ?? null
}

function splitName(name: string): readonly [stem: string, ending: string] {
  const at = name.lastIndexOf('.')
  return at <= 0 ? [name, ''] : [name.slice(0, at), name.slice(at)]
}
