import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { checkDate } from '../../../shared/domain/values/check-date'
import type { Article, Metadata } from '../../../shared/schema/article'
import { describeFault } from '../../../shared/words/describe-fault'
import { save } from '../act'

const dates: ReadonlySet<keyof Metadata> = new Set(['published', 'modified'])

const storedAs = ({ metadata }: Article, name: keyof Metadata, typed: string): string =>
  dates.has(name) ? readTypedDate(typed, metadata.language?.value ?? '') : typed.trim()

/** What is wrong with a fact about an article as it was typed, in words; null where nothing is. */
export const faultOfFact = (article: Article, name: keyof Metadata, typed: string): string | null =>
  dates.has(name) ? describeFault(checkDate(storedAs(article, name, typed))) : null

/** Sets a fact about an article by hand; empty: it is not known. Answers whether it is saved. */
export function setFact(article: Article, name: keyof Metadata, typed: string): Promise<boolean> {
  const value = storedAs(article, name, typed)
  const fact = value === '' ? null : { value, basis: 'journalist' as const }
  return save('updateArticle', { id: article.id, fields: { metadata: { [name]: fact } } })
}
