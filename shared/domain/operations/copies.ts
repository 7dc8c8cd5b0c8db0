import { ok } from '../../result'
import type { Article } from '../../schema/article'
import type { Edit } from '../../schema/document'
import { findDocument } from './find-document'
import type { Documents, Outcome } from './operation'

/** Says of two articles that they are no copies of one another though they share their wording, or takes that back. Each keeps it of the other. */
export function setCopies(
  documents: Documents,
  input: { readonly a: string; readonly b: string; readonly areCopies: boolean },
): Outcome {
  const [a, b] = [findDocument(documents, 'article', input.a), findDocument(documents, 'article', input.b)]
  if (!a.ok) return a
  if (!b.ok) return b
  const next = [said(a.value, input.b, input.areCopies), said(b.value, input.a, input.areCopies)]
  return ok({ fields: [input.areCopies ? 'together' : 'apart'], edits: next.map(put) })
}

/** An article without its decision on a removed article's copy; the same object where it had none. */
export function withoutCopy(article: Article, articleId: string): Article {
  return article.notCopies?.includes(articleId) ? said(article, articleId, true) : article
}

function said({ notCopies = [], ...article }: Article, other: string, areCopies: boolean): Article {
  const left = notCopies.filter((id) => id !== other)
  const next = areCopies ? left : [...left, other]
  return next.length === 0 ? article : { ...article, notCopies: next }
}

function put(value: Article): Edit {
  return { kind: 'article', id: value.id, value }
}
