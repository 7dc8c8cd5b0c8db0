import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeEpub, makePptx, makeXlsx, shape } from './make-office'
import { makeOpen } from './make-open'
import { notesInWords } from './notes-in-words'

async function read(bytes: Uint8Array, name: string): Promise<{ text: string; notes: readonly string[] }> {
  const done = await readArticle(bytes, name)
  return done.ok
    ? { text: done.value.text, notes: notesInWords(done.value.notes) }
    : { text: done.fault.message, notes: [] }
}

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="d&quot;.&quot;\\ mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="49"/></cellXfs>'
const SHARED =
  '<si><t>Place</t></si><si><t>Killed</t></si><si><t xml:space="preserve">Odrin &amp; Karsa</t></si><si><t>120-140</t></si>' +
  '<si><r><rPr><strike/></rPr><t>96</t></r><r><t>140</t></r></si>' +
  '<si><r><t>45</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>[4]</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'

const c = (reference: string, value: string, more = ''): string =>
  `<c r="${reference}" ${more}><v>${value}</v></c>`
const row = (number: number, cells: string, more = ''): string => `<row r="${number}" ${more}>${cells}</row>`

const sheet = (rows: string, name = 'Toll') => ({ name, xml: `<sheetData>${rows}</sheetData>` })
const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`
const line = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`
const table = (rows: string, more = 'table:name="Toll"'): string =>
  `<table:table ${more}>${rows}</table:table>`

describe('a workbook of Excel', () => {
  test.each<[string, string, string]>([
    [
      'texts, numbers by their formats, dates',
      row(1, c('A1', '0', 't="s"') + c('B1', '1', 't="s"')) +
        row(2, c('A2', '2', 't="s"') + c('B2', '120000', 's="1"')) +
        row(3, c('A3', '45415', 's="2"') + c('B3', '45415', 's="3"') + c('C3', '0.25', 's="4"')),
      'Place\tKilled\nOdrin & Karsa\t120,000\n2024-05-03\t3. May 2024\t25%',
    ],
    [
      'what looks like a range, a date or a figure is a text',
      row(
        1,
        c('A1', '3', 't="s"') + '<c r="B1" t="inlineStr"><is><t>3/5</t></is></c>' + c('C1', '007', 't="str"'),
      ),
      '120-140\t3/5\t007',
    ],
    [
      'empty cells keep their places',
      row(1, c('A1', '0', 't="s"') + c('D1', '12')) + row(2, c('B2', '3') + c('D2', '4')),
      'Place\t\t\t12\n\t3\t\t4',
    ],
    ['a row that is empty', row(1, c('A1', '1')) + row(5, c('A5', '2')), '1\n\n2'],
    [
      'formulas by their stored values',
      row(
        1,
        '<c r="A1"><f>SUM(B1:B2)</f><v>236</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>236x</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>',
      ),
      '236\t236x\tTRUE\t#N/A',
    ],
    ['what is struck out', row(1, c('A1', '4', 't="s"')), '140'],
    ['a mark above the line', row(1, c('A1', '5', 't="s"')), '45[4]'],
    ['how words are spoken', row(1, c('A1', '6', 't="s"')), '東京'],
    [
      'cells without references',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      '1\t2\n3',
    ],
    ['a margin', row(3, c('C3', '1') + c('D3', '2')) + row(4, c('D4', '3')), '1\t2\n\t3'],
  ])('%s', async (_, rows, text) => {
    expect((await read(makeXlsx([sheet(rows)], { shared: SHARED, styles: STYLES }), 'a.xlsx')).text).toBe(
      text,
    )
  })

  test('several sheets with their names; what is hidden is not read, and said', async () => {
    const cols = '<cols><col min="2" max="2" hidden="1"/></cols>'
    const bytes = makeXlsx([
      {
        name: 'May',
        xml: `${cols}<sheetData>${row(1, c('A1', '1') + c('B1', '99') + c('C1', '3'))}${row(2, c('A2', '98'), 'hidden="1"')}</sheetData>`,
      },
      sheet(row(1, c('A1', '2')), 'June'),
      { ...sheet(row(1, c('A1', '97')), 'Secret'), state: 'veryHidden' },
    ])
    expect(await read(bytes, 'a.xlsx')).toEqual({
      text: 'May\n\n1\t\t3\n\nJune\n\n2',
      notes: [
        'cells read as their formats show them, formulas by their stored values',
        'hidden sheets not read: “Secret”',
        '2 hidden passages not read',
      ],
    })
  })

  test('formulas without values and comments are counted', async () => {
    const bytes = makeXlsx([sheet(row(1, '<c r="A1"><f>SUM(B1:B2)</f></c>' + c('B1', '1')))], {
      parts: { 'xl/comments1.xml': '<comments><commentList><comment ref="A1"/></commentList></comments>' },
    })
    expect((await read(bytes, 'a.xlsx')).notes.slice(1)).toEqual([
      '1 formula without a value',
      '1 comment not read',
    ])
  })

  test('days from 1904 on', async () => {
    const bytes = makeXlsx([sheet(row(1, c('A1', '43953', 's="2"')))], {
      styles: STYLES,
      properties: 'date1904="1"',
    })
    expect((await read(bytes, 'a.xlsx')).text).toBe('2024-05-03')
  })

  test.each<[string, Uint8Array, string]>([
    [
      'a bomb',
      makeXlsx([sheet(' '.repeat(210_000_000))]),
      '“a.xlsx” unpacks to more than 200 MB, which no document does. It was not opened any further.',
    ],
    ['no cells', makeXlsx([sheet('')]), '“a.xlsx” is a workbook of Excel without any text.'],
    [
      'cut off',
      makeXlsx([sheet('')]).subarray(0, 200),
      '“a.xlsx” is not a workbook of Excel, though its name ends like one. It may be damaged.',
    ],
    ['a far cell', makeXlsx([sheet(row(1_048_576, c('XFD1048576', '7')))]), '7'],
    ['a reference that is none', makeXlsx([sheet(row(1, c('ZZZ1', '7') + c('__proto__', '8')))]), '7\t8'],
  ])('%s', async (_, bytes, said) => {
    expect((await read(bytes, 'a.xlsx')).text).toBe(said)
  })
})

