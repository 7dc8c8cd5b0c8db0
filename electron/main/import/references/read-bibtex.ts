import { words } from '../../../../shared/words/words'
import { createTally, settleReference } from './reference-fields'
import type { BrokenEntry, ReadReferences } from './reference-fields'
import { readLatex } from './latex-letters'

/** An entry as it is written: its kind, and its fields by their names in lower case. */
type Entry = { readonly kind: string; readonly line: number; readonly fields: ReadonlyMap<string, string> }

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Addresses and identifiers are not typeset: nothing in them but what is escaped stands for something else. */
const VERBATIM = new Set(['url', 'doi', 'howpublished', 'eprint', 'date', 'urldate', 'year'])

/** What is no statement about the work: names for programs, and what the fields that are taken say already. */
const SILENT = new Set(
  'month day archiveprefix eprinttype langid language hyphenation keywords-plus date-added date-modified bdsk-url-1'.split(
    ' ',
  ),
)

/**
 * Reads BibTeX and biblatex: entries in braces or parentheses, values in braces, in quotation marks, as numbers or by names that the file
 * gives (`@string`), put together by `#`. An entry that does not end is named by its line, and reading goes on at the next.
 */
export function readBibtex(source: string): ReadReferences {
  const { entries, broken } = parseBibtex(source)
  const tally = createTally()
  const references = entries.flatMap((entry) => {
    const taken = new Set<string>()
    const value = (...names: readonly string[]): string => {
      for (const name of names) {
        const written = entry.fields.get(name)
        if (written === undefined || written.trim() === '') continue
        taken.add(name)
        return VERBATIM.has(name) ? unescape(written) : readLatex(written)
      }
      return ''
    }
    const raw = (name: string): string => {
      taken.add(name)
      return entry.fields.get(name) ?? ''
    }
    const isArxiv = /arxiv/iu.test(`${entry.fields.get('archiveprefix')} ${entry.fields.get('eprinttype')}`)
    const subtitle = value('subtitle')
    const title = value('title')
    const how = value('howpublished')
    const hasAddress = /https?:\/\//iu.test(how)
    const authors = raw('author') || raw('editor')
    const reference = settleReference(
      {
        isData: entry.kind === 'dataset',
        title: subtitle === '' ? title : `${title}: ${subtitle}`,
        authors: namesIn(authors),
        within: value('journaltitle', 'journal', 'newspaper', 'maintitle', 'booktitle', 'eventtitle'),
        publisher: value('publisher', 'institution', 'organization', 'school'),
        published: value('date') || dateOf(value('year'), raw('month'), value('day')),
        retrieved: value('urldate', 'lastchecked', 'accessed'),
        address:
          value('url') ||
          (hasAddress ? how : '') ||
          (isArxiv ? `https://arxiv.org/abs/${value('eprint')}` : ''),
        doi: value('doi'),
        notes: [value('note'), value('annotation', 'annote'), value('addendum'), hasAddress ? '' : how],
      },
      tally.leave,
    )
    if (reference === null) {
      broken.push({ at: 'line', number: entry.line, why: 'nameless' })
      return []
    }
    for (const [name, written] of entry.fields)
      if (!taken.has(name) && !SILENT.has(name) && written.trim() !== '') tally.leave(name)
    return [reference]
  })
  return { references, left: tally.left(), broken: broken.toSorted((a, b) => a.number - b.number) }
}

