import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { readPasted } from '../../electron/main/import/formats/read-pasted'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { Structure } from '../../shared/schema/structure'
import { makeOpen } from './make-open'
import { checked, page } from './structure-of'

const many = (count: number, piece: string): string => piece.repeat(count)

const nines = (rows: number, columns: number): string =>
  many(rows, `${Array.from({ length: columns }, () => '9').join(',')}\n`)

const filled = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`

describe('tables that are too large', () => {
  test.each<[string, string, number, number]>([
    ['as many cells as a text may have', nines(2000, 100), 1, 0],
    ['more cells than a text may have', nines(2001, 100), 0, 1],
    ['more columns than a table may have', nines(2, 202), 0, 1],
    ['a second one that no longer fits', `${nines(1999, 100)}\n${nines(2, 100)}`, 1, 1],
  ])('%s', async (_, source, shown, left) => {
    const answer = await readArticle(Buffer.from(source), 'a.csv')
    if (!answer.ok) throw new Error(answer.fault.message)
    const { text, structure = noStructure, notes } = answer.value
    expect(Structure.safeParse(structure).success).toBe(true)
    expect(structure.tables).toHaveLength(shown)
    expect(text.replace(/[^9]/gu, '')).toHaveLength(source.replace(/[^9]/gu, '').length)
    const note = { kind: 'tablesAsLines', count: left }
    expect(notes.filter((each) => typeof each !== 'string' && each.kind === note.kind)).toEqual(
      left === 0 ? [] : [note],
    )
  })
})

describe('what stands past the columns of a table that is kept', () => {
  const numbered = Array.from({ length: 300 }, (_, at) => `h${at}`)
  const html = page(
    `<table><tr>${numbered.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>Odrin</td><td colspan="250"></td><td>140</td></tr><tr><td>Tost</td>${many(250, '<td></td>')}<td>96</td></tr></table>`,
  )
  const gap = '<table:table-cell table:number-columns-repeated="250"/>'
  const open = makeOpen(
    'text',
    `<table:table>${[numbered.map(filled).join(''), `${filled('Odrin')}${gap}${filled('140')}`, `${filled('Tost')}${gap}${filled('96')}`].map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`,
  )

  test.each<[string, string, Uint8Array]>([
    ['a web page', 'a.html', Buffer.from(html)],
    ['an OpenDocument text', 'a.odt', open],
  ])('comes in under its own head: %s', async (_, name, bytes) => {
    const answer = await readArticle(bytes, name)
    if (!answer.ok) throw new Error(answer.fault.message)
    const rows = answer.value.text.split('\n').map((line) => line.split('\t'))
    const heads = rows.find((cells) => cells.includes('h299'))
    expect(heads?.indexOf('h251')).toBe(251)
    expect(rows.find(([town]) => town === 'Odrin')?.indexOf('140')).toBe(251)
    expect(rows.find(([town]) => town === 'Tost')?.indexOf('96')).toBe(251)
    expect(answer.value.notes).toContainEqual({ kind: 'tablesAsLines', count: 1 })
  })
})

describe('what is made to be slow or to be wrong', () => {
  test.each<[string, string]>([
    [
      'a table of 100,000 empty cells',
      page(`<table>${many(500, `<tr>${many(200, '<td></td>')}</tr>`)}</table>`),
    ],
    [
      'a table of so many cells, each row with a word',
      page(`<table>${many(500, `<tr><td>a</td>${many(199, '<td></td>')}</tr>`)}</table>`),
    ],
    [
      'cells over 65,000 rows',
      page(
        `<table>${many(100, `<tr>${many(10, '<td rowspan="65000" colspan="1000">a</td>')}</tr>`)}</table>`,
      ),
    ],
    ['lists 1,000 deep', page(`${many(1000, '<ul><li>a')}${many(1000, '</li></ul>')}`)],
    [
      'quotations, links and headings 1,000 deep',
      page(many(1000, '<blockquote><a href="https://example.org/"><h2>a')),
    ],
    [
      'ten thousand links to one note, and notes to them',
      page(
        `${many(10000, '<a id="m" href="#n">1</a> ')}<p id="n">1 ${many(10000, '<a href="#m">1</a>')}</p>`,
      ),
    ],
    ['two thousand tables', page(many(2000, '<table><tr><td>a</td><td>b</td></tr></table>'))],
  ])('%s is read, and its structure fits', (_, source) => {
    checked(readPasted(source))
  })
})
