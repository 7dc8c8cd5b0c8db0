import { parseEdtf } from '../../../../shared/domain/time/edtf'
import type { Reference } from '../../../../shared/domain/operations/importing/import-references'
import type { ReferencesReport } from '../../../../shared/ipc/state'
import { Edtf } from '../../../../shared/schema/common'
import { readFileDate } from '../facts/file-date'
import { oneLine } from '../html/one-line'

/** The works of a reference list, the fields that are not taken over, and the entries that could not be read. */
export type ReadReferences = {
  readonly references: readonly Reference[]
  /** How many values are not taken, by what the list calls them, the most frequent first. */
  readonly left: ReferencesReport['left']
  readonly broken: readonly BrokenEntry[]
}

export type BrokenEntry = ReferencesReport['broken'][number]

/** What an entry says, before it is settled. */
export type EntryFields = {
  readonly isData: boolean
  readonly title: string
  readonly authors: readonly string[]
  /** The newspaper, journal, site or book in which it stands. */
  readonly within: string
  readonly publisher: string
  readonly published: string
  readonly retrieved: string
  readonly address: string
  readonly doi: string
  readonly notes: readonly string[]
}

/** The longest title or note that is taken, in UTF-16 units: a source is no text. */
const LONGEST_LINE = 2000
const LONGEST_NOTE = 20_000

/** A reference as a source takes it; null for one that has no name. Dates that are none are counted as `left`. */
export function settleReference(entry: EntryFields, leave: (field: string) => void): Reference | null {
  const doi = doiOf(entry.doi) || doiOf(entry.address)
  const address = asWebAddress(entry.address)
  if (entry.address !== '' && address === '' && doi === '') leave('url')
  const url = address || (doi === '' ? '' : `https://doi.org/${doi}`)
  const title = oneLine(entry.title).slice(0, LONGEST_LINE) || url
  if (title === '') return null
  const [within, publisher] = [oneLine(entry.within), oneLine(entry.publisher)]
  const dated = (field: string, written: string): string => {
    const day = dateOf(written)
    if (day === '' && written.trim() !== '') leave(field)
    return day
  }
  const lines = [
    entry.authors.map(oneLine).filter(Boolean).join('; '),
    within !== '' && publisher !== '' ? publisher : '',
    doi !== '' && !url.toLowerCase().includes(doi) ? `doi:${doi}` : '',
    ...entry.notes.map((note) => note.trim()),
  ]
  return {
    kind: entry.isData ? 'dataset' : url === '' ? 'file' : 'web',
    title,
    publisher: (within || publisher).slice(0, LONGEST_LINE),
    published: dated('date', entry.published),
    retrieved: dated('accessed', entry.retrieved),
    url,
    doi,
    note: lines.filter(Boolean).join('\n').slice(0, LONGEST_NOTE),
  }
}

function doiOf(written: string): string {
  const [found = ''] = /10\.\d{4,9}\/[^\s"<>]+/u.exec(written) ?? []
  return found.toLowerCase()
}

function asWebAddress(written: string): string {
  const [address = ''] = /https?:\/\/[^\s<>"]+/iu.exec(written) ?? []
  return URL.canParse(address) ? address.slice(0, LONGEST_LINE) : ''
}

/** A date as the day, month, year or time between that it speaks of; '' for none. */
function dateOf(written: string): string {
  const text = written.trim().replace(/[?~%]$/u, '')
  if (text === '') return ''
  const plain = text.replace(/T\d{2}:.*$/u, '')
  if (Edtf.safeParse(plain).success && parseEdtf(plain) !== null) return plain
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?[-/]*$/u.exec(plain) ?? []
  const padded = [year, month && month.padStart(2, '0'), day && day.padStart(2, '0')]
    .filter(Boolean)
    .join('-')
  return year !== '' && parseEdtf(padded) !== null ? padded : (readFileDate(text) ?? '')
}

/** Counts the values that are not taken. */
export function createTally() {
  const counts = new Map<string, number>()
  return {
    leave: (field: string): void => void counts.set(field, (counts.get(field) ?? 0) + 1),
    left: (): ReadReferences['left'] =>
      [...counts].map(([field, count]) => ({ field, count })).toSorted((a, b) => b.count - a.count),
  }
}
