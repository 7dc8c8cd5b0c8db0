import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import type { Article, Metadata } from '../../../shared/schema/article'
import { save } from '../act'
import { faultOfDate } from './fault-of-date'

const dates: ReadonlySet<keyof Metadata> = new Set(['published', 'modified'])

const languageOf = ({ metadata }: Article): string => metadata.language?.value ?? ''

/** What is wrong with a fact about an article as it was typed, in words; null where nothing is. */
export const faultOfFact = (article: Article, name: keyof Metadata, typed: string): string | null =>
  dates.has(name) ? faultOfDate(typed, languageOf(article)) : null

/** Sets a fact about an article by hand; empty: it is not known. Answers whether it is saved. */
export function setFact(article: Article, name: keyof Metadata, typed: string): Promise<boolean> {
  const value = dates.has(name) ? readTypedDate(typed, languageOf(article)) : typed.trim()
  const fact = value === '' ? null : { value, basis: 'journalist' as const }
  return save('updateArticle', { id: article.id, fields: { metadata: { [name]: fact } } })
}
