import names from './style-names.json'

/** What a paragraph is by its style: a heading of a rank, a quotation, or a paragraph like any other. */
export type Role = number | 'quotation' | null

/** The rank of a heading in a text; Word has nine, of which the last are seldom told apart. */
const LOWEST = 6

const titles: ReadonlySet<string> = new Set(names.title)
const headings: ReadonlySet<string> = new Set(names.heading)
const quotations: ReadonlySet<string> = new Set(names.quotation)

/** What the name of a style says; undefined for one that says nothing. Other programs than Word write it in their own language. */
export function roleOfName(name: string): Role | undefined {
  const words = name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
  if (titles.has(words)) return 1
  if (quotations.has(words)) return 'quotation'
  const [, heading = '', rank] = /^(.*?) ?([1-9])$/u.exec(words) ?? []
  return headings.has(heading) ? Math.min(Number(rank), LOWEST) : undefined
}

/** What an outline level makes of a paragraph (ISO/IEC 29500-1, 17.3.1.20): 0 is the highest, 9 says that it is no heading. */
export function roleOfOutline(level: string, role: Role): Role {
  if (/^[0-8]$/u.test(level)) return Math.min(Number(level) + 1, LOWEST)
  return level === '9' && role !== 'quotation' ? null : role
}
