import { createTally, settleReference } from './reference-fields'
import type { BrokenEntry, ReadReferences } from './reference-fields'

/** The tags of an entry with all their values, in order, and the line of its first. */
type Entry = { readonly line: number; readonly values: Map<string, string[]> }

const TAG = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u

/** Names for programs, and the parts of a place in a volume. */
const SILENT = new Set(['TY', 'ER', 'ID', 'LA'])

/** Whether a text looks like RIS: its first entry begins where its first words do. */
export const isRis = (source: string): boolean => /^\s*TY {1,2}-/u.test(source)

/**
 * Reads RIS (the tagged form of reference managers): an entry from `TY` to `ER`, a tag a line; a line without a tag goes on with the last
 * one. A tag outside of an entry, and an entry that does not end, are named by their line.
 */
export function readRis(source: string): ReadReferences {
  const { entries, broken } = parseRis(source)
  const tally = createTally()
  const references = entries.flatMap(({ line, values }) => {
    const taken = new Set<string>()
    const all = (...tags: readonly string[]): readonly string[] =>
      tags.flatMap((tag) => {
        taken.add(tag)
        return values.get(tag) ?? []
      })
    const first = (...tags: readonly string[]): string => {
      const tag = tags.find((each) => values.has(each))
      return tag === undefined ? '' : (all(tag)[0] ?? '')
    }
    const [address = '', ...more] = all('UR', 'L2', 'LK')
    const kind = values.get('TY')?.[0]?.trim() ?? ''
    const authors = all('AU', 'A1')
    const reference = settleReference(
      {
        isData: kind === 'DATA' || kind === 'AGGR',
        title: first('TI', 'T1', 'CT', 'BT'),
        authors: (authors.length > 0 ? authors : all('ED', 'A2')).map(nameInOrder),
        within: first('T2', 'JO', 'JF', 'JA', 'J1', 'J2', 'BT'),
        publisher: first('PB'),
        published: asDate(first('DA', 'PY', 'Y1')),
        retrieved: asDate(first('Y2')),
        address,
        doi: first('DO'),
        notes: [...all('N1'), ...more],
      },
      tally.leave,
    )
    if (reference === null) {
      broken.push({ at: 'line', number: line, why: 'nameless' })
      return []
    }
    for (const [tag, written] of values)
      if (!SILENT.has(tag)) {
        const left = taken.has(tag) ? 0 : written.filter(Boolean).length
        for (let count = 0; count < left; count += 1) tally.leave(tag)
      }
    return [reference]
  })
  return { references, left: tally.left(), broken: broken.toSorted((a, b) => a.number - b.number) }
}

function parseRis(source: string): { readonly entries: readonly Entry[]; readonly broken: BrokenEntry[] } {
  const entries: Entry[] = []
  const broken: BrokenEntry[] = []
  let open: Entry | null = null
  let last: string[] | null = null
  const leave = (entry: Entry | null): void => {
    if (entry) broken.push({ at: 'line', number: entry.line, why: 'not ended' })
  }
  let isOutside = false
  for (const [index, line] of source.split(/\r\n|\r|\n/u).entries()) {
    const [, tag, value = ''] = TAG.exec(line) ?? []
    if (tag === 'TY') {
      leave(open)
      open = { line: index + 1, values: new Map() }
      isOutside = false
    }
    if (tag === 'ER' && open) {
      entries.push(open)
      open = null
      last = null
    } else if (tag !== undefined && open) {
      const values = open.values.get(tag) ?? []
      values.push(value.trim())
      open.values.set(tag, values)
      last = values
    } else if (open && last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`.trim())
    else if (!open && line.trim() !== '' && tag !== 'ER' && !isOutside) {
      // Each stretch between two entries is named once.
      broken.push({ at: 'line', number: index + 1, why: 'not an entry' })
      isOutside = true
    }
  }
  leave(open)
  return { entries, broken }
}

/** `2024/05/03/morning`: what follows the third stroke is other words. */
function asDate(written: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:\/.*)?$/u.exec(written.trim()) ?? []
  return year === undefined ? written : [year, month, month && day].filter(Boolean).join('-')
}

function nameInOrder(name: string): string {
  const [last = '', first, more] = name.split(',').map((part) => part.trim())
  if (first === undefined) return last
  return `${first} ${last}${more ? `, ${more}` : ''}`.trim()
}
