import type { ReportTable } from './tables'
import {
  contentTypesOf,
  coreOf,
  escapeXml,
  OFFICE,
  packageRelationsOf,
  type Parts,
  relationsOf,
  XML,
} from './xml'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The most letters that a cell of a workbook may hold. */
const LONGEST = 32_767

/** Tables as the parts of a workbook (ISO/IEC 29500), a sheet each. Every text is a text there, whatever it begins with. */
export function xlsxPartsOf(tables: readonly ReportTable[], facts: Parameters<typeof coreOf>[0]): Parts {
  const sheets = tables.map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(table)] as const)
  return {
    '[Content_Types].xml': contentTypesOf([
      ['xl/workbook.xml', `${SHEET}.sheet.main+xml`],
      ['xl/styles.xml', `${SHEET}.styles+xml`],
      ...sheets.map(([path]) => [path, `${SHEET}.worksheet+xml`] as const),
    ]),
    '_rels/.rels': packageRelationsOf('xl/workbook.xml'),
    'docProps/core.xml': coreOf(facts),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tables
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...sheets.map((_, at) => ({
        id: `rId${at + 1}`,
        type: `${OFFICE}/worksheet`,
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: `${OFFICE}/styles`, target: 'styles.xml' },
    ]),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets),
  }
}

function sheetOf({ columns, rows }: ReportTable): string {
  const head = columns.map((name, at) => textCell(name, `${letters(at)}1`, 1)).join('')
  const body = rows
    .map(
      (row, line) =>
        `<row r="${line + 2}">${row.map((cell, at) => cellOf(cell, `${letters(at)}${line + 2}`)).join('')}</row>`,
    )
    .join('')
  const widths = columns
    .map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="24" customWidth="1"/>`)
    .join('')
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${head}</row>${body}</sheetData></worksheet>`
}

function cellOf(value: string | number, place: string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : ''
  return value === '' ? '' : textCell(value, place, 2)
}

function textCell(text: string, place: string, style: number): string {
  const kept = text.length > LONGEST ? text.slice(0, LONGEST) : text
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(kept)}</t></is></c>`
}

/** A, B, …, Z, AA, AB, … */
function letters(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}
