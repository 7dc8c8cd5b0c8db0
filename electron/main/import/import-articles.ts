import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { hasLoss, isDoubtful } from '../../../shared/domain/import/loss'
import { pointsAmong } from '../../../shared/domain/import/point-out'
import type { Loss } from '../../../shared/domain/import/loss'
import { addArticle, keptTexts } from '../../../shared/domain/operations/articles'
import { opening } from '../../../shared/domain/text/opening'
import type { ImportedArticle } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import type { ListedFile } from '../disk/files/list-files'
import type { ProjectStore } from '../disk/project/project-store'
import { sha256 } from '../disk/files/sha256'
import { createCopyFinder } from './copy-finder'
import type { CopyFinder } from './copy-finder'
import { createGate, createLine } from './in-order'
import type { Gate, Turn } from './in-order'
import type { IncomingFile } from './incoming-file'
import type { ImportTarget } from './import-target'
import { MOST_PARSERS } from './parser'
import type { ReadOptions } from './parser'
import {
  parseArticleBytes,
  readArticleBytes,
  recogniseArticleBytes,
  sizeOfArticleFile,
} from './read-article-file'

/** What became of one file. */
export type ArticleOutcome =
  | { readonly kind: 'imported'; readonly article: ImportedArticle }
  | { readonly kind: 'known'; readonly articleId: string }
  /** Much of it is missing: it waits for an answer. */
  | { readonly kind: 'doubtful'; readonly loss: Loss; readonly opening: string }
  /** Its words are in pictures: it waits until somebody says in which languages. */
  | { readonly kind: 'pictured' }
  /** So many of its pages are pictures, beside others with text: the same. */
  | { readonly kind: 'scanned'; readonly pages: number }

/** Files that are imported as articles, several at once, in the order in which they are asked for. */
export type ArticleImport = {
  readonly add: (file: ListedFile, options: ReadOptions) => Promise<Result<ArticleOutcome>>
  readonly close: () => void
}

/** One reader is left for what is pasted meanwhile. */
const PARSED_AT_ONCE = MOST_PARSERS - 1

/** The most characters of a text's opening that are looked at to name it. */
const LONGEST_OPENING = 300

/** Where articles go; whether files of which much is missing wait for an answer, or come in all the same. */
type ArticleTarget = ImportTarget & {
  readonly holdsDoubtful: boolean
  /** The languages in which words in pictures are read; without any they are not. */
  readonly languages: readonly string[]
}

/** Files of more bytes than this are in memory two at a time. */
const LARGE = 2_000_000
const LARGE_AT_ONCE = 2

/** The steps that files take one after the other: to be told apart, saved, and compared with those before. */
type Turns = { readonly size: Turn; readonly tell: Turn; readonly save: Turn; readonly compare: Turn }

/**
 * Imports files as articles. Several are read, parsed and written at once, and operations that are saved at once share a flush,
 * so that nothing waits for the disk but what must; each is still one operation, saved and compared in its turn.
 */
export function createArticleImport(target: ArticleTarget): ArticleImport {
  const copies = createCopyFinder(target.store)
  const articles = originalsOf(target.store)
  const [size, tell, save, compare] = [createLine(), createLine(), createLine(), createLine()]
  const [parsing, large] = [createGate(PARSED_AT_ONCE), createGate(LARGE_AT_ONCE)]
  return {
    close: copies.close,
    add: async (file, options) => {
      const turns = { size: size(), tell: tell(), save: save(), compare: compare() }
      const run = () => importFile(file, target, { copies, articles, parsing, turns }, options)
      try {
        const bytes = await sizeOfArticleFile(file.path)
        await turns.size.come
        if (!bytes.ok) return bytes
        const done = bytes.value > LARGE ? large(run) : run()
        turns.size.leave()
        return await done
      } finally {
        for (const turn of Object.values(turns)) turn.leave()
      }
    },
  }
}

/** By the hash of its bytes, the article made of each file, or the promise of one under way. */
type Articles = Map<string, string | Promise<Result<ArticleOutcome>>>

type Surroundings = {
  readonly copies: CopyFinder
  readonly articles: Articles
  readonly parsing: Gate
  readonly turns: Turns
}

