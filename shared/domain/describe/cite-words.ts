import type { Article } from '../../schema/article'
import { words } from '../../words/words'
import { lineAsHtml, wordsAsHtml } from '../text/words-as-html'
import { describeDate } from './describe-date'

/** Words of an article with where they stand: what it is called, its outlet, its date, its address; what nobody states is left out. */
export function citeWords(
  quote: string,
  { metadata, opening }: Pick<Article, 'metadata' | 'opening'>,
): { readonly plain: string; readonly html: string } {
  const said = words.citation
  const { title, outlet, published, url } = metadata
  const parts = [
    said.title(title?.value ?? opening),
    ...(outlet ? [outlet.value] : []),
    ...(published ? [describeDate(published.value)] : []),
  ].filter((part) => part !== '')
  const address = url?.value ?? ''
  const link = address === '' ? [] : [`<a href="${lineAsHtml(address)}">${lineAsHtml(address)}</a>`]
  const trimmed = quote.trim()
  return {
    plain: `${said.quoted(trimmed)}\n${said.source(address === '' ? parts : [...parts, address])}`,
    html: `<blockquote>${wordsAsHtml(trimmed)}</blockquote>\n<p>${said.source([...parts.map(lineAsHtml), ...link])}</p>`,
  }
}
