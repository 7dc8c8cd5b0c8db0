import { addTo } from '../../../../shared/domain/add-to'
import { columnOfName } from '../../../../shared/domain/originals/cell-range'
import { COVERED } from '../../../../shared/domain/import/loss'
import { createCellFormats } from '../sheets/format-cell'
import type { Sheet } from '../sheets/sheet'
import { localName, readXmlParts } from '../xml/read-xml-parts'
import { readCellStyles } from './cell-styles'
import type { CellStyles } from './cell-styles'
import { isOn, mainPart, pathOfType, readRelations } from './read-parts'
import { createTextReader, readSharedTexts } from './read-shared-texts'
import type { SharedText } from './read-shared-texts'

/** A workbook as it is displayed, with what was left out. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly hiddenSheets: readonly string[]
  /** How many rows and columns are hidden that hold something. */
  readonly hidden: number
  readonly covered: number
  /** How many formulas the file holds without their values. */
  readonly uncalculated: number
  readonly struck: number
}

/** They may give cells other colours than their styles. */
const RULES = /<(?:\w+:)?(?:conditionalFormatting|tablePart|picture)\b/u

/** No sheet has more columns. */
const MOST_COLUMNS = 16_384

/** Reads a workbook of Excel (ISO/IEC 29500-1, SpreadsheetML) from its parts; null where none is one. Formulas count by their stored values. */
export function readWorkbook(part: (path: string) => string | null): Workbook | null {
  const main = mainPart(part) ?? 'xl/workbook.xml'
  const book = part(main)
  if (book === null) return null
  const relations = readRelations(part, main)
  const textOf = (type: string): string => part(pathOfType(relations, type) ?? '') ?? ''
  const named: { readonly name: string; readonly path: string; readonly isHidden: boolean }[] = []
  let is1904 = false
  readXmlParts(book, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isOn(attributes['date1904'])
      if (name !== 'sheet') return
      const id =
        Object.entries(attributes).find(([key]) => localName(key) === 'id' && key !== 'id')?.[1] ?? ''
      named.push({
        name: attributes['name'] ?? '',
        path: relations.get(id)?.path ?? '',
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      })
    },
  })
  const texts = readSharedTexts(textOf('sharedStrings'))
  const styles = readCellStyles(textOf('styles'))
  const format = createCellFormats(is1904)
  const tally = { hidden: 0, covered: 0, uncalculated: 0, struck: 0 }
  const sheets = named
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, path }) => ({
      name,
      ...readRows(part(path) ?? '', { texts, format, ...styles }, tally),
    }))
  return { sheets, hiddenSheets: named.filter(({ isHidden }) => isHidden).map(({ name }) => name), ...tally }
}

type Reading = CellStyles & {
  readonly texts: readonly SharedText[]
  readonly format: (written: string, code: string) => string
}
type Tally = { hidden: number; covered: number; uncalculated: number; struck: number }

