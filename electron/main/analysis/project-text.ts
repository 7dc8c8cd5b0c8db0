import type { AnalysedText } from '../../../shared/domain/analysis/read-text'
import type { Article } from '../../../shared/schema/article'

/** What the analysis wants to know of an article, but for its words and what claims state in it. */
export type AnalysedArticle = Omit<AnalysedText, 'text' | 'claimed'> & {
  readonly revisionId: string
  readonly textHash: string
}

/** That of an article as it is now; null where it has no text. */
export function analysedArticle(article: Article): AnalysedArticle | null {
  const revision = article.revisions.at(-1)
  if (!revision) return null
  return {
    id: article.id,
    revisionId: revision.id,
    textHash: revision.textHash,
    language: article.metadata.language?.value ?? '',
    date: article.metadata.published?.value ?? '',
    independenceGroup: article.independenceGroup,
    notCopies: article.notCopies ?? [],
    mentionLinks: article.mentionLinks ?? [],
  }
}

/** Whether two states of an article are the same to the analysis: a note on it is nothing new. */
export function isSameArticle(a: AnalysedArticle, b: AnalysedArticle): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
