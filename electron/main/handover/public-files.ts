import { findWithheld } from '../../../shared/domain/report/withheld-words'
import { publicDocuments } from '../../../shared/domain/report/public-documents'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import type { Original } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import type { PackOptions } from '../disk/package/pack-project'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf } from '../workspace'
import { barAll, barSpans } from './bars'
import { readBytes } from './search-bytes'

const said = words.packages.publication

/** Looks for words that must not go out, in whatever can be read. */
export type Search = ReturnType<typeof createSearch>

/** In what is no text, shorter words stand by chance. */
const SHORTEST_IN_BYTES = 5

export function createSearch(all: readonly string[]) {
  const inTexts = findWithheld(all)
  const inBytes = findWithheld(all.filter((word) => word.length >= SHORTEST_IN_BYTES))
  /** The first of the words that can be read in a file, or in what it shows; null where there is none. */
  const wordIn = (content: Uint8Array, shown: string | null): string | null => {
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
  }
  const canBeReadIn = (text: string): boolean => wordIn(Buffer.from(text), null) !== null
  return {
    wordIn,
    /** A text of the same length with bars for the words; where one can be read in another way, as in a coding, for all of its line. */
    bar: (text: string): string => {
      const barred = barSpans(text, inTexts.find(text))
      if (!canBeReadIn(barred)) return barred
      const byLine = barred.split('\n').map((line) => (canBeReadIn(line) ? barAll(line) : line))
      const lines = byLine.join('\n')
      return canBeReadIn(lines) ? barAll(lines) : lines
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
  /** The hash of the text that was read from it; null where it is no article's original. */
  readonly textHash: string | null
  readonly isWithheld: boolean
}

export type PublicFiles = {
  /** Under a name in which no word stands that is withheld. */
  readonly files: readonly { readonly name: string; readonly hash: string; readonly content: Uint8Array }[]
  /** What cannot go out, each with the line that says why. */
  readonly leftOut: readonly { readonly hash: string; readonly line: string }[]
}

/** Sorts originals (all, or those wanted by hash) into those that may be published and those that may not, with the reason. */
export async function choosePublicFiles(
  store: ProjectStore,
  search: Search,
  {
    signal,
    breathe,
    takesUnsearchable,
    wanted,
    takesWithheld = false,
  }: Pick<PackOptions, 'signal' | 'breathe'> & {
    readonly takesUnsearchable: boolean
    readonly wanted?: ReadonlySet<string>
    /** For the desk alone. */
    readonly takesWithheld?: boolean
  },
): Promise<PublicFiles> {
  const files: PublicFiles['files'][number][] = []
  const leftOut: PublicFiles['leftOut'][number][] = []
  for (const { original, textHash, isWithheld } of keptFilesOf(store)) {
    signal?.throwIfAborted()
    await breathe?.()
    const { hash } = original
    if (wanted?.has(hash) === false) continue
    const name = search.without(original.name)
    const leave = (line: string): void => void leftOut.push({ hash, line })
    if (isWithheld && !takesWithheld) {
      leave(said.leftOut.withheld)
      continue
    }
    const content = await store.readOriginal(original)
    if (!content.ok) {
      leave(said.leftOut.unreadable(name))
      continue
    }
    const text = textHash === null ? null : await store.readText(textHash)
    const shown = text?.ok === true ? text.value : null
    const read = await readBesides(content.value, original.name, shown)
    if (
      search.wordIn(content.value, read) !== null ||
      search.wordIn(Buffer.from(original.name), null) !== null
    )
      leave(said.leftOut.holdsWord(name))
    else if (!takesUnsearchable && shown === null && !search.isSearchable(content.value))
      leave(said.leftOut.unsearchable(name))
    else if (!takesUnsearchable && holdsPictures(original.name, content.value, search))
      leave(said.leftOut.unsearchable(name))
    else files.push({ name, hash, content: content.value })
  }
  return { files, leftOut }
}

/** What can be read of a file besides its bytes: its text, else what the pages of a PDF show, and what it states about itself. */
async function readBesides(content: Uint8Array, name: string, shown: string | null): Promise<string> {
  const { statedByFile } = await import('../import/facts/stated-by-file')
  const stated = await statedByFile(content, name)
  const facts = stated.ok ? stated.value.map(({ value }) => value) : []
  if (shown !== null || !/\.pdf$/iu.test(name)) return [shown ?? '', ...facts].join('\n')
  const { readPdf } = await import('../import/formats/read-pdf')
  const pages = await readPdf(content, name, () => undefined)
  return [pages.ok ? pages.value.text : '', ...facts].join('\n')
}

/** What is drawn in a file of words, as a scan is, nobody has searched; a PDF counts as words where its text was read. */
function holdsPictures(name: string, content: Uint8Array, search: Search): boolean {
  return !/\.pdf$/iu.test(name) && !search.isSearchable(content)
}

/** Every original of the project, each once; withheld where any article or source that keeps it is withheld. */
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
