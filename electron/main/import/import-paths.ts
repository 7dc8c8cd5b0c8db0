import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { addArticle } from '../../../shared/domain/operations/articles'
import type { ImportedArticle, ImportReport } from '../../../shared/ipc/state'
import type { ListedFile } from '../disk/list-files'
import type { ProjectStore } from '../disk/project-store'
import { sha256 } from '../disk/sha256'
import { createCopyFinder } from './copy-finder'
import type { CopyFinder } from './copy-finder'
import { filesToImport } from './files-to-import'
import { importAnnotations } from './import-annotations'
import type { IncomingFile } from './incoming-file'
import type { ReadOptions } from './parser'
import type { ImportTarget } from './import-target'
import { parseArticleBytes, readArticleBytes } from './read-article-file'

export type ImportOptions = {
  /** Told before each file and while a long one is read: how many are done, a part of the one at hand included, of how many, and which that is. */
  readonly onProgress?: (done: number, total: number, name: string) => void
  /** Ends the import between two articles, or in the middle of reading one; what was imported stays. */
  readonly signal?: AbortSignal
}

/** What became of one file. */
type Outcome =
  | { readonly kind: 'imported'; readonly article: ImportedArticle }
  | { readonly kind: 'known'; readonly articleId: string }

const isAnnotations = ({ path }: ListedFile): boolean => /\.(?:json|jsonld)$/iu.test(path)

/**
 * Imports files and folders: what is good becomes articles, one operation each, and what is not is listed with its reason. A file
 * whose very bytes are in the project already is not imported again. Annotations of other programs come last, so that they find
 * the articles that came with them.
 */
export async function importPaths(
  paths: readonly string[],
  target: ImportTarget,
  { onProgress, signal }: ImportOptions = {},
): Promise<ImportReport> {
  const { files, unusable } = await filesToImport(paths)
  const inOrder = [...files.filter((file) => !isAnnotations(file)), ...files.filter(isAnnotations)]
  const copies = createCopyFinder(target.store)
  const known = originalsOf(target.store)
  const report = {
    imported: [] as ImportedArticle[],
    known: [] as ImportReport['known'][number][],
    annotations: [] as ImportReport['annotations'][number][],
    refused: [...unusable],
    left: 0,
  }
  for (const [at, file] of inOrder.entries()) {
    onProgress?.(at, inOrder.length, file.asGiven)
    if (signal?.aborted) {
      report.left = inOrder.length - at
      break
    }
    const name = file.asGiven
    if (isAnnotations(file)) {
      const done = await importAnnotations(file.path, target, {
        signal,
        onProgress: (share) => onProgress?.(at + share, inOrder.length, name),
      })
      if (done.ok) report.annotations.push({ name, ...done.value })
      else if (done.fault.code === 'cancelled') {
        report.left = inOrder.length - at
        break
      } else report.refused.push({ name, reason: done.fault.message })
      continue
    }
    const done = await importFile(
      file,
      target,
      { copies, known },
      {
        signal,
        onRead: (share) => onProgress?.(at + share, inOrder.length, name),
      },
    )
    if (!done.ok) {
      if (done.fault.code === 'cancelled') {
        report.left = inOrder.length - at
        break
      }
      report.refused.push({ name, reason: done.fault.message })
    } else if (done.value.kind === 'known') report.known.push({ articleId: done.value.articleId, name })
    else report.imported.push(done.value.article)
  }
  return report
}

async function importFile(
  { path, asGiven }: ListedFile,
  target: ImportTarget,
  { copies, known }: { readonly copies: CopyFinder; readonly known: Map<string, string> },
  options: ReadOptions,
): Promise<Result<Outcome>> {
  const bytes = await readArticleBytes(path)
  if (!bytes.ok) return bytes
  const hash = sha256(bytes.value)
  const same = known.get(hash)
  if (same !== undefined) return ok({ kind: 'known', articleId: same })
  const file = await parseArticleBytes(
    bytes.value,
    path.split(/[\\/]/u).at(-1) ?? path,
    target.parser,
    options,
  )
  if (!file.ok) return file
  const added = await addFile(file.value, target)
  if (!added.ok) return added
  known.set(hash, added.value.id)
  const copyOf = await copies.copiesOf(added.value.id, file.value.incoming.text)
  return ok({
    kind: 'imported',
    article: {
      articleId: added.value.id,
      name: asGiven,
      copyOf: copyOf.map(({ id, containment }) => ({ articleId: id, containment })),
    },
  })
}

/** Adds one file as an article: text, original and document in one operation, or nothing of it. */
async function addFile(
  file: IncomingFile,
  { store, circumstances }: ImportTarget,
): Promise<Result<{ readonly id: string }>> {
  return store.run(
    'addArticle',
    (documents) => addArticle(documents, { incoming: file.incoming }, circumstances()),
    { texts: [file.incoming.text], originals: [file] },
  )
}

/** The articles of a project by the hashes of their originals, earlier revisions too. */
function originalsOf(store: ProjectStore): Map<string, string> {
  const articles = new Map<string, string>()
  for (const [id, { revisions }] of store.documents('article'))
    for (const { original } of revisions) if (original) articles.set(original.hash, id)
  return articles
}
