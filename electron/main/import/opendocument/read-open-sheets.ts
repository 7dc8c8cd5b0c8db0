import { tidy } from '../../../../shared/domain/quantities/numbers/tidy'
import type { Sheet } from '../sheets/sheet'
import { readXml } from '../xml/read-xml'
import type { XmlAttributes } from '../xml/read-xml'
import { WHITE } from '../marks/sight'
import { createCellText } from '../sheets/cell-text'
import { isCollapsed, timesIn } from './open-styles'
import type { OpenLook, OpenStyles } from './open-styles'
import { LONGEST_TEXT } from '../formats/formats'

/** The sheets of an OpenDocument file as they are displayed, with what was left out. */
export type OpenSheets = {
  readonly sheets: readonly Sheet[]
  readonly hiddenSheets: readonly string[]
  readonly hidden: number
  readonly comments: number
  readonly struck: number
  readonly covered: number
}

const MOST_COLUMNS = 16_384
const RULES = /<(?:style:map|calcext:conditional-format)\s/u

/** Reads the cells of an OpenDocument table: each as the file says that it is shown (OpenDocument 1.3, part 3, 9.1). */
export function readOpenSheets(xml: string, styles: OpenStyles): OpenSheets {
  const sheets: Sheet[] = []
  const hiddenSheets: string[] = []
  let hidden = 0
  let comments = 0
  let struck = 0
  let covered = 0
  /** A rule may give cells other colours than their styles. */
  const paper = RULES.test(xml) ? null : WHITE
  const lookOf = (style: string | undefined): OpenLook => {
    const look = styles.lookOf(style)
    return { ...look, ground: look.ground === undefined || paper === null ? paper : look.ground }
  }
  let rows: string[][] = []
  let numbers: number[] = []
  let number = 1
  let row: string[] = []
  let cell: ReturnType<typeof createCellText> | null = null
  let paragraphs = 0
  const hiddenColumns: boolean[] = []
  let column = 0
  let repeated = 1
  let rowsRepeated = 1
  let isRowHidden = false
  let name = ''
  const looks: OpenLook[] = []
  /** By column, the style of cells that name none. */
  const columnStyles: (string | undefined)[] = []
  let cellLook: OpenLook = {}
  let isCovered = false
  let value = ''
  /** What stands once for many cells or rows is written as often, until the text is longer than any may be. */
  let room = LONGEST_TEXT

  const endCell = (): void => {
    if (paragraphs === 0) cell?.add(value, cellLook)
    const { words: text, ...left } = cell?.finish() ?? { words: '', struck: 0, hidden: 0, covered: 0 }
    struck += left.struck
    hidden += left.hidden
    covered += left.covered
    cell = null
    if (text === '' || isCovered) {
      hidden += text === '' ? 0 : 1
      column = Math.min(MOST_COLUMNS, column + repeated)
      return
    }
    for (let count = 0; count < repeated && column < MOST_COLUMNS && room >= 0; count += 1, column += 1) {
      room -= text.length
      if (hiddenColumns[column]) hidden += 1
      else row[column] = text
    }
  }
  readXml(xml, {
    open(element, attributes) {
      switch (element) {
        case 'office:annotation':
          comments += 1
          return 'skip'
        case 'table:tracked-changes':
        case 'table:shapes':
        case 'office:forms':
          return 'skip'
        case 'table:table':
          name = attributes['table:name'] ?? ''
          if (styles.isHidden(attributes['table:style-name'])) {
            hiddenSheets.push(name)
            return 'skip'
          }
          rows = []
          numbers = []
          number = 1
          hiddenColumns.length = 0
          columnStyles.length = 0
          return
        case 'table:table-column': {
          const isHidden = isCollapsed(attributes)
          const times = Math.min(MOST_COLUMNS - hiddenColumns.length, timesIn(attributes, 'columns'))
          for (let count = 0; count < times; count += 1) {
            hiddenColumns.push(isHidden)
            columnStyles.push(attributes['table:default-cell-style-name'])
          }
          return
        }
        case 'table:table-row':
          row = []
          column = 0
          rowsRepeated = timesIn(attributes, 'rows')
          isRowHidden = isCollapsed(attributes)
          return
        case 'table:table-cell':
        case 'table:covered-table-cell':
          cell = createCellText()
          // What a merged cell covers is not shown.
          isCovered = element === 'table:covered-table-cell'
          paragraphs = 0
          repeated = timesIn(attributes, 'columns')
          cellLook = lookOf(attributes['table:style-name'] ?? columnStyles[column])
          value = valueOf(attributes)
          return
        case 'text:p':
          paragraphs += 1
          if (paragraphs > 1) cell?.add('\n')
          return
        case 'text:span':
          looks.push({ ...(looks.at(-1) ?? cellLook), ...styles.lookOf(attributes['text:style-name']) })
          return
        case 'text:s':
          cell?.add(' ')
          return
        case 'text:line-break':
        case 'text:tab':
          cell?.add('\n')
          return
        case 'svg:title':
        case 'svg:desc':
        case 'draw:frame':
          return 'skip'
      }
    },
    text(words) {
      if (paragraphs === 0 || cell === null) return
      cell.add(words, looks.at(-1) ?? cellLook)
    },
    close(element) {
      if (element === 'text:span') looks.pop()
      if (element === 'table:table-cell' || element === 'table:covered-table-cell') endCell()
      if (element === 'table:table-row') {
        const isEmpty = row.length === 0
        if (isRowHidden) hidden += isEmpty ? 0 : 1
        else if (isEmpty) {
          rows.push([])
          numbers.push(number)
        } else
          for (
            let count = 0, filled = Array.from(row, (each) => each ?? '');
            count < rowsRepeated && room >= 0;
            count += 1
          ) {
            // The tabs between the words of a row: columns that are empty in front of all rows are none of the text.
            room -= filled.length - filled.findIndex((each) => each !== '')
            if (count > 0) room -= filled.join('').length
            rows.push(filled)
            numbers.push(number + count)
          }
        number += rowsRepeated
      }
      if (element === 'table:table') sheets.push({ name, rows, numbers })
    },
  })
  return { sheets, hiddenSheets, hidden, comments, struck, covered }
}

/** What a cell says that holds a value and no words for it. */
function valueOf(attributes: XmlAttributes): string {
  const { 'office:value-type': type, 'office:value': number } = attributes
  if (type === 'percentage') return number === undefined ? '' : `${tidy(Number(number) * 100)}%`
  return (
    number ??
    attributes['office:date-value'] ??
    attributes['office:time-value'] ??
    attributes['office:string-value'] ??
    attributes['office:boolean-value'] ??
    ''
  )
}
