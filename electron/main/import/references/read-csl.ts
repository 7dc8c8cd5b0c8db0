import { writeRaised } from '../marks/raised'
import { createTally, settleReference } from './reference-fields'
import type { BrokenEntry, ReadReferences } from './reference-fields'

type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names for programs, and what tells of the item and not of the work. */
const SILENT = new Set([
  'id',
  'type',
  'language',
  'citation-key',
  'citation-label',
  'system_id',
  'categories',
])

/** The items of a file of CSL-JSON (Citation Style Language 1.0.2); null for another JSON. */
export function itemsOfCsl(json: unknown): readonly unknown[] | null {
  const items = Array.isArray(json)
    ? json
    : isItem(json) && Array.isArray(json['items'])
      ? json['items']
      : null
  const all: readonly unknown[] | null = items ?? (isItem(json) ? [json] : null)
  const first = all?.find(isItem)
  if (!all || !first || '@context' in first || 'target' in first) return null
  return typeof first['type'] === 'string' &&
    ('title' in first || 'URL' in first || 'DOI' in first || 'issued' in first)
    ? all
    : null
}

/** Reads the items of CSL-JSON, as Zotero and others write it. */
export function readCsl(items: readonly unknown[]): ReadReferences {
  const tally = createTally()
  const broken: BrokenEntry[] = []
  const references = items.flatMap((item, index) => {
    const nameless = (why: BrokenEntry['why']): [] => {
      broken.push({ at: 'entry', number: index + 1, why })
      return []
    }
    if (!isItem(item)) return nameless('not an entry')
    const taken = new Set<string>()
    const value = (...names: readonly string[]): string => {
      for (const name of names) {
        const written = item[name]
        if (typeof written !== 'string' || written.trim() === '') continue
        taken.add(name)
        return withoutTags(written)
      }
      return ''
    }
    const people = (name: string): readonly string[] => {
      const names = item[name]
      if (!Array.isArray(names)) return []
      taken.add(name)
      return names.flatMap((each: unknown) => (isItem(each) ? nameOf(each) : []))
    }
    const date = (name: string): string => {
      if (item[name] === undefined) return ''
      taken.add(name)
      return dateOf(item[name])
    }
    const authors = people('author')
    const reference = settleReference(
      {
        isData: item['type'] === 'dataset',
        title: value('title', 'title-short'),
        authors: authors.length > 0 ? authors : people('editor'),
        within: value('container-title', 'collection-title', 'container-title-short'),
        publisher: value('publisher'),
        published: date('issued'),
        retrieved: date('accessed'),
        address: value('URL'),
        doi: value('DOI'),
        notes: [value('note'), value('annote')],
      },
      tally.leave,
    )
    if (reference === null) return nameless('nameless')
    for (const [name, written] of Object.entries(item))
      if (!taken.has(name) && !SILENT.has(name) && written !== '' && written !== null) tally.leave(name)
    return [reference]
  })
  return { references, left: tally.left(), broken }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function nameOf(name: Item): readonly string[] {
  const literal = text(name['literal'])
  if (literal !== '') return [literal]
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family'].map((key) =>
    text(name[key]),
  )
  const suffix = text(name['suffix'])
  const whole = parts.filter(Boolean).join(' ')
  return whole === '' ? [] : [suffix === '' ? whole : `${whole}, ${suffix}`]
}

/** A date of CSL: parts, of which a second list is the end; or words. */
function dateOf(date: unknown): string {
  if (typeof date === 'string') return date
  if (!isItem(date)) return ''
  const parts = date['date-parts']
  if (!Array.isArray(parts)) return text(date['raw']) || text(date['literal'])
  const points = parts.flatMap((each: unknown) => {
    if (!Array.isArray(each)) return []
    const [year = '', ...more] = each.map((part: unknown) => String(part))
    const written = [year, ...more.slice(0, 2).map((part) => part.padStart(2, '0'))].join('-')
    return year === '' ? [] : [written]
  })
  return points.slice(0, 2).join('/')
}

/** The few marks of HTML that a title may have; what is raised never touches a digit. */
function withoutTags(value: string): string {
  return value
    .replace(/<(sup|sub)>([^<]*)<\/\1>/giu, (whole: string, kind: string, words: string, at: number) =>
      writeRaised({
        kind: kind.toLowerCase() === 'sub' ? 'sub' : 'sup',
        words,
        before: value.slice(0, at).replace(/<[^>]*>/gu, ''),
        after: value.slice(at + whole.length),
      }),
    )
    .replace(/<\/?(?:i|b|span|sc|em|strong)(?:\s[^<>]*)?>/giu, '')
}
