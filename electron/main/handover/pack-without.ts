import { basename, dirname, join } from 'node:path'
import { wordsOfWithheld, publicDocuments } from '../../../shared/domain/report/public-documents'
import { knownOfSources } from '../../../shared/domain/report/withhold'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { ok, type Result, err } from '../../../shared/result'
import type { Packed } from '../../../shared/ipc/state'
import type { Edit } from '../../../shared/schema/document'
import type { Structure } from '../../../shared/schema/structure'
import { words } from '../../../shared/words/words'
import { type NewOriginal, writeBlobs } from '../disk/blobs/blob-files'
import type { Keys } from '../disk/encryption/unlock-volume'
import { plainCodec } from '../disk/files/content-codec'
import { diskFault } from '../disk/files/disk-fault'
import { extensionOf } from '../disk/files/layout'
import { realFiles } from '../disk/files/real-files'
import { removeTree } from '../disk/files/remove-tree'
import { temporaryPath } from '../disk/files/volume'
import { parseEdit } from '../disk/model/documents'
import { type PackOptions, packProject } from '../disk/package/pack-project'
import { nameEverywhere } from '../disk/package/write-bag'
import { beginProject } from '../disk/project/make-project-folder'
import { openProject } from '../disk/project/open-project'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf } from '../workspace'
import { choosePublicFiles, createSearch, type Search } from './public-files'
import { type Publication, type ReadPages, refuseHeld } from './publish-project'
import { type TakenOut, withoutWithheld } from './without-withheld'

const said = words.packages.without

/**
 * Packs a copy of a project without what is withheld for a colleague. The history of the copy begins with it, so that no older value, backup or
 * removed part goes along. Its report is made without it, too, and searched; with such a word in that nothing is written.
 */
export async function packWithout(
  { folder, keys, by }: { readonly folder: string; readonly keys: Keys; readonly by: string },
  path: string,
  publication: Publication,
  readPages: ReadPages,
  options: PackOptions = {},
): Promise<Result<Packed>> {
  const { facts, made, further } = publication
  const { seam = realFiles } = options
  const opened = await openProject(folder, { ...keys, readOnly: true, clock: () => facts.at, by: () => '' })
  if (!opened.ok) return opened
  const store = opened.value
  const beside = temporaryPath(path)
  try {
    await store.ready
    const history = await store.history({ from: 1, to: store.head.seq })
    if (!history.ok) return history
    const known = knownOfSources(publicDocuments(documentsOf(store)), history.value)
    const search = createSearch(wordsOfWithheld({ ...known, further }))
    const held = await refuseHeld(made, search, readPages)
    if (held !== null) return held
    const copy = join(beside, nameEverywhere(search.bar(basename(folder))))
    const signature = { at: facts.at, by: search.bar(by) }
    const copied = await copyWithout(store, copy, { search, publication, options, signature })
    if (!copied.ok) return copied
    const { taken, leftOut } = copied.value
    const notes = [said.made, said.takenOut(taken), said.ofReport(store.head.seq)]
    const from = { folder: copy, codec: plainCodec }
    return await packProject(
      from,
      path,
      { opensUp: false, made, facts, without: { notes, leftOut } },
      options,
    )
  } catch (error) {
    return diskFault(error, words.packages.notPacked)
  } finally {
    await store.close()
    await removeTree(seam, beside).catch(() => undefined)
  }
}

type Copying = {
  readonly search: Search
  readonly publication: Publication
  readonly options: PackOptions
  readonly signature: { readonly at: string; readonly by: string }
}

/** Makes a project in a new folder of what may go along of an open one. */
async function copyWithout(
  store: ProjectStore,
  folder: string,
  { search, publication, options, signature }: Copying,
): Promise<Result<{ readonly taken: TakenOut; readonly leftOut: readonly string[] }>> {
  const { seam = realFiles } = options
  const { takesUnsearchable } = publication
  const chosen = await choosePublicFiles(store, search, { ...options, takesUnsearchable })
  const contents = new Map(chosen.files.map(({ hash, content }) => [hash, content]))
  const texts = await readTexts(store)
  if (!texts.ok) return texts
  const whole = { documents: documentsOf(store), ...texts.value, kept: new Set(contents.keys()) }
  const { edits, texts: kept, taken } = withoutWithheld(whole, search.bar)
  for (const { kind, id, value } of edits)
    if (parseEdit(kind, id, value) === null) return err('internal', words.store.saving.invalid(kind), id)
  const originals = await originalsOf(store, edits, contents)
  if (!originals.ok) return originals
  const volume = { seam, codec: plainCodec }
  await seam.makeFolder(dirname(folder))
  const begun = await beginProject(volume, folder, { operation: 'leaveOutWithheld', edits }, signature)
  if (!begun.ok) return begun
  const written = await writeBlobs(volume, folder, { texts: kept, originals: originals.value })
  return written.ok ? ok({ taken, leftOut: chosen.leftOut.map(({ line }) => line) }) : written
}

/** Every text of the project and its structure, by their hashes. */
async function readTexts(store: ProjectStore): Promise<
  Result<{
    readonly texts: ReadonlyMap<string, string>
    readonly structures: ReadonlyMap<string, Structure>
  }>
> {
  const [texts, structures] = [new Map<string, string>(), new Map<string, Structure>()]
  for (const { revisions } of store.documents('article').values())
    for (const revision of revisions) {
      const text = await store.readText(revision.textHash)
      if (!text.ok) return text
      texts.set(revision.textHash, text.value)
      if (revision.structureHash === undefined) continue
      const structure = await store.readStructure(revision)
      if (!structure.ok) return structure
      structures.set(revision.structureHash, structure.value)
    }
  return ok({ texts, structures })
}

/** The files that documents of the copy keep: what evidence was cut out of a file goes with that file. */
async function originalsOf(
  store: ProjectStore,
  edits: readonly Edit[],
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<Result<readonly NewOriginal[]>> {
  const originals: NewOriginal[] = []
  for (const { kind, value } of edits) {
    if (value === null || (kind !== 'article' && kind !== 'source' && kind !== 'claim')) continue
    for (const original of keptFiles(value)) {
      const known = contents.get(original.hash)
      const read = known ? ok(known) : await store.readOriginal(original)
      if (!read.ok) return read
      originals.push({ extension: extensionOf(original.name), bytes: read.value })
    }
  }
  return ok(originals)
}
