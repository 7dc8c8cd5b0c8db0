import { findWithheld } from '../../../shared/domain/report/withheld-words'
import { publicDocuments, wordsOfWithheld } from '../../../shared/domain/report/public-documents'
import { knownOfSources } from '../../../shared/domain/report/withhold'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { err, type Result } from '../../../shared/result'
import type { PackageKind, Packed } from '../../../shared/ipc/state'
import type { Original } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import type { Keys } from '../disk/encryption/unlock-volume'
import { nameEverywhere, packedText, type PackedFile } from '../disk/package/write-bag'
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
import { readBytes } from './search-bytes'

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
  for (const { name, content } of made) {
    const shown = name.endsWith('.pdf') ? await readPages(content) : null
    const word = search.wordIn(content, shown)
    if (word !== null) return err('not-allowed', said.stillHolds(name, word))
  }
  const { files, leftOut } = await chooseOriginals(store, search, takesUnsearchable, options)
  const title = nameEverywhere(search.without([...documents.project.values()][0]?.title ?? ''))
  const { seq, hash } = store.head
  return writePackage(
    path,
    {
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

type Search = ReturnType<typeof createSearch>

/** In what is no text, shorter words stand by chance. */
const SHORTEST_IN_BYTES = 5

function createSearch(all: readonly string[]) {
  const inTexts = findWithheld(all)
  const inBytes = findWithheld(all.filter((word) => word.length >= SHORTEST_IN_BYTES))
  return {
    /** The first of the words that can be read in a file, or in what it shows; null where there is none. */
    wordIn: (content: Uint8Array, shown: string | null): string | null => {
      const { texts, bytes } = readBytes(content)
      const searched = [
        ...[...texts, ...(shown === null ? [] : [shown])].map((text) => ({ text, words: inTexts })),
        ...bytes.map((text) => ({ text, words: inBytes })),
      ]
      for (const { text, words: looked } of searched) {
        const [found] = looked.find(text)
        if (found) return text.slice(found.start, found.end)
      }
      return null
    },
    isSearchable: (content: Uint8Array): boolean => readBytes(content).isWhole,
    without: (text: string): string => {
      let rest = text
      for (const { start, end } of inTexts.find(text).toReversed())
        rest = `${rest.slice(0, start)}${words.report.insteadOfName}${rest.slice(end)}`
      return rest
    },
  }
}

type KeptFile = {
  readonly original: Original
  /** What was read of it, where it is an article's. */
  readonly textHash: string | null
  readonly isWithheld: boolean
}

/** The originals that can go out, and the lines that say which cannot, and why. */
async function chooseOriginals(
  store: ProjectStore,
  search: Search,
  takesUnsearchable: boolean,
  { signal, breathe }: PackOptions,
): Promise<{ readonly files: readonly PackedFile[]; readonly leftOut: readonly string[] }> {
  const files: PackedFile[] = []
  const leftOut: string[] = []
  const names = new Set<string>()
  for (const { original, textHash, isWithheld } of keptFilesOf(store)) {
    signal?.throwIfAborted()
    await breathe?.()
    const name = search.without(original.name)
    if (isWithheld) {
      leftOut.push(said.leftOut.withheld)
      continue
    }
    const content = await store.readOriginal(original)
    if (!content.ok) {
      leftOut.push(said.leftOut.unreadable(name))
      continue
    }
    const text = textHash === null ? null : await store.readText(textHash)
    const shown = text?.ok === true ? text.value : null
    if (
      search.wordIn(content.value, shown) !== null ||
      search.wordIn(Buffer.from(original.name), null) !== null
    )
      leftOut.push(said.leftOut.holdsWord(name))
    else if (!takesUnsearchable && shown === null && !search.isSearchable(content.value))
      leftOut.push(said.leftOut.unsearchable(name))
    else if (!takesUnsearchable && holdsPictures(original.name, content.value, search))
      leftOut.push(said.leftOut.unsearchable(name))
    else files.push(packedText(`originals/${freeName(nameEverywhere(name), names)}`, content.value))
  }
  return { files, leftOut }
}

/** What is drawn in a file of words, as a scan is, nobody has searched; a PDF counts as words where its text was read. */
function holdsPictures(name: string, content: Uint8Array, search: Search): boolean {
  return !/\.pdf$/iu.test(name) && !search.isSearchable(content)
}

/** Every original of the project once; withheld where one of those that keep it is. */
function keptFilesOf(store: ProjectStore): readonly KeptFile[] {
  const documents = publicDocuments(documentsOf(store))
  const withheldArticles = new Set(
    [...documents.source.values()].flatMap(({ identityWithheld, articleId }) =>
      identityWithheld && articleId !== null ? [articleId] : [],
    ),
  )
  const kept = new Map<string, KeptFile>()
  const keep = (original: Original, textHash: string | null, isWithheld: boolean): void => {
    const known = kept.get(original.hash)
    kept.set(original.hash, {
      original: known?.original ?? original,
      textHash: known?.textHash ?? textHash,
      isWithheld: isWithheld || known?.isWithheld === true,
    })
  }
  for (const { id, revisions } of documents.article.values())
    for (const { original, textHash } of revisions)
      if (original !== null) keep(original, textHash, withheldArticles.has(id))
  for (const source of documents.source.values())
    for (const original of keptFiles(source)) keep(original, null, source.identityWithheld)
  return [...kept.values()]
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
