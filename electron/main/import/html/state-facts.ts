import type { Basis, Metadata } from '../../../../shared/schema/article'
import { readFileDate } from '../facts/file-date'
import type { CleanPage } from './clean-page'
import { oneLine } from './clean-page'
import { readJsonLd } from './read-json-ld'

/** What a page shows of itself, beside what it says in its head. */
export type ShownFacts = {
  readonly heading: string
  readonly byline: string
  readonly published: string
  readonly modified: string
}

type Statement = readonly [basis: Basis, value: string | undefined]

/**
 * What a page states about itself. Where several say it, the first of these counts: JSON-LD (schema.org), Open Graph,
 * other meta tags, the page as it is shown. Nothing is taken from anywhere else, and nothing is guessed.
 */
export function stateFacts(page: CleanPage, shown: ShownFacts): Metadata {
  const article = readJsonLd(page.jsonLd)
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => page.meta.get(name)?.[0]).find((value) => value !== undefined)
  const authors = (name: string): string | undefined =>
    page.meta
      .get(name)
      ?.filter((value) => !/^https?:/iu.test(value))
      .join(', ')
  return {
    title: first(asLine, [
      ['json-ld', article.headline],
      ['open-graph', meta('og:title')],
      [
        'meta',
        meta('citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title', 'headline'),
      ],
      ['page', shown.heading],
      ['page', page.title],
    ]),
    outlet: first(asLine, [
      ['json-ld', article.publisher],
      ['open-graph', meta('og:site_name')],
      [
        'meta',
        meta('citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'),
      ],
    ]),
    byline: first(asByline, [
      ['json-ld', article.author],
      ['open-graph', authors('article:author')],
      [
        'meta',
        authors('author') || authors('citation_author') || authors('dc.creator') || authors('parsely-author'),
      ],
      ['page', shown.byline],
    ]),
    published: first(readFileDate, [
      ['json-ld', article.datePublished],
      ['open-graph', meta('article:published_time', 'og:published_time')],
      ['meta', meta('datepublished', 'citation_publication_date', 'parsely-pub-date', 'dcterms.issued')],
      [
        'meta',
        meta('dc.date.issued', 'dc.date', 'pubdate', 'publishdate', 'publish-date', 'sailthru.date', 'date'),
      ],
      ['page', shown.published],
    ]),
    modified: first(readFileDate, [
      ['json-ld', article.dateModified],
      ['open-graph', meta('article:modified_time', 'og:updated_time')],
      ['meta', meta('datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'revised')],
      ['page', shown.modified],
    ]),
    url: first(asAddress, [
      ['json-ld', article.url],
      ['open-graph', meta('og:url')],
      ['page', page.canonical],
      ['page', savedFrom(page.comments)],
    ]),
    language: first(asLanguage, [
      ['json-ld', article.inLanguage],
      ['page', page.language],
      ['meta', meta('content-language', 'language', 'dc.language')],
      ['open-graph', meta('og:locale')],
    ]),
  }
}

/** The first statement that can be read as what it should be. */
function first(
  read: (value: string) => string | null,
  statements: readonly Statement[],
): { readonly value: string; readonly basis: Basis } | null {
  for (const [basis, stated] of statements) {
    const value = stated === undefined ? null : read(stated)
    if (value !== null && value !== '') return { value, basis }
  }
  return null
}

/** No title or name that a person wrote is longer. */
const LONGEST_LINE = 500

function asLine(value: string): string | null {
  const line = oneLine(value)
  return line.length <= LONGEST_LINE ? line : null
}

function asByline(value: string): string | null {
  return asLine(value)?.replace(/^by:?\s+/iu, '') ?? null
}

/** An address on the web; anything else (`javascript:`, `file:`, a relative one) is none. */
export function asAddress(value: string): string | null {
  try {
    const { protocol, href } = new URL(value.trim())
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}

/** A BCP 47 tag in its usual form; Open Graph writes `en_US`. */
export function asLanguage(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/** The address that browsers (`saved from url=(0042)https://…`) and SingleFile (`url: https://…`) leave in a comment. */
function savedFrom(comments: readonly string[]): string | undefined {
  return comments
    .map((comment) => /(?:saved from url=\(\d+\)|^\s*url:\s*)(https?:\S+)/imu.exec(comment)?.[1])
    .find((address) => address !== undefined)
}
