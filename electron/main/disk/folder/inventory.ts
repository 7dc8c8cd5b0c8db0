import { extname, join } from 'node:path'
import { type DocumentKind, documentKinds } from '../../../../shared/document-kinds'
import { describeInstant } from '../../../../shared/domain/describe/describe-instant'
import type { TakenIn } from '../../../../shared/domain/operations/take-in'
import { documentSchemas } from '../../../../shared/schema/document'
import { words } from '../../../../shared/words/words'
import { isOfOneFile } from '../files/disk-fault'
import type { DocumentName, Documents } from '../model/documents'
import { documentFolders, documentPath, projectFolders } from '../files/layout'
import { takeTurns } from '../files/turns'
import { listIfAny, statIfAny, type Volume } from '../files/volume'
import { type FileRole, fileRole, nameBeforeAside } from './file-role'
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
  /** Whether it holds a document, or a state of one, that the project does not have, and that may be taken in. */
  readonly takesIn: boolean
}

export type Inventory = {
  readonly volume: Volume
  readonly root: string
  /** The documents that the history has. */
  readonly documents: Documents
  /** True for a document whose file may be there although the document is gone. */
  readonly isBehind?: (name: DocumentName) => boolean
  readonly isCancelled?: () => boolean
  /** Called for a folder that cannot be looked into; without this, that is thrown. */
  readonly onClosed?: (folder: string, error: unknown) => void
}

/** No document is larger than so many bytes. */
const LARGEST = 64 * 1024 * 1024

const kinds = new Map<string, DocumentKind>(
  documentKinds.map((kind) => [kind === 'project' ? '' : documentFolders[kind], kind]),
)

/** Single files for which only the inventory notices a folder in their place. */
const single = new Set<FileRole['kind']>(['index', 'key', 'lock'])

/** Looks through a project folder and names every file that its layout does not explain. Reads only. */
export async function takeInventory(inventory: Inventory): Promise<readonly Stray[]> {
  const { volume, root } = inventory
  const strays: Stray[] = []
  const turns = takeTurns()
  let hashes: ReadonlyMap<number, string> | null = null
  for (const folder of ['', ...projectFolders]) {
    const names = await namesIn(inventory, folder)
    const beside = new Set(names)
    for (const name of names.toSorted()) {
      if (turns.areOver()) await turns.next()
      if (inventory.isCancelled?.() === true) return strays
      const role = fileRole(folder, name)
      const file = pathOf(folder, name)
      const isStray = role.kind === 'stray' || isUnknown(role, inventory)
      if (!isStray && !single.has(role.kind)) continue
      if ((await statIfAny(volume.seam, join(root, file)))?.kind !== 'file') {
        const { noFile, noFolder } = words.folder.strays
        strays.push({ file, message: isStray ? noFolder : noFile, copy: null, takesIn: false })
        continue
      }
      if (!isStray) continue
      if (folder === 'history') hashes ??= await hashesOfHistory(volume, root)
      const copy = hashes === null ? null : await readHistoryCopy(volume, root, file, hashes)
      strays.push(
        copy === null
          ? { file, copy, ...(await describe(inventory, folder, name, beside)) }
          : { file, copy, message: copyWords(copy), takesIn: false },
      )
    }
  }
  return strays
}