const unescape = (value: string): string =>
  value
    .replace(/\\url\s*\{([^{}]*)\}/gu, '$1')
    .replace(/\\([&%$#_{}~])(?:\{\})?/gu, '$1')
    .replace(/[{}]/gu, '')

/** `2024`, `may`, `3` as one date, as far as it is told; a month may be given by its name, its number, or with its day. */
function dateOf(year: string, month: string, day: string): string {
  const [, name = ''] = /([a-z]{3})/iu.exec(month) ?? []
  const numbers = month.match(/\d{1,2}/gu) ?? []
  const place = MONTHS.indexOf(name.toLowerCase()) + 1
  const [monthNumber, dayNumber] =
    place > 0 ? [String(place), day || (numbers[0] ?? '')] : [numbers[0] ?? '', day || (numbers[1] ?? '')]
  return /^\s*\d{4}\s*$/u.test(year) ? [year.trim(), monthNumber, dayNumber].filter(Boolean).join('-') : year
}

/** The people and offices that a list of names holds: `Ruel, Ana and {Relief Office} and others`. */
function namesIn(list: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const part of list.split(/(\\.|[{}]|\s+and\s+)/su)) {
    if (part === '{') depth += 1
    else if (part === '}') depth -= 1
    if (depth === 0 && /^\s+and\s+$/u.test(part)) {
      names.push(name)
      name = ''
    } else name += part
  }
  return [...names, name].map(nameInOrder).filter(Boolean)
}

/** `Ruel, Jr., Ana` is `Ana Ruel, Jr.`; what stands in braces is a name as it is. */
function nameInOrder(written: string): string {
  const name = written.trim()
  if (name === 'others') return words.references.others
  if (/^\{[^{}]*\}$/u.test(name)) return readLatex(name)
  const parts = partsOf(name).map((part) => readLatex(part).trim())
  const [last = '', middle = '', first] = parts
  if (parts.length === 1) return last
  return first === undefined ? `${middle} ${last}`.trim() : `${first} ${last}, ${middle}`.trim()
}

/** The parts of a name between commas outside of braces. */
function partsOf(name: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of name) {
    if (letter === '{') depth += 1
    else if (letter === '}') depth -= 1
    if (letter === ',' && depth === 0) parts.push('')
    else parts.push((parts.pop() ?? '') + letter)
  }
  return parts
}

function parseBibtex(source: string): { readonly entries: readonly Entry[]; readonly broken: BrokenEntry[] } {
  const entries: Entry[] = []
  const broken: BrokenEntry[] = []
  const strings = new Map<string, string>(MONTHS.map((month) => [month, month]))
  let counted = 0
  let line = 1
  /** The line of a place; places are asked for in their order. */
  const lineOf = (place: number): number => {
    for (; counted < place; counted += 1) if (source[counted] === '\n') line += 1
    return line
  }
  let at = 0
  for (;;) {
    at = source.indexOf('@', at)
    if (at < 0) return { entries, broken }
    const start = at
    const [whole, kind = ''] = /^@\s*([A-Za-z]+)\s*[{(]/u.exec(source.slice(at, at + 100)) ?? []
    // Words between entries are a comment.
    if (whole === undefined) {
      at += 1
      continue
    }
    const read = readEntry(
      source,
      at + whole.length,
      whole.endsWith('(') ? ')' : '}',
      kind.toLowerCase(),
      strings,
    )
    if (read === null) {
      broken.push({ at: 'line', number: lineOf(start), why: 'not ended' })
      const next = /\n[ \t]*@/u.exec(source.slice(start + 1))
      if (next === null) return { entries, broken }
      at = start + 1 + next.index
      continue
    }
    at = read.end
    const name = kind.toLowerCase()
    if (name === 'string') for (const [key, value] of read.fields) strings.set(key, value)
    else if (name !== 'comment' && name !== 'preamble')
      entries.push({ kind: name, line: lineOf(start), fields: read.fields })
  }
}

/** The fields of an entry, and where it ends; null where it does not end, or is none. */
function readEntry(
  source: string,
  start: number,
  close: string,
  kind: string,
  strings: ReadonlyMap<string, string>,
): { readonly fields: ReadonlyMap<string, string>; readonly end: number } | null {
  const fields = new Map<string, string>()
  let at = start
  const white = (): void => {
    while (/\s/u.test(source.charAt(at))) at += 1
  }
  if (kind === 'comment' || kind === 'preamble') {
    const end = valueEnd(source, at, close)
    return end === null ? null : { fields, end: end + 1 }
  }
  if (kind !== 'string') {
    // The key: up to the comma.
    const key = /^[^,={}()"\n]*/u.exec(source.slice(at, at + 1000))?.[0] ?? ''
    if (source[at + key.length] === ',') at += key.length + 1
    else if (source[at + key.length] === close) return { fields, end: at + key.length + 1 }
  }
  for (;;) {
    white()
    if (source[at] === ',') {
      at += 1
      continue
    }
    if (source[at] === close) return { fields, end: at + 1 }
    const [head, name = ''] = /^([A-Za-z][\w+:.-]*)\s*=\s*/u.exec(source.slice(at, at + 200)) ?? []
    if (head === undefined) return null
    at += head.length
    let value = ''
    for (;;) {
      const sign = source.charAt(at)
      if (sign === '{' || sign === '"') {
        const end = valueEnd(source, at + 1, sign === '{' ? '}' : '"')
        if (end === null) return null
        value += source.slice(at + 1, end)
        at = end + 1
      } else {
        const [word = ''] = /^[^\s,#{}()"=@]+/u.exec(source.slice(at, at + 200)) ?? []
        if (word === '') return null
        value += strings.get(word.toLowerCase()) ?? word
        at += word.length
      }
      white()
      if (source[at] !== '#') break
      at += 1
      white()
    }
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value)
    if (source[at] !== ',' && source[at] !== close) return null
  }
}

/** Where a value ends, braces in it balanced; null where the next entry begins before. */
function valueEnd(source: string, start: number, close: string): number | null {
  let depth = 0
  for (let at = start; at < source.length; at += 1) {
    const sign = source.charAt(at)
    if (sign === '\\') at += 1
    else if (depth === 0 && sign === close) return at
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      if (depth === 0) return null
      depth -= 1
    } else if (
      sign === '@' &&
      /(?:^|\n)[ \t]*$/u.test(source.slice(Math.max(0, at - 40), at)) &&
      ENTRY.test(source.slice(at, at + 100))
    )
      return null
  }
  return null
}

/** How an entry begins that somebody meant as one. */
const ENTRY = /^@[A-Za-z]+\s*[{(]\s*[^\s,={}]+\s*,/u
