import { documentKinds } from '../../../../shared/document-kinds'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { type ContentCodec, DamagedContent, plainCodec } from '../files/content-codec'
import type { Documents } from '../model/documents'
import type { FileSeam } from '../files/file-seam'
import { LINE_FEED, SPACE } from '../history/history-line'
import { documentPath, extensionOf, projectFolders } from '../files/layout'
import { nextLine } from '../history/read-history'
import { referencedBlobs } from '../blobs/referenced-blobs'
import { sha256InTurns } from '../files/sha256'
import { readContent, type Volume, writeContent } from '../files/volume'
import { type Survey, surveyProject } from './survey-project'
import { addTo } from '../../../../shared/domain/add-to'

/** A project folder that is read, or made, and how its files are kept. */
export type KeptFolder = { readonly folder: string; readonly codec: ContentCodec }

/**
 * Writes the history, the texts and the originals of a project into a new folder, kept by another codec, and flushes
 * them; each is read back and compared. The entries, and so their chain, stay what they are. A text that is not what its name says is refused, since a
 * copy would hide that. Throws errors of the file system.
 */
export async function convertProject(
  seam: FileSeam,
  from: KeptFolder,
  to: KeptFolder,
  documents: Documents,
): Promise<Result<void>> {
  const survey = await surveyProject(seam, from.folder, knownDocuments(documents))
  if (!survey.ok) return survey
  for (const name of ['', ...projectFolders]) await seam.makeFolder(join(to.folder, name))
  const converted = await convertBlobs(seam, from, to, survey.value, extensionsOf(documents))
  if (!converted.ok) return converted
  const raw: Volume = { seam, codec: plainCodec }
  for (const path of survey.value.segments) {
    const stored = await readContent(raw, join(from.folder, path))
    await writeContent(raw, join(to.folder, path), convertSegment(stored, from.codec, to.codec))
  }
  for (const path of survey.value.others) await convertOther(raw, from, to, path)
  for (const name of ['', ...projectFolders]) await seam.syncFolder(join(to.folder, name))
  await seam.syncFolder(dirname(to.folder))
  return ok(undefined)
}

/** The lines of a segment, one by one, in the same batches. Padding after them is left out. */
function convertSegment(stored: Uint8Array, from: ContentCodec, to: ContentCodec): Uint8Array {
  const parts: Uint8Array[] = []
  for (let line = nextLine(stored, 0); line?.complete === true; line = nextLine(stored, line.end)) {
    const goesOn = line.content.at(-1) === SPACE
    const plain = from.decodeLine(goesOn ? line.content.subarray(0, -1) : line.content, 'history')
    parts.push(to.encodeLine(plain, 'history'), Uint8Array.from(goesOn ? [SPACE, LINE_FEED] : [LINE_FEED]))
  }
  return Buffer.concat(parts)
}

async function convertBlobs(
  seam: FileSeam,
  from: KeptFolder,
  to: KeptFolder,
  { blobs }: Survey,
  extensions: ReadonlyMap<string, readonly string[]>,
): Promise<Result<void>> {
  const written: Volume = { seam, codec: to.codec }
  for (const { folder, file } of blobs) {
    const content = await readBlob(seam, from, join(folder, file))
    const hash = content === null ? '' : await sha256InTurns(content)
    if (content === null || from.codec.blobName(folder, hash, extensionOf(file)) !== file) {
      return err('damaged', words.store.keeping.notImported(`${folder}/${file}`))
    }
    const usual = folder === 'texts' ? ['txt'] : (extensions.get(hash) ?? ['bin'])
    for (const extension of usual) {
      const path = join(to.folder, folder, to.codec.blobName(folder, hash, extension))
      await writeContent(written, path, content)
      if (Buffer.compare(await readContent(written, path), content) !== 0) {
        return err('disk', words.files.notGivenBack)
      }
    }
  }
  return ok(undefined)
}

async function readBlob(
  seam: FileSeam,
  { folder, codec }: KeptFolder,
  path: string,
): Promise<Uint8Array | null> {
  try {
    return await readContent({ seam, codec }, join(folder, path))
  } catch (error) {
    if (error instanceof DamagedContent) return null
    throw error
  }
}

/** A file that is kept as it is: sealed whole, or opened where it can be. */
async function convertOther(raw: Volume, from: KeptFolder, to: KeptFolder, path: string): Promise<void> {
  const stored = await readContent(raw, join(from.folder, path))
  const content = await decodedIfAny(from.codec, stored, join(from.folder, path))
  const target = join(to.folder, path)
  await writeContent(raw, target, content === null ? stored : await to.codec.encodeFile(content, target))
}

async function decodedIfAny(
  codec: ContentCodec,
  stored: Uint8Array,
  path: string,
): Promise<Uint8Array | null> {
  try {
    return await codec.decodeFile(stored, path)
  } catch (error) {
    if (error instanceof DamagedContent) return null
    throw error
  }
}

/** The extensions under which the originals of a project are known, by their hash. */
function extensionsOf(documents: Documents): ReadonlyMap<string, readonly string[]> {
  const extensions = new Map<string, string[]>()
  for (const { part, path, hash } of referencedBlobs(plainCodec, documents)) {
    if (part === 'original') addTo(extensions, hash, extensionOf(path))
  }
  return extensions
}

function knownDocuments(documents: Documents): (path: string) => boolean {
  const paths = new Set(
    documentKinds
      .filter((kind) => kind !== 'project')
      .flatMap((kind) =>
        Array.from(documents.all(kind).keys(), (id) => documentPath('', kind, id).replaceAll('\\', '/')),
      ),
  )
  return (path) => paths.has(path)
}