function readRows(
  xml: string,
  { texts, codes, struck, sights, format }: Reading,
  tally: Tally,
): Pick<Sheet, 'rows' | 'numbers'> {
  const rows: string[][] = []
  const numbers: number[] = []
  const hiddenColumns: (readonly [from: number, to: number])[] = []
  const hiddenFilled = new Set<number>()
  let row: string[] = []
  let number = 0
  let isRowHidden = false
  let column = 0
  let type = ''
  let style = 0
  let value: string | null = null
  let hasFormula = false
  let inline = createTextReader()
  let taking: 'value' | 'inline' | null = null
  const hasRules = RULES.test(xml)
  const merged = coveredIn(xml)

  const endCell = (): void => {
    if (hasFormula && value === null) tally.uncalculated += 1
    let shown = ''
    let hasColors = false
    if (type === 's' || type === 'inlineStr') {
      const text = type === 's' ? texts[Number(value ?? -1)] : inline.finish()
      shown = text?.words ?? ''
      hasColors = text?.hasColors === true
      tally.struck += text?.struck ?? 0
    } else if (value !== null) {
      if (type === 'b') shown = value === '1' ? 'TRUE' : 'FALSE'
      else shown = type === '' || type === 'n' ? format(value, codes[style] ?? 'General') : value
      // A format may show nothing of a figure.
      if (shown === '' && value.trim() !== '') tally.hidden += 1
    }
    const sight = hasRules || hasColors ? 'seen' : (sights[style] ?? 'seen')
    if (shown !== '' && sight !== 'seen') {
      tally[sight] += 1
      shown = sight === 'covered' ? COVERED : ''
    }
    if (shown !== '' && merged.get(number)?.some(([from, to]) => column >= from && column <= to)) {
      tally.hidden += 1
      shown = ''
    }
    if (shown !== '' && struck.has(style)) {
      tally.struck += 1
      shown = ''
    }
    if (shown !== '' && hiddenColumns.some(([from, to]) => column >= from && column <= to))
      hiddenFilled.add(column)
    else if (column < MOST_COLUMNS && shown !== '') row[column] = shown
  }
  readXmlParts(xml, {
    open(name, attributes) {
      switch (name) {
        case 'col':
          if (isOn(attributes['hidden']))
            hiddenColumns.push([Number(attributes['min'] ?? 1) - 1, Number(attributes['max'] ?? 1) - 1])
          return
        case 'row': {
          const next = Number(attributes['r'] ?? number + 1)
          // Rows that are left out are empty; several empty ones are one.
          if (next > number + 1 && rows.length > 0) {
            rows.push([])
            numbers.push(number + 1)
          }
          number = next
          row = []
          column = -1
          isRowHidden = isOn(attributes['hidden'])
          return
        }
        case 'c':
          column = columnOf(attributes['r'] ?? '') ?? column + 1
          type = attributes['t'] ?? ''
          style = Number(attributes['s'] ?? 0)
          value = null
          hasFormula = false
          inline = createTextReader()
          return
        case 'v':
          value = ''
          taking = 'value'
          return
        case 'f':
          hasFormula = true
          return
        case 'is':
          taking = 'inline'
          return
        // What prints on every page, and rules of cells, are no cells.
        case 'headerFooter':
        case 'conditionalFormatting':
        case 'dataValidations':
        case 'extLst':
          return 'skip'
      }
      if (taking === 'inline') return inline.open(name, attributes)
    },
    text(words) {
      if (taking === 'value') value = (value ?? '') + words
      else if (taking === 'inline') inline.text(words)
    },
    close(name) {
      if (name === 'v' || name === 'is') taking = null
      else if (taking === 'inline') inline.close(name)
      if (name === 'c') endCell()
      if (name !== 'row') return
      if (isRowHidden) tally.hidden += row.some((cell) => cell) ? 1 : 0
      else {
        rows.push(Array.from(row, (cell) => cell ?? ''))
        numbers.push(number)
      }
    },
  })
  tally.hidden += hiddenFilled.size
  return { rows, numbers }
}

/** No sheet that a person made has more rows with merged cells. */
const MOST_MERGED = 100_000

/** The columns that merged cells cover, by the numbers of rows: what stands there is not shown (ISO/IEC 29500-1, 18.3.1.55). */
function coveredIn(xml: string): ReadonlyMap<number, readonly (readonly [from: number, to: number])[]> {
  const covered = new Map<number, (readonly [from: number, to: number])[]>()
  let left = MOST_MERGED
  for (const [, from = '', first, to = '', last] of xml.matchAll(MERGED)) {
    const columns = [columnOf(from) ?? MOST_COLUMNS, columnOf(to) ?? MOST_COLUMNS] as const
    for (let row = Number(first); row <= Number(last) && left > 0; row += 1, left -= 1)
      addTo(covered, row, row === Number(first) ? ([columns[0] + 1, columns[1]] as const) : columns)
  }
  return covered
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu

/** The column of a reference such as `AB12`, counted from 0; null for one that no sheet has. */
function columnOf(reference: string): number | null {
  const [letters] = /^[A-Z]{1,3}/u.exec(reference) ?? []
  if (letters === undefined) return null
  const column = columnOfName(letters)
  return column < MOST_COLUMNS ? column : null
}
