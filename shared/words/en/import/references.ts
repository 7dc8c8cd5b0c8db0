import { counted, formatCount, plural } from '../terms/format-count'

/** What is said of files that name works: BibTeX, RIS, CSL-JSON. */
export const references = {
  none: (name: string): string =>
    `“${name}” names no works: there is no entry of BibTeX, RIS or CSL-JSON in it.`,
  /** Written for the authors who are not named. */
  others: 'et al.',
  /** What became of such a file. */
  done: (name: string, sources: number, known: number): string =>
    `“${name}”: ${counted(sources, 'source', 'sources')} added${known > 0 ? `, ${formatCount(known)} there already` : ''}.`,
  knownLine: (title: string, as: string): string =>
    title === as ? `“${title}” is there already` : `“${title}” is there already, as “${as}”`,
  /** Values for which a source has no field; `fields` are the file's own names. */
  left: (count: number, fields: readonly string[]): string =>
    `Not taken: ${counted(count, 'value', 'values')} (${fields.join(', ')})`,
  leftField: (field: string, count: number): string =>
    count === 1 ? field : `${field} ×${formatCount(count)}`,
  /** Of entries that could not be read. */
  broken: (name: string, count: number): string =>
    plural(count, {
      one: `“${name}”: one entry was not read.`,
      other: `“${name}”: ${formatCount(count)} entries were not read.`,
    }),
  brokenLine: (
    at: 'line' | 'entry',
    number: number,
    why: 'not ended' | 'not an entry' | 'nameless',
  ): string =>
    `${{ line: 'Line', entry: 'Entry' }[at]} ${number}: ${
      {
        'not ended': 'the entry does not end before the next one begins',
        'not an entry': 'this belongs to no entry',
        nameless: 'the entry has neither a title nor an address',
      }[why]
    }`,
}
