import { expect, test } from 'vitest'
import { writeCsv } from '../../../shared/domain/ledger/write-csv'

const cells: readonly [string | number, string][] = [
  ['Homs', 'Homs'],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  [' +1', "' +1"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  [-2, '-2'],
  [236, '236'],
  [Infinity, ''],
  ['', ''],
  ['حمص', 'حمص'],
]
test.each(cells)('%j is written as a cell that is no formula', (value, cell) => {
  expect(writeCsv(['a', 'b'], [{ a: value, b: 1 }])).toBe(`\uFEFFa,b\r\n${cell},1\r\n`)
})
