import type { LanguageTable } from '../../tables/language-table'
import { splitWords } from '../../tokens/split-words'
import { readHead, type Head } from './read-head'

/** What heads a cell: the words of the heads of its row and of its column, the outermost first, and of the table's caption. */
export type CellHeads = {
  readonly row: readonly string[]
  readonly column: readonly string[]
  readonly caption: string
}

/** What all heads of a cell add to it. */
export type HeadsOfCell = Pick<
  Head,
  'times' | 'sign' | 'unit' | 'date' | 'counts' | 'isTotal' | 'isRate' | 'isLabel'
> & {
  /** What is counted, in small letters; '' where no head says it. */
  readonly thing: string
  /** The places or groups of the heads, outermost first. */
  readonly scope: readonly string[]
}

export function headsOfCell(heads: CellHeads, table: LanguageTable, articleDate: string): HeadsOfCell {
  const read = (words: string): Head => readHead(words, table, articleDate)
  const rows = heads.row.map(read)
  const columns = heads.column.map(read)
  const caption = heads.caption === '' ? null : read(heads.caption)
  const own = [...columns.toReversed(), ...rows.toReversed()]
  const inOrder = caption === null ? own : [...own, caption]
  const measured = inOrder.find(({ sign, unit }) => sign !== '' || unit !== '')
  return {
    ...thingAndScope(rows, columns, heads.caption, caption, table),
    times: inOrder.find(({ times }) => times !== 1)?.times ?? 1,
    sign: measured?.sign ?? '',
    unit: measured?.unit ?? '',
    // The nearest first: `May` under `2015` is May 2015.
    date: [...rows.toReversed(), ...columns.toReversed()].flatMap(({ date }) => date || []).join(' '),
    isTotal: own.some(({ isTotal }) => isTotal),
    isRate: own.some(({ isRate }) => isRate),
    isLabel: columns.at(-1)?.isLabel === true,
  }
}

/** The heads of a column say what is counted, or else those of the row, or the caption; the others say where, or of whom. */
function thingAndScope(
  rows: readonly Head[],
  columns: readonly Head[],
  captionWords: string,
  caption: Head | null,
  table: LanguageTable,
): Pick<HeadsOfCell, 'thing' | 'scope' | 'counts'> {
  const [row, column] = [wordsOf(rows), wordsOf(columns)]
  const [ofRow, ofColumn] = [countsOf(rows), countsOf(columns)]
  // `Children` beside and `Killed` above: children killed.
  if (ofColumn === 'state' && ofRow === 'person')
    return made([...wordsOf(rows, 'person'), ...column], 'state', wordsOf(rows, null))
  if (ofColumn === 'person' && ofRow === 'state') return made([...column, ...row], 'state', [])
  if (ofColumn !== null) return made(column, ofColumn, row)
  if (ofRow === 'state' || ofRow === 'person') return made(row, ofRow, column)
  if (column.length === 0 && caption !== null && caption.counts !== null)
    return made([beginningOf(captionWords, table)], caption.counts, row)
  return made(column, ofColumn, row)
}

function made(
  things: readonly string[],
  counts: Head['counts'],
  scope: readonly string[],
): Pick<HeadsOfCell, 'thing' | 'scope' | 'counts'> {
  return { thing: things.map(lowerFirst).join(' '), counts, scope }
}

/** The rest of the words of the heads, each once; where `counts` is given, of heads with that value. */
function wordsOf(heads: readonly Head[], counts?: Head['counts']): readonly string[] {
  const asked = heads.filter((head) => counts === undefined || head.counts === counts)
  return [...new Set(asked.flatMap(({ words }) => words || []))]
}

function countsOf(heads: readonly Head[]): Head['counts'] {
  const all = heads.map(({ counts }) => counts)
  return (['state', 'person', 'thing'] as const).find((each) => all.includes(each)) ?? null
}

/** `People killed by district, 2015`: what is counted stands before where and when. */
function beginningOf(caption: string, table: LanguageTable): string {
  const words = splitWords(caption, { start: 0, end: caption.length })
  const end = words.find(
    ({ kind, lower }) =>
      kind !== 'word' || table.by.has(lower) || table.placeBefore.has(lower) || table.heads.leads.has(lower),
  )
  return caption.slice(0, end?.start).trim()
}

/** A head begins with a capital because it stands first; a name or a short form has others. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