async function namesIn({ volume, root, onClosed }: Inventory, folder: string): Promise<readonly string[]> {
  try {
    return await listIfAny(volume.seam, join(root, folder))
  } catch (error) {
    if (onClosed === undefined || !isOfOneFile(error)) throw error
    onClosed(folder, error)
    return []
  }
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

/** The files that were set aside and hold a document, or a state of one, that the project does not have. Reads only. */
export async function takeAsides(inventory: Inventory): Promise<readonly Stray[]> {
  const asides: Stray[] = []
  for (const folder of kinds.keys()) {
    const names = await namesIn(inventory, folder)
    for (const name of names.filter((each) => nameBeforeAside(each) !== null).toSorted()) {
      const found = await documentIn(inventory, folder, name, new Set())
      if (found === null || found.standing === 'same') continue
      const message = words.folder.takeIn.apart[found.standing](found.document.kind)
      asides.push({ file: pathOf(folder, name), message, copy: null, takesIn: true })
    }
  }
  return asides
}

/** A document in a file that is no part of the project, and whether the project has it: not at all, as it is there, or otherwise. */
type FoundInFile = {
  readonly document: TakenIn
  readonly content: Uint8Array
  readonly standing: 'unknown' | 'same' | 'another'
}

/** The document in a file that is no part of the project; null where there is none, or the file is one of the project's. */
export async function readStrayDocument(inventory: Inventory, file: string): Promise<FoundInFile | null> {
  const { volume, root } = inventory
  const [folder, name] = splitPath(file)
  return documentIn(inventory, folder, name, new Set(await listIfAny(volume.seam, join(root, folder))))
}

/** `beside` are the names in its folder. */
async function documentIn(
  inventory: Inventory,
  folder: string,
  name: string,
  beside: ReadonlySet<string>,
): Promise<FoundInFile | null> {
  const kind = kinds.get(folder)
  const role = fileRole(folder, name)
  if (kind === undefined || !['stray', 'aside', 'document'].includes(role.kind)) return null
  if (role.kind === 'document' && !isUnknown(role, inventory)) return null
  const facts = await statIfAny(inventory.volume.seam, join(inventory.root, folder, name))
  if (facts?.kind !== 'file' || facts.size > LARGEST) return null
  const original = nameBeforeAside(name) ?? originalOf(inventory, folder, name, beside)
  const content = await readAs(inventory, folder, name, original)
  const document = parseDocument(kind, content)
  if (document === null || content === 'unreadable') return null
  const known = inventory.documents.get(kind, document.id)
  if (known === null) return { document, content, standing: 'unknown' }
  return { document, content, standing: holdsDocument(content, known) ? 'same' : 'another' }
}

/** The path of a file in the folder of the project, with slashes. */
function pathOf(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** The folder (empty: the project's own) and the name in such a path. */
export function splitPath(file: string): readonly [folder: string, name: string] {
  const at = file.lastIndexOf('/')
  return at < 0 ? ['', file] : [file.slice(0, at), file.slice(at + 1)]
}

async function describe(
  inventory: Inventory,
  folder: string,
  name: string,
  beside: ReadonlySet<string>,
): Promise<Pick<Stray, 'message' | 'takesIn'>> {
  const { strays } = words.folder
  const found = await documentIn(inventory, folder, name, beside)
  if (found !== null) {
    const { kind, id } = found.document
    if (found.standing === 'unknown') return { message: strays.unknownDocument(kind), takesIn: true }
    const isSame = found.standing === 'same'
    const path = documentPath('', kind, id).replaceAll('\\', '/')
    return { message: isSame ? strays.sameAs(path) : strays.copyOf(path), takesIn: !isSame }
  }
  const original = originalOf(inventory, folder, name, beside)
  if (original !== null) {
    const path = pathOf(folder, original)
    const content = await readAs(inventory, folder, name, original)
    const isSame = sameBytes(content, await readAs(inventory, folder, original, null))
    return { message: isSame ? strays.sameAs(path) : strays.copyOf(path), takesIn: false }
  }
  const isNamedAsDocument = fileRole(folder, name).kind === 'document'
  const other = folder === 'history' ? strays.noHistory : strays.other
  return { message: isNamedAsDocument ? strays.unknown : other, takesIn: false }
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

function parseDocument(kind: DocumentKind, content: Stored['content']): TakenIn | null {
  const value = documentSchemas[kind].safeParse(readJson(content)).data
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of the kind has read it
  return value === undefined ? null : ({ kind, id: value.id, value } as TakenIn)
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
  beside: ReadonlySet<string>,
): string | null {
  const endings = [extname(name), '']
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (!/[ (._-]/u.test(name.charAt(at))) continue
    for (const other of endings.map((ending) => `${name.slice(0, at)}${ending}`)) {
      const role = fileRole(folder, other)
      if (other === name || !beside.has(other) || role.kind === 'stray' || isUnknown(role, inventory))
        continue
      return other
    }
  }
  return null
}
