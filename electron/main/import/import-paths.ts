import type { Result } from '../../../shared/result'
import type { ImportedArticle, ImportReport } from '../../../shared/ipc/state'
import { inParallel } from '../disk/files/in-parallel'
import type { ListedFile } from '../disk/files/list-files'
import { filesToImport } from './files-to-import'
import { importAnnotations } from './annotations/import-annotations'
import { createArticleImport } from './import-articles'
import type { ArticleOutcome } from './import-articles'
import type { ImportTarget } from './import-target'
import { importReferences } from './references/import-references'
import { mayHoldReferences } from './references/read-references'
import type { ReadOptions } from './parser'

export type ImportOptions = {
  /** Told before each file and while a long one is read: how many are done, a part of the one at hand included, of how many, and which that is. */
  readonly onProgress?: (done: number, total: number, name: string) => void
  /** Ends the import between two articles, or in the middle of reading one; what was imported stays. */
  readonly signal?: AbortSignal
  /** Keeps the path of a file that waits for an answer, and gives what names it. */
  readonly hold?: (path: string) => string
  /** The languages in which words in pictures are read by machine; without any they are not. */
  readonly languages?: readonly string[]
}

/** So many files are under way at once: while one waits for the disk, others are read and parsed. */
const AT_ONCE = 32

const isAnnotations = ({ path }: ListedFile): boolean => /\.(?:json|jsonld)$/iu.test(path)
const isReferences = ({ path }: ListedFile): boolean => mayHoldReferences(path)
const isArticle = (file: ListedFile): boolean => !isAnnotations(file) && !isReferences(file)

/**
 * Imports files and folders: what is good becomes articles, one operation each and all of one act, and what is not is listed with its reason. A file
 * whose very bytes are in the project already is not imported again. Works that a file names become sources. Annotations of other
 * programs come last, so that they find the articles that came with them.
 */
export async function importPaths(
  paths: readonly string[],
  into: Omit<ImportTarget, 'act'>,
  { onProgress, signal, hold, languages = [] }: ImportOptions = {},
): Promise<ImportReport> {
  const target = { ...into, act: into.circumstances().newId() }
  const { files, unusable } = await filesToImport(paths)
  const inOrder = [...files.filter(isArticle), ...files.filter((file) => !isArticle(file))]
  const report = {
    imported: [] as ImportedArticle[],
    known: [] as ImportReport['known'][number][],
    annotations: [] as ImportReport['annotations'][number][],
    references: [] as ImportReport['references'][number][],
    refused: [...unusable],
    held: [] as ImportReport['held'][number][],
    left: 0,
  }
  let done = 0
  /** Of several that are read at once the first tells how far it is. */
  const reading = new Set<ListedFile>()
  const begin = (file: ListedFile): ReadOptions => {
    reading.add(file)
    if (reading.size === 1) onProgress?.(done, inOrder.length, file.asGiven)
    return {
      signal,
      onRead: (share) => {
        const [first] = reading
        if (first === file) onProgress?.(done + share, inOrder.length, file.asGiven)
      },
    }
  }
  const end = (file: ListedFile): void => {
    reading.delete(file)
    done += 1
    const [first = file] = reading
    onProgress?.(done, inOrder.length, first.asGiven)
  }

  const articles = createArticleImport({ ...target, holdsDoubtful: hold !== undefined, languages })
  const toRead = inOrder.filter(isArticle)
  const outcomes: (Result<ArticleOutcome> | null)[] = toRead.map(() => null)
  try {
    await inParallel(AT_ONCE, [...toRead.entries()], async ([at, file]) => {
      if (signal?.aborted) return
      outcomes[at] = await articles.add(file, begin(file))
      end(file)
    })
  } finally {
    articles.close()
  }
  for (const [at, file] of toRead.entries()) {
    const name = file.asGiven
    const outcome = outcomes[at]
    if (!outcome || isCancelled(outcome)) report.left += 1
    else if (!outcome.ok) report.refused.push({ name, reason: outcome.fault.message })
    else if (outcome.value.kind === 'doubtful') {
      const { loss, opening } = outcome.value
      report.held.push({ kind: 'doubtful', id: hold?.(file.path) ?? name, name, loss, opening })
    } else if (outcome.value.kind === 'pictured')
      report.held.push({ kind: 'pictured', id: hold?.(file.path) ?? name, name })
    else if (outcome.value.kind === 'scanned') {
      const { pages } = outcome.value
      report.held.push({ kind: 'scanned', id: hold?.(file.path) ?? name, name, pages })
    } else if (outcome.value.kind === 'known') report.known.push({ articleId: outcome.value.articleId, name })
    else report.imported.push(outcome.value.article)
  }
  for (const file of inOrder.filter((each) => !isArticle(each))) {
    const name = file.asGiven
    const { onRead } = begin(file)
    const named =
      isReferences(file) && !signal?.aborted ? await importReferences(file.path, target, signal) : null
    if (named && !(named.ok && named.value === null)) {
      end(file)
      if (isCancelled(named)) report.left += 1
      else if (!named.ok) report.refused.push({ name, reason: named.fault.message })
      else if (named.value) report.references.push({ name, ...named.value })
      continue
    }
    const outcome = signal?.aborted
      ? null
      : await importAnnotations(file.path, target, {
          signal,
          onProgress: onRead,
          waits: hold !== undefined,
        })
    end(file)
    if (!outcome || isCancelled(outcome)) report.left += 1
    else if (outcome.ok) {
      const { elsewhere, ...others } = outcome.value
      const isHeld = hold !== undefined && elsewhere.length > 0
      if (isHeld) report.held.push({ kind: 'elsewhere', id: hold(file.path), name, made: elsewhere })
      if (!isHeld || others.claims + others.known + others.wordless + others.unplaced.length > 0)
        report.annotations.push({ name, ...others, elsewhere: isHeld ? [] : elsewhere })
    } else report.refused.push({ name, reason: outcome.fault.message })
  }
  return report
}

function isCancelled(outcome: Result<unknown>): boolean {
  return !outcome.ok && outcome.fault.code === 'cancelled'
}
