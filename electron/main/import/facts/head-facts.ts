import { languageOf } from '../../../../shared/languages/languages'
import { datedLines } from '../../../../shared/domain/dates/text-day'
import type { DatedLine } from '../../../../shared/domain/dates/text-day'
import { dayOf } from '../../../../shared/domain/quantities/dates/calendar'
import { languageTable } from '../../../../shared/domain/tables/language-tables'
import { splitParagraphs } from '../../../../shared/domain/text/split-paragraphs'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import headWords from './head-words.json'

/** So much of a text can be its head, in UTF-16 units and in lines. */
const LONGEST_HEAD = 4000
const MOST_LINES = 12
/** Among so many of these stand the title, the outlet, the byline and the day. */
const MOST_FACTS = 6
const LONGEST_BYLINE = 100
/** An outlet's name has no more words. */
const MOST_WORDS = 5

const BY = new Set(headWords.by)
const SECTIONS = new Set(headWords.sections)
const OUTLETS = new Set(headWords.outlets)

/** What a text states of itself, and where it states nothing what its head says: its day, who wrote it, and where it came out. */
export function withHead(metadata: Metadata, text: string, language: string): Metadata {
  const byline = bylineInHead(text)
  return {
    ...metadata,
    published: metadata.published ?? dayInHead(text, language),
    byline: metadata.byline ?? (byline === null ? null : { value: byline, basis: 'text' }),
    outlet: metadata.outlet ?? outletInHead(text, language) ?? outletBesideDay(text, language),
  }
}

/** The names in a line of their own that begins with what leads to who wrote a text: `By Ada Quill`, `بقلم: سمير حداد`. */
export function bylineInHead(text: string): string | null {
  const names = headLines(text).map(({ words }) => namesBehindBy(words))
  return names.find((name, index) => name !== null && (index > 0 || isOneName(name))) ?? null
}

/** Whether a first line, which may be a title, can only be a byline: one name, and nobody beside it. */
const isOneName = (names: string): boolean =>
  /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(names) || /^\p{Lo}+(?: \p{Lo}+){1,2}$/u.test(names)

function namesBehindBy(line: string): string | null {
  if (line.length > LONGEST_BYLINE || /[!?:;…]$/u.test(line)) return null
  const [, first = '', second = ''] = /^(\p{L}+)(?: (by))?(?=[\s:/])/iu.exec(line) ?? []
  const lead = second === '' ? first : `${first} ${second}`
  if (!BY.has(lead.toLowerCase())) return null
  const names = withoutDay(line.slice(lead.length).replace(/^[\s:/]+/u, ''))
  const [before = ''] = names.split(',')
  const parts = before.split(/[\s&]+/u).filter((part) => part !== '')
  const isNames =
    /^[\p{Lu}\p{Lo}]/u.test(names) &&
    !/\d/u.test(names) &&
    !/\p{Ll}{3,}\.(?:\s|$)/u.test(names) &&
    parts.length <= 12 &&
    parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) || part.length <= 4)
  // Names in letters without capitals are known by how few they are.
  return isNames && (/^\p{Lu}/u.test(names) || parts.length <= 6) ? names : null
}

/** Names without the day, or whatever else stands behind a bar in their line. */
const withoutDay = (names: string): string =>
  names
    .replace(/\s*[|·•].*$/u, '')
    .replace(/,?\s+(?:\d{1,2}\.?\s+\p{L}+|\p{L}+\.?\s+\d{1,2}),?\s+\d{4}.*$/u, '')
    .trim()

/**
 * The outlet that a line of its own names between the title and the last line of the head, where that has a byline or a day. Where more
 * than one line could be it, none is.
 */
