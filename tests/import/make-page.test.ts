import { expect, test } from 'vitest'
import { makePage } from '../../electron/main/import/pages/make-page'

/** The words of each row of the page that shows a file, its cells with strokes between them. */
async function rowsOf(text: string, of: 'table' | 'transcript'): Promise<readonly string[]> {
  const page = await makePage(Buffer.from(text), of)
  return [...String(page).matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gsu)]
      .map(([, cell = '']) => cell.replace(/<[^>]*>/gu, ''))
      .join(' | '),
  )
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
    ['1 | Port | Sunk', '2 | &quot;Tolm | 38', '3 | Sarn | 41'],
  ],
])('a table as a grid: %s', async (_, text, rows) => {
  expect(await rowsOf(text, 'table')).toEqual(rows)
})

test('a transcript: each caption behind its time, without codes', async () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v Ana>38 boats &amp; a ferry\n\n01:00:03.000 --> 01:00:04.000\n{\\an8}<i>Two</i>\nlines\n'
  expect(await rowsOf(text, 'transcript')).toEqual([
    '00:01 | Ana: 38 boats &amp; a ferry',
    '01:00:03 | Two\nlines',
  ])
})
