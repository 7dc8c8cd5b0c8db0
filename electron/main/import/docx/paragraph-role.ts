import names from './style-names.json'

/** What a paragraph is by its style: a heading of a rank, a quotation, a caption, or a paragraph like any other. */
export type Role = number | 'quotation' | 'caption' | null

/** The rank of a heading in a text; Word has nine, of which the last are seldom told apart. */
const LOWEST = 6

const titles: ReadonlySet<string> = new Set(names.title)
const headings: ReadonlySet<string> = new Set(names.heading)
const quotations: ReadonlySet<string> = new Set(names.quotation)
const captions: ReadonlySet<string> = new Set(names.caption)

/** What the name of a style says; undefined for one that says nothing. Other programs than Word write it in their own language. */
export function roleOfName(name: string): Role | undefined {
  const words = name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
  if (titles.has(words)) return 1
  if (quotations.has(words)) return 'quotation'
  if (captions.has(words)) return 'caption'
  const [, heading = '', rank] = /^(.*?) ?([1-9])$/u.exec(words) ?? []
  return headings.has(heading) ? Math.min(Number(rank), LOWEST) : undefined
}

/** What an outline level makes of a paragraph (ISO/IEC 29500-1, 17.3.1.20): 0 is the highest, 9 says that it is no heading. */
export function roleOfOutline(level: string, role: Role): Role {
  if (/^[0-8]$/u.test(level)) return Math.min(Number(level) + 1, LOWEST)
  return level === '9' && typeof role === 'number' ? null : role
}

/** The element of a page that stands for such a paragraph. */
export function elementOf(role: Role): string {
  if (typeof role === 'number') return `h${role}`
  return role === 'quotation' ? 'blockquote' : role === 'caption' ? 'figcaption' : 'p'
}
