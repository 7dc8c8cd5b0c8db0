import { expect, test } from 'vitest'
import { makePage } from '../../electron/main/import/pages/make-page'
import type { TableOf } from '../../shared/domain/originals/tell-kind'
import { makeXlsx } from './make-office'
import { makeOpen } from './make-open'

/** The words of each row of the page that shows a transcript, its cells with strokes between them. */
async function rowsOf(text: string): Promise<readonly string[]> {
  const page = await makePage(Buffer.from(text), 'talk.vtt', 'transcript')
  return [...String(page).matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gsu)]
      .map(([, cell = '']) => cell.replace(/<[^>]*>/gu, ''))
      .join(' | '),
  )
}

/** The sheets of a table, each row as a line that begins with its number. */
async function sheetsOf(bytes: Uint8Array, of: TableOf): Promise<unknown> {
  const sheets: readonly {
    readonly name: string
    readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  }[] = JSON.parse(Buffer.from(await makePage(bytes, 'tally', of)).toString())
  return sheets.map(({ name, rows }) => [
    name,
    ...rows.map(({ number, cells }) => [number, ...cells].join(' | ')),
  ])
}

// The viewer takes a file apart as the import does.
test.each([
  [
    'commas in cells that semicolons part',
    'Port;Sunk, lost\nTolm;38,5\n',
    ['1 | Port | Sunk, lost', '2 | Tolm | 38,5'],
  ],
  [
    'commas in cells that tabs part',
    'Port\tSunk, lost, left\nTolm\t38\n',
    ['1 | Port | Sunk, lost, left', '2 | Tolm | 38'],
  ],
  ['the separator on the first line', 'sep=;\r\nPort;Sunk\r\n', ['1 | Port | Sunk']],
  [
    'a quotation mark without its end',
    'Port,Sunk\n"Tolm,38\nSarn,41\n',
    ['1 | Port | Sunk', '2 | "Tolm | 38', '3 | Sarn | 41'],
  ],
])('a table as a grid: %s', async (_, text, rows) => {
  expect(await sheetsOf(Buffer.from(text), 'csv')).toEqual([['', ...rows]])
})

const cell = (at: string, value: string): string => `<c r="${at}" t="str"><v>${value}</v></c>`
const openCell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
const openRow = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`

test('a workbook: every row with the number that it has in the file, also behind rows that are empty or hidden', async () => {
  const xml = `<sheetData><row r="3">${cell('B3', 'Port')}${cell('C3', 'Sunk')}</row><row r="4" hidden="1">${cell('B4', 'Karsa')}</row><row r="9">${cell('B9', 'Tolm')}${cell('C9', '<b>38</b>'.replaceAll('<', '&lt;'))}</row></sheetData>`
  expect(
    await sheetsOf(
      makeXlsx([
        { name: 'May', xml },
        { name: 'June', xml: `<sheetData><row r="1">${cell('A1', '1')}</row></sheetData>` },
      ]),
      'xlsx',
    ),
  ).toEqual([
    ['May', '3 |  | Port | Sunk', '5', '9 |  | Tolm | <b>38</b>'],
    ['June', '1 | 1'],
  ])
})

test('an OpenDocument table likewise', async () => {
  const rows =
    openRow(openCell('Port')) +
    openRow('<table:table-cell/>', 'table:number-rows-repeated="4"') +
    openRow(openCell('Karsa'), 'table:visibility="collapse" table:number-rows-repeated="2"') +
    openRow(openCell('Tolm'), 'table:number-rows-repeated="2"')
  const content = `<table:table table:name="May">${rows}</table:table>`
  expect(await sheetsOf(makeOpen('spreadsheet', content), 'ods')).toEqual([
    ['May', '1 | Port', '2', '8 | Tolm', '9 | Tolm'],
  ])
})

test('a transcript: each caption behind its time, without codes', async () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v Ana>38 boats &amp; a ferry\n\n01:00:03.000 --> 01:00:04.000\n{\\an8}<i>Two</i>\nlines\n'
  expect(await rowsOf(text)).toEqual(['00:01 | Ana: 38 boats &amp; a ferry', '01:00:03 | Two\nlines'])
})
