import { publicDocuments, wordsOfWithheld } from '../../../shared/domain/report/public-documents'
import { knownOfSources } from '../../../shared/domain/report/withhold'
import { err, type Result } from '../../../shared/result'
import type { PackageKind, Packed } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import type { Keys } from '../disk/encryption/unlock-volume'
import { nameEverywhere, packedText } from '../disk/package/write-bag'
import {
  type MadeFile,
  type PackageFacts,
  type PackOptions,
  writePackage,
} from '../disk/package/pack-project'
import { labels } from '../disk/package/bag'
import { openProject } from '../disk/project/open-project'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf } from '../workspace'
import { choosePublicFiles, createSearch, type Search } from './public-files'

const said = words.packages.publication

export type Publication = {
  /** The report in its formats, made without what is withheld. */
  readonly made: readonly MadeFile[]
  /** Words that must not go out either. */
  readonly further: readonly string[]
  /** Whether pictures, recordings and what else no program can search for words goes out too. */
  readonly takesUnsearchable: boolean
  readonly facts: PackageFacts
}

/** What the pages of a PDF show, as words; null where that cannot be read. */
export type ReadPages = (pdf: Uint8Array) => Promise<string | null>

/**
 * Packs what can be published of a project: its report, and its originals but for those that are withheld or hold a word that is. Each file
 * is searched in every way in which it can be read, the report as well; with one such word in that nothing is written.
 */
export async function publishProject(
  { folder, keys }: { readonly folder: string; readonly keys: Keys },
  path: string,
  publication: Publication,
  readPages: ReadPages,
  options: PackOptions = {},
): Promise<Result<Packed>> {
  const opened = await openProject(folder, {
    ...keys,
    readOnly: true,
    clock: () => publication.facts.at,
    by: () => '',
  })
  if (!opened.ok) return opened
  const store = opened.value
  await store.ready
  const packed = await publishOpen(store, path, publication, readPages, options)
  const closed = await store.close()
  return closed.ok ? packed : closed
}

async function publishOpen(
  store: ProjectStore,
  path: string,
  { made, further, takesUnsearchable, facts }: Publication,
  readPages: ReadPages,
  options: PackOptions,
): Promise<Result<Packed>> {
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  const documents = publicDocuments(documentsOf(store))
  const search = createSearch(wordsOfWithheld({ ...knownOfSources(documents, history.value), further }))
  const held = await refuseHeld(made, search, readPages)
  if (held !== null) return held
  const chosen = await choosePublicFiles(store, search, { ...options, takesUnsearchable })
  const leftOut = chosen.leftOut.map(({ line }) => line)
  const names = new Set<string>()
  const files = chosen.files.map(({ name, content }) =>
    packedText(`originals/${freeName(nameEverywhere(name), names)}`, content),
  )
  const title = nameEverywhere(search.without([...documents.project.values()][0]?.title ?? ''))
  const { seq, hash } = store.head
  return writePackage(
    path,
    {
      name: title,
      count: made.length + files.length,
      files: async function* () {
        for (const { name, content } of made) yield packedText(name, content)
        yield* files
      },
    },
    [
      [labels.agent, `Plumbline ${facts.programVersion}`],
      [labels.date, facts.at.slice(0, 10)],
      [labels.description, said.description(title)],
      [labels.kind, 'publication' satisfies PackageKind],
      [labels.entry, `${seq} ${hash}`],
      ...leftOut.map((line): [string, string] => [labels.leftOut, line]),
    ],
    { seq, entry: hash, notes: [], leftOut },
    options,
  )
}

/** A fault where a word can be read in what was made without it; null where none can. */
export async function refuseHeld(
  made: readonly MadeFile[],
  search: Search,
  readPages: ReadPages,
): Promise<Result<never> | null> {
  for (const { name, content } of made) {
    const shown = name.endsWith('.pdf') ? await readPages(content) : null
    const word = search.wordIn(content, shown)
    if (word !== null) return err('not-allowed', said.stillHolds(name, word))
  }
  return null
}

/** A name that no other file of the folder has, on any system. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/u.exec(name) ?? []
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${stem} (${count})${ending}`
    const meant = free.normalize('NFC').toLowerCase()
    if (taken.has(meant)) continue
    taken.add(meant)
    return free
  }
}
