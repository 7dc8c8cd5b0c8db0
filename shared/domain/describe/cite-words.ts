import type { Article } from '../../schema/article'
import { words } from '../../words/words'
import { lineAsHtml, wordsAsHtml } from '../text/words-as-html'
import { describeDate } from './describe-date'

/** Where in a text words stand: what heads their cell in a table, and the number of their page; nothing where they stand in none. */
export type CitedPlace = { readonly heads: readonly string[]; readonly page: string | null }

const nowhere: CitedPlace = { heads: [], page: null }

/** A citation of words in an article: their table heads, its title, outlet, date, page and address; unknown facts are left out. */
export function citeWords(
  quote: string,
  { metadata, opening }: Pick<Article, 'metadata' | 'opening'>,
  { heads, page }: CitedPlace = nowhere,
): { readonly plain: string; readonly html: string } {
  const said = words.citation
  const { title, outlet, published, url } = metadata
  const parts = [
    ...(heads.length > 0 ? [said.heads(heads)] : []),
    said.title(title?.value ?? opening),
    ...(outlet ? [outlet.value] : []),
    ...(published ? [describeDate(published.value)] : []),
    ...(page === null ? [] : [said.page(page)]),
  ].filter((part) => part !== '')
  const address = url?.value ?? ''
  const link = address === '' ? [] : [`<a href="${lineAsHtml(address)}">${lineAsHtml(address)}</a>`]
  const trimmed = quote.trim()
  return {
    plain: `${said.quoted(trimmed)}\n${said.source(address === '' ? parts : [...parts, address])}`,
    html: `<blockquote>${wordsAsHtml(trimmed)}</blockquote>\n<p>${said.source([...parts.map(lineAsHtml), ...link])}</p>`,
  }
}
