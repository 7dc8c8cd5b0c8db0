import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Article, Original } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Source } from '../../schema/source'
import { words } from '../../words/words'
import { findDocument } from './find-document'
import type { Documents } from './operation'

/** Names a kept file: whose it is, and its hash. */
export type OriginalOf = {
  readonly kind: 'article' | 'source' | 'claim'
  readonly id: string
  readonly hash: string
}

/** Every file that an article or a source keeps, that of the current text first; of a claim, what its evidence was cut out of. */
export function keptFiles(of: Article | Source | Claim): readonly Original[] {
  if ('evidence' in of)
    return of.evidence.flatMap(({ pinpoint }) => (pinpoint.kind === 'box' ? [pinpoint.crop] : []))
  if ('file' in of) return of.file === null ? [] : [of.file]
  return of.revisions.toReversed().flatMap(({ original }) => original ?? [])
}

/** The file that evidence stands in: the one that its source keeps, else that of the article that is the source; null where neither keeps one. */
export function fileOfSource(
  source: Source | undefined,
  articles: ReadonlyMap<string, Article>,
): { readonly of: OriginalOf; readonly file: Original } | null {
  const article = articles.get(source?.articleId ?? '')
  for (const document of [source, article]) {
    const [file] = document ? keptFiles(document) : []
    if (document && file)
      return {
        of: { kind: 'file' in document ? 'source' : 'article', id: document.id, hash: file.hash },
        file,
      }
  }
  return null
}

/** The named original, or a fault that says whether the document or its file is gone. */
export function findOriginal(documents: Documents, { kind, id, hash }: OriginalOf): Result<Original> {
  const found = findDocument(documents, kind, id)
  if (!found.ok) return found
  const file = keptFiles(found.value).find((each) => each.hash === hash)
  return file ? ok(file) : err('not-found', words.refusals.noSuchFile)
}