async function importFile(
  file: ListedFile,
  target: ArticleTarget,
  surroundings: Surroundings,
  options: ReadOptions,
): Promise<Result<ArticleOutcome>> {
  const { articles, turns } = surroundings
  const bytes = await readArticleBytes(file.path)
  await turns.tell.come
  if (!bytes.ok) return bytes
  const hash = sha256(bytes.value)
  const same = articles.get(hash)
  const own = (async () => {
    const first = typeof same === 'string' ? same : await articleOf(same)
    return first === null
      ? importBytes(file, { bytes: bytes.value, hash }, target, surroundings, options)
      : ok({ kind: 'known', articleId: first } as const)
  })()
  if (typeof same !== 'string') articles.set(hash, own)
  turns.tell.leave()
  return own
}

/** The article that a file with the same bytes became, a moment before; null where it became none. */
async function articleOf(same: Promise<Result<ArticleOutcome>> | undefined): Promise<string | null> {
  const outcome = await same
  if (!outcome?.ok) return null
  switch (outcome.value.kind) {
    case 'known':
      return outcome.value.articleId
    case 'imported':
      return outcome.value.article.articleId
    case 'doubtful':
    case 'pictured':
    case 'scanned':
      return null
  }
}

async function importBytes(
  { path, asGiven }: ListedFile,
  content: { readonly bytes: Uint8Array; readonly hash: string },
  target: ArticleTarget,
  { copies, parsing, turns }: Surroundings,
  options: ReadOptions,
): Promise<Result<ArticleOutcome>> {
  const name = path.split(/[\\/]/u).at(-1) ?? path
  const file = { ...content, name }
  const asText = await parsing(() => parseArticleBytes(file, target.parser, options))
  const isPictured = !asText.ok && asText.fault.code === 'pictured'
  const scans = asText.ok ? scannedPages(asText.value) : 0
  const parsed =
    (isPictured || scans > 0) && target.languages.length > 0
      ? await recogniseArticleBytes(file, target.recogniser, target.languages, options)
      : asText
  await turns.save.come
  if (!parsed.ok)
    return isPictured && target.holdsDoubtful && parsed === asText ? ok({ kind: 'pictured' }) : parsed
  if (options.signal?.aborted) return err('cancelled', words.importing.cancelled)
  if (scans > 0 && target.holdsDoubtful && parsed === asText) return ok({ kind: 'scanned', pages: scans })
  const { loss, incoming } = parsed.value
  if (loss && target.holdsDoubtful && isDoubtful(loss))
    return ok({ kind: 'doubtful', loss, opening: opening(incoming.text, LONGEST_OPENING) })
  const saving = addFile(parsed.value, target)
  turns.save.leave()
  const added = await saving
  await turns.compare.come
  if (!added.ok) return added
  const { id } = added.value
  const copyOf = await copies.copiesOf(id, parsed.value.incoming.text)
  const points = pointsAmong(parsed.value.incoming.normalisation)
  return ok({
    kind: 'imported',
    article: {
      articleId: id,
      name: asGiven,
      copyOf: copyOf.map(({ id: articleId, containment }) => ({ articleId, containment })),
      ...(parsed.value.loss && hasLoss(parsed.value.loss) ? { loss: parsed.value.loss } : {}),
      ...(points.length > 0 ? { points } : {}),
    },
  })
}

/** How many pages of a file with text are pictures that nobody has read. */
function scannedPages({ loss }: IncomingFile): number {
  return loss?.left.find(({ what }) => what === 'scans')?.count ?? 0
}

/** Adds one file as an article: text, original and document in one operation, or nothing of it. */
async function addFile(
  file: IncomingFile,
  { store, circumstances, act }: ImportTarget,
): Promise<Result<{ readonly id: string }>> {
  return store.run(
    'addArticle',
    (documents) => addArticle(documents, { incoming: file.incoming }, circumstances()),
    { texts: keptTexts(file.incoming), originals: [file], act },
  )
}

/** The articles of a project by the hashes of their originals, earlier revisions too. */
function originalsOf(store: ProjectStore): Articles {
  const articles: Articles = new Map()
  for (const [id, { revisions }] of store.documents('article'))
    for (const { original } of revisions) if (original) articles.set(original.hash, id)
  return articles
}