describe('an OpenDocument table', () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'

  test.each<[string, string, string]>([
    [
      'cells as they are shown',
      table(
        line(
          cell('Place') +
            cell('1,5 %', 'office:value="0.015"') +
            cell('3. Mai 2024', 'office:date-value="2024-05-03"'),
        ),
      ),
      'Place\t1,5 %\t3. Mai 2024',
    ],
    [
      'cells that repeat, empty or not',
      table(
        line(
          cell('1') +
            cell('', 'table:number-columns-repeated="2"') +
            cell('4', 'table:number-columns-repeated="2"') +
            cell('', 'table:number-columns-repeated="16000"'),
        ) + line(cell(''), 'table:number-rows-repeated="1048000"'),
      ),
      '1\t\t\t4\t4',
    ],
    [
      'merged cells',
      table(
        line(cell('Total', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>' + cell('3')),
      ),
      'Total\t\t3',
    ],
    [
      'struck words, comments, several lines',
      table(
        line(
          cell('<text:span text:style-name="T1">96</text:span>140</text:p><text:p>dead') +
            `<table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>3</text:p></table:table-cell>`,
        ),
      ),
      '140 dead\t3',
    ],
    [
      'hidden rows, columns and sheets',
      table(
        '<table:table-column/><table:table-column table:visibility="collapse"/>' +
          line(cell('1') + cell('99') + cell('3')) +
          line(cell('98'), 'table:visibility="filter"'),
      ) + table(line(cell('97')), 'table:name="Secret" table:style-name="ta2"'),
      '1\t\t3',
    ],
  ])('%s', async (_, body, text) => {
    expect((await read(makeOpen('spreadsheet', body, { styles }), 'a.ods')).text).toBe(text)
  })
})

describe('a presentation of PowerPoint', () => {
  test('slides in their order with their notes, without what is hidden or only describes', async () => {
    const bytes = makePptx([
      { shapes: shape('The toll', '140 killed'), notes: 'Say it slowly.' },
      { shapes: shape('Not shown'), isHidden: true },
      {
        shapes:
          '<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Odrin</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>12</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>',
        notes: '',
      },
    ])
    expect(await read(bytes, 'a.pptx')).toEqual({
      text: 'Slide 1\n\nThe toll\n\n140 killed\n\nNotes to slide 1\n\nSay it slowly.\n\nSlide 3\n\nOdrin\t12',
      notes: ['1 hidden passage not read'],
    })
  })

  test('runs of one word, a break, a second rendering', async () => {
    const bytes = makePptx([
      {
        shapes:
          '<p:sp><p:txBody><a:p><a:r><a:t>120</a:t></a:r><a:r><a:t>,000</a:t></a:r><a:br/><a:r><a:t>fled</a:t></a:r></a:p></p:txBody></p:sp><mc:AlternateContent><mc:Choice>' +
          shape('Once') +
          '</mc:Choice><mc:Fallback>' +
          shape('Once') +
          '</mc:Fallback></mc:AlternateContent>',
      },
    ])
    expect((await read(bytes, 'a.pptx')).text).toBe('Slide 1\n\n120,000\nfled\n\nOnce')
  })
})

describe('a book', () => {
  test('chapters in the order of reading, and what it states', async () => {
    const done = await readArticle(
      makeEpub(['<h1>One</h1><p>140 were <b>killed</b>.</p>', '<p>قال المتحدث.</p>']),
      'a.epub',
    )
    expect(done.ok && [done.value.text, done.value.metadata]).toEqual([
      'One\n\n140 were killed.\n\nقال المتحدث.',
      {
        title: { value: 'The toll', basis: 'document-property' },
        outlet: { value: 'Karsa Books', basis: 'document-property' },
        byline: { value: 'Ana Ruel, Ivo Tam', basis: 'document-property' },
        published: { value: '2024-05-03', basis: 'document-property' },
        modified: null,
        url: null,
        language: { value: 'en', basis: 'document-property' },
      },
    ])
  })

  test.each<[string, Uint8Array, string]>([
    [
      'locked',
      makeEpub(['<p>x</p>'], {
        'META-INF/encryption.xml':
          '<encryption><CipherData><CipherReference URI="OEBPS/text/part 1.xhtml"/></CipherData></encryption>',
      }),
      '“a.epub” is an e-book that is locked for a device (DRM). Import it in a form that is not locked, or type what you need.',
    ],
    [
      'a bomb',
      makeEpub([' '.repeat(110_000_000)]),
      '“a.epub” unpacks to more than 100 MB, which no document does. It was not opened any further.',
    ],
    [
      'a chapter that is not there',
      makeEpub([], {
        'OEBPS/book.opf':
          '<package><manifest><item id="a" href="../../etc/passwd" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
      }),
      '“a.epub” is a book (EPUB) without any text.',
    ],
  ])('%s', async (_, bytes, said) => {
    expect((await read(bytes, 'a.epub')).text).toBe(said)
  })
})

test.each<readonly [what: string, paragraphs: string, text: string]>([
  [
    'numbers go on from paragraph to paragraph, and begin again after another level',
    `${numbered('Odrin', 'arabicPeriod', 3)}${numbered('Tost', 'arabicPeriod', 3)}${numbered('140 dead', 'alphaLcParenR', 1, 1)}${numbered('Mirel', 'arabicPeriod', 3)}`,
    'Slide 1\n\n3. Odrin\n\n4. Tost\n\na) 140 dead\n\n5. Mirel',
  ],
  [
    'a paragraph without words or without a number has none',
    `${numbered('', 'romanUcPeriod', 1)}${numbered('Odrin', 'romanUcPeriod', 1)}<a:p><a:r><a:t>Tost</a:t></a:r></a:p>${numbered('Mirel', 'romanUcPeriod', 1)}`,
    'Slide 1\n\nI. Odrin\n\nTost\n\nI. Mirel',
  ],
])('the numbers of a list on a slide: %s', async (_, paragraphs, text) => {
  const slides = await readArticle(
    makePptx([{ shapes: `<p:sp><p:txBody>${paragraphs}</p:txBody></p:sp>` }]),
    'a.pptx',
  )
  expect(slides.ok && slides.value.text).toBe(text)
})

function numbered(words: string, type: string, startAt: number, level = 0): string {
  return `<a:p><a:pPr lvl="${level}"><a:buAutoNum type="${type}" startAt="${startAt}"/></a:pPr><a:r><a:t>${words}</a:t></a:r></a:p>`
}
