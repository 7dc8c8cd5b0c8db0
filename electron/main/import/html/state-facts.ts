import type { Basis, Metadata } from '../../../../shared/schema/article'
import { toAsciiDigits } from '../../../../shared/domain/ascii-digits'
import { readFileDate } from '../facts/file-date'
import type { CleanPage } from './clean-page'
import { oneLine } from './one-line'
import { readJsonLd } from './read-json-ld'
import type { ArticleFacts } from './read-json-ld'

/** Facts that a page states in its visible part, besides those in its head. */
export type ShownFacts = {
  readonly heading: string
  readonly byline: string
  readonly published: string
  readonly modified: string
  /** Every point in time that the page marks as such. */
  readonly times: readonly string[]
  /** Short words that may be a day with its hour, as the page shows them. */
  readonly clocks: readonly string[]
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
      ['json-ld', nameOfArticle(article, page, shown)],
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
    published: first(localDay(page, shown), [
      ['json-ld', article.datePublished],
      ['open-graph', meta('article:published_time', 'og:published_time')],
      ['meta', meta('datepublished', 'citation_publication_date', 'parsely-pub-date', 'dcterms.issued')],
      [
        'meta',
        meta('dc.date.issued', 'dc.date', 'pubdate', 'publishdate', 'publish-date', 'sailthru.date', 'date'),
      ],
      ['page', shown.published],
    ]),
    modified: first(localDay(page, shown), [
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

/**
 * The headline that the page's own data states, unless the page shows another: some give a short description as headline, or the
 * name of a section. Then the name of the thing counts, where the page shows that.
 */
function nameOfArticle(
  { headline, name }: ArticleFacts,
  page: CleanPage,
  { heading }: ShownFacts,
): string | undefined {
  const seen = wordsOf([heading, page.title, ...(page.meta.get('og:title') ?? [])].join(' '))
  if (seen.size === 0) return headline ?? name
  const isSeen = (value: string | undefined): boolean => {
    const all = [...wordsOf(value ?? '')]
    return all.length > 0 && all.filter((word) => seen.has(word)).length * 2 >= all.length
  }
  return [headline, name].find(isSeen) ?? (heading === '' ? (headline ?? name) : undefined)
}

const wordsOf = (value: string): ReadonlySet<string> => new Set(value.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/**
 * The day of a date as people where the page comes from have it. A point in time that is given in UTC says another day than the page
 * may show: where the page gives the same point with its own offset, or is dated with a day beside it, that day counts.
 */
function localDay(
  page: CleanPage,
  { times, clocks, published, modified }: ShownFacts,
): (value: string) => string | null {
  const all = [...[...page.meta.values()].flat(), ...times, published, modified]
  return (value) => {
    const day = readFileDate(value)
    const instant = isInUtc(value) ? Date.parse(value.trim()) : NaN
    if (day === null || Number.isNaN(instant)) return day
    const own = all.find((other) => hasOffset(other) && Date.parse(other.trim()) === instant)
    if (own !== undefined) return readFileDate(own)
    for (const clock of clocks) {
      const local = dayOfClock(clock, instant)
      if (local !== null) return local
    }
    const shown = [...times, published, modified]
      .map((each) => each.trim())
      .find((each) => isDayBeside(each, day))
    return shown === undefined ? day : readFileDate(shown)
  }
}

const isInUtc = (value: string): boolean => /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)\s*$/u.test(value)
const hasOffset = (value: string): boolean => /T\d{2}:\d{2}.*[+-](?!00:?00)\d{2}:?\d{2}\s*$/u.test(value)

/**
 * The day that is shown with an hour, where both together are, in some zone of the world, a point in time; null where they are not. The
 * month may stand in any language: the day and the year tell the three days that it can be apart.
 */
function dayOfClock(shown: string, instant: number): string | null {
  const written = toAsciiDigits(shown)
  const clock = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?![\d.]*\d)\s*([ap])?\.?m?\b/iu.exec(written)
  if (!clock) return null
  const stated = readFileDate(written)
  const numbers = new Set(
    (written.slice(0, clock.index) + written.slice(clock.index + clock[0].length))
      .match(/\d+/gu)
      ?.map(Number),
  )
  const days = [0, -1, 1].map((by) => new Date(instant + by * DAY).toISOString().slice(0, 10))
  const day = days.find(
    (each) =>
      (stated?.length === 10
        ? stated === each
        : numbers.has(Number(each.slice(0, 4))) && numbers.has(Number(each.slice(8)))) &&
      isSamePoint(each, clock, instant),
  )
  return day ?? null
}

/** Whether an hour of a day is, in some zone of the world, a point in time. */
function isSamePoint(day: string, [, hour, minute, half = '']: RegExpExecArray, instant: number): boolean {
  if (Number(hour) > 23 || Number(minute) > 59) return false
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const offset =
    Date.parse(day) + (hours * 60 + Number(minute)) * MINUTE - Math.floor(instant / MINUTE) * MINUTE
  return offset >= WESTMOST && offset <= EASTMOST && offset % (15 * MINUTE) === 0
}

/** Offsets from UTC are whole quarters of an hour, from 12 hours behind it to 14 before it. */
const MINUTE = 60_000
const DAY = 86_400_000
const WESTMOST = -12 * 60 * MINUTE
const EASTMOST = 14 * 60 * MINUTE

/** A day alone that is the next or the last of another. */
function isDayBeside(value: string, day: string): boolean {
  const [own, other] = [readFileDate(value), Date.parse(day)]
  return own?.length === 10 && !value.includes('T') && Math.abs(Date.parse(own) - other) === DAY
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
  const line = asLine(value)
    ?.replace(/^by:?\s+/iu, '')
    .replace(
      /[\s,|·•–—-]+(?:\p{L}+,?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s*\d{4}|\d{4}-\d{2}-\d{2})\b.*$/u,
      '',
    )
  if (!line || readFileDate(line) !== null) return null
  const half = line.slice(0, line.length / 2).trim()
  return half !== '' && half === line.slice(line.length / 2).trim() ? half : line
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