function outletInHead(text: string, language: string): Stated | null {
  const lines = headLines(text).filter(({ words }) => !SECTIONS.has(words.toLowerCase()))
  const dated = new Set(
    linesOfDays(text, language)
      .filter(({ kind }) => kind === 'date' || kind === 'page')
      .map(({ line }) => line.start),
  )
  const isFact = lines.map(({ start, words }) => dated.has(start) || namesBehindBy(words) !== null)
  const between = lines.slice(1, Math.max(isFact.lastIndexOf(true), 0)).filter((_, at) => !isFact[at + 1])
  const [title] = lines
  const [only] = between
  return title && only && between.length === 1 && !isFact[0] && isOutletName(only.words, title.words.length)
    ? { value: only.words, basis: 'text' }
    : null
}

/**
 * The outlet that shares a line of the head with the day: `Karsa Courier, 3 May 2016`, `3 May 2016 | Radio Karsa`. It is known by what
 * outlets are called, since a place stands there as often: `Geneva, 3 May 2016`.
 */
function outletBesideDay(text: string, language: string): Stated | null {
  for (const { line, kind, from, to } of linesOfDays(text, language)) {
    if (kind === 'text' || line.end - line.start > LONGEST_BYLINE) continue
    const [before, behind] = [text.slice(line.start, from), text.slice(to, line.end)].map(withoutMarks)
    const words = [before, behind].find((part) => part !== undefined && isCalledOutlet(part))
    if (words === undefined) continue
    // Whose words it passes on stands in brackets behind its name.
    const name = words.replace(/\s*[(（].*$/u, '')
    if (isOutletName(name, line.end - line.start)) return { value: name, basis: 'text' }
  }
  return null
}

/** Words without what parts them from the day beside them. */
const withoutMarks = (words: string): string => words.replaceAll(/^[\s,،|·•/–—-]+|[\s,،|·•/–—-]+$/gu, '')

const isCalledOutlet = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => OUTLETS.has(word))

/** `The Karsa Courier`: a few words with capitals, of fewer letters than the line that names them. */
function isOutletName(line: string, longest: number): boolean {
  const parts = line.split(/\s+/u)
  return (
    line.length < longest &&
    parts.length <= MOST_WORDS &&
    /^[\p{Lu}\p{Lo}]/u.test(line) &&
    !/[.!?:;,…"”»)]$/u.test(line) &&
    !/\d/u.test(line) &&
    parts.every((part) => /^[\p{Lu}\p{Lo}&]/u.test(part) || part.length <= 3) &&
    (/^\p{Lu}/u.test(line) || parts.length <= 3)
  )
}

/** The first lines of a text that have words, with where they begin. */
function headLines(text: string): readonly { readonly start: number; readonly words: string }[] {
  const head = text.slice(0, LONGEST_HEAD)
  return splitParagraphs(head)
    .slice(0, MOST_FACTS)
    .map(({ start, end }) => ({ start, words: head.slice(start, end).trim() }))
}

/**
 * The day that the head of a text states, in any of the languages that are read: a line that is nothing but a date or says when the
 * page was made, or a date line before a dash. A day in slashes that could be read in two ways counts for nothing.
 */
function dayInHead(text: string, language: string): Stated | null {
  const head = text.slice(0, LONGEST_HEAD)
  const day = linesOfDays(text, language).find(
    ({ kind, date, line, to }) =>
      dayOf(date) !== null &&
      !/\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/u.test(head.slice(line.start, to)) &&
      (kind === 'page' || kind === 'date' || (kind === 'dateline' && endsDateLine(head.slice(to, line.end)))),
  )
  return day ? { value: day.date, basis: 'text' } : null
}

function linesOfDays(text: string, language: string): readonly DatedLine[] {
  const head = text.slice(0, LONGEST_HEAD)
  const lines = splitParagraphs(head).slice(0, MOST_LINES)
  return datedLines(head, lines, languageTable(language), languageOf(language).cues)
}

/** Whether a date line ends here: with a dash, or with who sent it in brackets and a dash. */
const endsDateLine = (rest: string): boolean =>
  /^\s*,?\s*(?:[(（][^()（）\n]{2,40}[)）]\s*[.:]?)?\s*[–—-]/u.test(rest)
