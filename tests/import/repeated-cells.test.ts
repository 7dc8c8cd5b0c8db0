import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeOpen } from './make-open'

const cell = (words: string, times: number | string = 1): string =>
  `<table:table-cell table:number-columns-repeated="${times}">${words === '' ? '' : `<text:p>${words}</text:p>`}</table:table-cell>`
const row = (inside: string, times: number | string = 1): string =>
  `<table:table-row table:number-rows-repeated="${times}">${inside}</table:table-row>`
const toll = row(cell('Odrin') + cell('12'))

describe.each([
  ['text', 'odt'],
  ['spreadsheet', 'ods'],
])('what stands once for many in an OpenDocument %s', (kind, extension) => {
  const read = async (rows: string) => {
    const table = `<table:table table:name="Toll">${rows}</table:table>`
    return readArticle(makeOpen(kind, table), `a.${extension}`)
  }
  test.each<readonly [what: string, rows: string, text: string]>([
    [
      'empty cells before a figure, more than a page has columns',
      row(cell('Odrin') + cell('', 1500) + cell('12')) + row(cell('Karsa') + cell('', 1500) + cell('7')),
      `Odrin${'\t'.repeat(1501)}12\nKarsa${'\t'.repeat(1501)}7`,
    ],
    ['empty cells to the end of the paper', row(cell('Odrin') + cell('12') + cell('', 16_382)), 'Odrin\t12'],
    ['empty rows to the end of the paper', toll + row(cell('', 16_384), 1_048_575), 'Odrin\t12'],
    ['rows', row(cell('Odrin') + cell('12'), 1200), Array(1200).fill('Odrin\t12').join('\n')],
    ['cells', row(cell('Odrin') + cell('12', 1200)), `Odrin${'\t12'.repeat(1200)}`],
    ['numbers that are none', row(cell('140', 'x') + cell('96', 0) + cell('7', -2), 'x'), '140\t96\t7'],
    [
      'thousands of rows that each end with empty cells',
      Array.from({ length: 4000 }, (_, at) => row(cell(`R${at}`) + cell('', 16_383))).join(''),
      Array.from({ length: 4000 }, (_, at) => `R${at}`).join('\n'),
    ],
  ])('%s', async (_, rows, text) => {
    const answer = await read(rows)
    expect(answer.ok && answer.value.text).toBe(text)
  })

  test.each<readonly [what: string, rows: string]>([
    ['a million rows', row(cell('140'), 1_048_576)],
    ['a million cells', row(cell('140', 16_384), 64)],
  ])('%s are refused as too long, not read in part', async (_, rows) => {
    const answer = await read(rows)
    expect(answer.ok ? answer.value.text.length : answer.fault.code).toBe('too-large')
  })
})
