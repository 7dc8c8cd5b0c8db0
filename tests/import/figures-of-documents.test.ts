import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeDocx } from './make-docx'
import { makeOpen } from './make-open'
import { makeDrawnPdf } from './make-pdf'

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readArticle(bytes, name)
  return read.ok ? read.value.text : read.fault.message
}

async function struckIn(bytes: Uint8Array, name: string): Promise<number> {
  const read = await readArticle(bytes, name)
  return (read.ok && read.value.loss?.left.find(({ what }) => what === 'struck')?.count) || 0
}

const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const r = (inner: string): string => `<w:r>${inner}</w:r>`
const t = (words: string): string => r(`<w:t xml:space="preserve">${words}</w:t>`)
const field = (kind: string, begin: string): string =>
  `${r(`<w:fldChar w:fldCharType="begin">${begin}</w:fldChar>`)}${r(`<w:instrText>${kind}</w:instrText>`)}${r('<w:fldChar w:fldCharType="end"/>')}`
const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`

const related = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

const drawn = (left: number, height: number, what: string, size = 12): string =>
  `BT /F ${size} Tf ${left} ${height} Td (${what}) Tj ET`

const mail = (type: string, body: string | Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`From: a@x.example\r\nSubject: Flood\r\nContent-Type: ${type}\r\n\r\n`),
    Buffer.from(body),
  ])

describe('Word', () => {
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`

  test.each<readonly [what: string, body: string, text: string]>([
    [
      'paragraphs that a style strikes out or hides',
      p(t('In all 96 died'), '<w:pStyle w:val="Old"/>') +
        p(t('In all 12 died'), '<w:pStyle w:val="Gone"/>') +
        p(t('In all 140 died')),
      'In all 140 died',
    ],
    [
      'the choice of a list, and a box that is ticked',
      p(
        t('District: ') +
          field(
            'FORMDROPDOWN',
            '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="96 dead"/><w:listEntry w:val="140 dead"/></w:ddList></w:ffData>',
          ) +
          t(', confirmed ') +
          field('FORMCHECKBOX', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'),
      ),
      'District: 140 dead, confirmed [x]',
    ],
    [
      'a formula in a field, and a fraction behind a whole number',
      p(t('Rose by ') + field('EQ \\f(3,4)', '') + t(' m')) +
        p(
          `${t('In all 2')}<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>`,
        ),
      'Rose by 3/4 m\n\nIn all 2 3/4',
    ],
    [
      'signs of fonts of signs, and tabs to the margin',
      p(
        t('Some 140') +
          r('<w:sym w:font="Symbol" w:char="F0B1"/>') +
          t('5') +
          r('<w:ptab w:alignment="right"/>') +
          t('96') +
          r('<w:sym w:font="Webdings" w:char="F0AA"/>') +
          t('7'),
      ),
      'Some 140±5\t96\uFFFD7',
    ],
    [
      'what is set above a word',
      p(r(`<w:ruby><w:rt>${t('12')}</w:rt><w:rubyBase>${t('96')}</w:rubyBase></w:ruby>`) + t(' died')),
      '96(12) died',
    ],
    [
      'the mark of a note that its author chose',
      p(t('Some 45') + r('<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>7</w:t>') + t(' died')),
      'Some 45[1] died',
    ],
    [
      'rows that begin later, and cells of several paragraphs',
      `<w:tbl><w:tr>${cell(p(t('Odrin')))}${cell(p(t('140')) + p(t('96')))}${cell(p(t('12')))}</w:tr>
<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p(t('5')))}${cell(p(t('6')))}</w:tr></w:tbl>`,
      'Odrin\t140 / 96\t12\n\n\t5\t6',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(makeDocx(body, '', { 'word/styles.xml': styles }), 'a.docx')).toBe(text)
  })

  test('the words of a diagram follow its paragraph, and a chart is told', async () => {
    const body = p(
      `${t('In all 140 died')}<w:r><w:drawing><dgm:relIds r:dm="d"/></w:drawing></w:r><w:r><w:drawing><c:chart r:id="c"/></w:drawing></w:r>`,
    )
    const read = await readArticle(
      makeDocx(body, '', {
        'word/_rels/document.xml.rels': `<Relationships>${related('d', 'diagramData', 'diagrams/data1.xml')}${related('c', 'chart', 'charts/chart1.xml')}</Relationships>`,
        'word/diagrams/data1.xml':
          '<dgm:dataModel><a:p><a:r><a:t>96 of them in the north</a:t></a:r></a:p></dgm:dataModel>',
        'word/charts/chart1.xml': '<c:chartSpace><c:v>140</c:v></c:chartSpace>',
      }),
      'a.docx',
    )
    expect(read.ok && read.value.text).toBe('In all 140 died\n\n96 of them in the north')
    expect(read.ok && read.value.loss?.left).toEqual([{ what: 'parts', count: 1 }])
  })
})

const filled = (words: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell>`
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`
const table = (rows: string): string => `<table:table table:name="A">${rows}</table:table>`

describe('OpenDocument', () => {
  test('rows and cells of a text that stand once for several', async () => {
    const body = table(
      row(
        filled('Odrin') + filled('7', 'table:number-columns-repeated="2"'),
        'table:number-rows-repeated="2"',
      ) + row(filled('Karsa') + filled('') + filled('140')),
    )
    expect(await textOf(makeOpen('text', body), 'a.odt')).toBe('Odrin\t7\t7\nOdrin\t7\t7\nKarsa\t\t140')
  })

  test('what stands at the edges of all pages', async () => {
    const pages = `<office:master-styles><style:master-page><style:header><text:p>As of 3 May: 96 killed</text:p></style:header>
<style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>`
    expect(
      await textOf(
        makeOpen('text', '<text:p>In all 140 died</text:p>', {
          parts: { 'styles.xml': `<office:document-styles>${pages}</office:document-styles>` },
        }),
        'a.odt',
      ),
    ).toBe('In all 140 died\n\nAs of 3 May: 96 killed')
  })

  test('a table repeats as many rows and cells as it says', async () => {
    const rows =
      row(filled('Odrin') + filled('12'), 'table:number-rows-repeated="1500"') +
      row(filled('7', 'table:number-columns-repeated="1200"') + filled('140'))
    const lines = (await textOf(makeOpen('spreadsheet', table(rows)), 'a.ods')).split('\n')
    expect(lines.filter((line) => line === 'Odrin\t12')).toHaveLength(1500)
    expect(lines.at(-1)?.split('\t')).toHaveLength(1201)
  })

  test('a media type that is packed like the rest of the file', async () => {
    const parts = {
      'content.xml':
        '<office:document-content><office:body><text:p>In all 140 died</text:p></office:body></office:document-content>',
      mimetype: 'application/vnd.oasis.opendocument.text',
    }
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    )
    expect(await textOf(bytes, 'a.odt')).toBe('In all 140 died')
  })

  test('a table that repeats without end is refused by the length of its text', async () => {
    const rows = row(filled('x'.repeat(1000)), 'table:number-rows-repeated="2000000000"')
    expect(await textOf(makeOpen('spreadsheet', table(rows)), 'a.ods')).toMatch(/^The text of “a.ods” has /u)
  })

  test('values without words, and cells and columns that are struck out', async () => {
    const styles =
      '<style:style style:name="Old"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    const bytes = makeOpen(
      'spreadsheet',
      table(
        '<table:table-column/><table:table-column table:default-cell-style-name="Old"/>' +
          row(
            `${filled('Killed')}${filled('96')}<table:table-cell office:value-type="float" office:value="140"/>${filled('7', 'table:style-name="Old"')}`,
          ),
      ),
      { styles },
    )
    expect(await textOf(bytes, 'a.ods')).toBe('Killed\t\t140')
    expect(await struckIn(bytes, 'a.ods')).toBe(2)
  })

  test('a share without words for it is the share that it is', async () => {
    const share = '<table:table-cell office:value-type="percentage" office:value="0.07"/>'
    const bytes = makeOpen('spreadsheet', table(row(`${filled('Killed')}${share}`)))
    expect(await textOf(bytes, 'a.ods')).toBe('Killed\t7%')
  })
})

describe('PDF', () => {
  test.each<readonly [what: string, page: string, annotations: string, text: string, struck: number]>([
    [
      'a line through a figure',
      `${drawn(72, 700, 'Police say')} ${drawn(135, 700, '96')} 0.8 w 134 704 m 150 704 l S ${drawn(155, 700, '140 people died.')}`,
      '',
      'Police say 140 people died.',
      1,
    ],
    [
      'a thin box through a word of a run, in coordinates of its own',
      `${drawn(72, 700, 'Police say 96 140 people died.')} q 2 0 0 2 0 0 cm 65.8 352 9 0.4 re f Q`,
      '',
      'Police say 140 people died.',
      1,
    ],
    [
      'what a reader struck out',
      drawn(72, 700, 'Police say 96 140 people died.'),
      '<< /Type /Annot /Subtype /StrikeOut /Rect [132 697 150 711] /QuadPoints [132 711 150 711 132 697 150 697] >>',
      'Police say 140 people died.',
      1,
    ],
    [
      'lines below words, around rows and of a chart strike nothing out',
      `${drawn(72, 700, 'Killed 140')} 72 698 m 130 698 l S 60 716 m 400 716 l S ${drawn(72, 650, '96')} ${drawn(200, 650, '12')} 60 654 m 400 654 l S`,
      '',
      'Killed 140\n\n96 12',
      0,
    ],
    [
      'a raised mark of the same size, with a space behind it',
      'BT /F 12 Tf 1 0 0 1 72 700 Tm (In all 45) Tj 4 Ts (4) Tj 0 Ts ( people died.) Tj ET',
      '',
      'In all 45[4] people died.',
      0,
    ],
    [
      'a range and a word that go on behind a short line',
      `${drawn(72, 700, 'The relief office of the whole province expects, as Report 14-')} ${drawn(72, 686, '2024 says, that the number of the dead is to rise in the inhabi-')} ${drawn(72, 672, 'tants, and 30-')} ${drawn(72, 658, '35 are missing.')}`,
      '',
      'The relief office of the whole province expects, as Report 14-2024 says, that the number of the dead is to rise in the inhabitants, and 30-35 are missing.',
      0,
    ],
    [
      'words as white as the paper, and words outside of what is shown, which nobody sees',
      `q 0 0 50 50 re W n ${drawn(72, 720, '77 people')} Q 0.98 g ${drawn(72, 700, '96 people died.')} 0 g ${drawn(72, 650, 'In all 140 people died in the province.')}`,
      '',
      'In all 140 people died in the province.',
      0,
    ],
    [
      'white words on a dark ground, and on a page of which the ground is not known',
      `0 0 0.5 rg 60 690 300 20 re f 1 g ${drawn(72, 695, 'In all 140 died')} 0 g ${drawn(72, 650, 'on 3 May.')}`,
      '',
      'In all 140 died\n\non 3 May.',
      0,
    ],
    [
      'letters that are set apart one by one',
      'BT /F 11 Tf 3 Tc 1 0 0 1 72 700 Tm (In all 140 died) Tj ET',
      '',
      'In all 140 died',
      0,
    ],
    [
      'letters of which the next one is printed with the last copy',
      [
        [72, '1'],
        [72.3, '1'],
        [72.6, '14'],
        [78.1, '4'],
        [78.4, '4'],
        [78.7, '40'],
        [84.2, '0'],
        [84.5, '0'],
      ]
        .map(([left = 0, words = '']) => drawn(Number(left), 700, String(words)))
        .join(' '),
      '',
      '140',
      0,
    ],
    [
      'a raised mark behind a space without a size',
      `${drawn(72, 700, 'In all 45')} ${drawn(129, 705, '4', 7)} ${drawn(140, 700, 'people died.')}`,
      '',
      'In all 45 [4] people died.',
      0,
    ],
  ])('%s', async (_, page, annotations, text, struck) => {
    const bytes = makeDrawnPdf(page, annotations)
    expect((await textOf(bytes, 'a.pdf')).replace(/ {2,}/gu, ' ')).toBe(text)
    expect(await struckIn(bytes, 'a.pdf')).toBe(struck)
  })
})

/** A field in which one of a list is chosen. */
const choice = (value: string): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /T (b) /V (${value}) /Opt [[(5) (five boats)] (six boats)] /Rect [150 696 250 712] /F 4 >>`

async function withChoice(value: string): Promise<string> {
  const page = await readArticle(makeDrawnPdf(drawn(72, 700, 'Missing:'), choice(value)), 'a.pdf')
  return page.ok ? page.value.text : page.fault.message
}

test('a choice of a form is read in the words that the page shows', async () => {
  expect(await withChoice('5')).toBe('Missing: five boats')
  expect(await withChoice('six boats')).toBe('Missing: six boats')
})

/** A mark that a reader laid over a name. */
const over = (subtype: string, more: string): string =>
  `<< /Type /Annot /Subtype /${subtype} /Rect [135 696 205 711] /QuadPoints [135 711 205 711 135 696 205 696] ${more} /F 4 >>`

describe('what lies over the words of a page', () => {
  const line = drawn(72, 700, 'The witness Anna Petrova said that 140 people died.')
  const shown = 'The witness Anna Petrova said that 140 people died.'
  const black = 'The witness ███ said that 140 people died.'
  const box = '0 g 135 696 70 15 re f'
  test.each<
    readonly [what: string, page: string, annotations: string, text: string, covered: number, hidden: number]
  >([
    ['a black box', `${line} ${box}`, '', black, 1, 0],
    ['words beside what the page shows', `${line} ${drawn(72, 900, 'Note 3')}`, '', shown, 0, 1],
    [
      'a black box that was there before',
      `${box} 1 g ${drawn(140, 700, 'Note 3')} 0 g ${drawn(72, 660, 'In all 140 died.')}`,
      '',
      'Note 3\n\nIn all 140 died.',
      0,
      0,
    ],
    ['a box in a part of its own', `${line} q 1 0 0 1 135 696 cm 0 g 0 0 70 15 re f Q`, '', black, 1, 0],
    ['a line as thick as a word is high', `${line} 14 w 135 704 m 205 704 l S`, '', black, 1, 0],
    [
      'a white box with other words on it',
      `${line} 1 g 135 696 70 15 re f 0 g ${drawn(150, 700, 'a nurse')}`,
      '',
      'The witness a nurse said that 140 people died.',
      1,
      0,
    ],
    ['a mark in black', line, over('Highlight', '/C [0 0 0]'), black, 1, 0],
    ['a mark in yellow', line, over('Highlight', '/C [1 1 0]'), shown, 0, 0],
    ['a box that a reader drew', line, over('Square', '/IC [0 0 0] /C [0 0 0]'), black, 1, 0],
    ['a box without a ground', line, over('Square', '/C [0 0 0]'), shown, 0, 0],
    ['a frame around words', `${line} 0 g 60 680 420 50 re 62 682 416 46 re f*`, '', shown, 0, 0],
    [
      'what is drawn elsewhere only',
      `${line} q 60 100 100 20 re W n 0 g 0 0 595 842 re f Q`,
      '',
      shown,
      0,
      0,
    ],
    [
      'part of a figure, which is then none',
      `${drawn(72, 700, 'Killed: 140 of 1,240 people.')} 0 g 127 696 31 15 re f`,
      '',
      'Killed: 140 ███ people.',
      1,
      0,
    ],
    [
      'black words on black',
      `0 g 70 690 400 20 re f ${line} ${drawn(72, 660, 'In all 140 people died in the province on that day.')}`,
      '',
      '███\n\nIn all 140 people died in the province on that day.',
      1,
      0,
    ],
    [
      'blue words on blue',
      `0 0 1 rg 70 690 400 20 re f ${drawn(72, 700, 'Note 3')} 0 g ${drawn(72, 660, 'In all 140 died.')}`,
      '',
      'In all 140 died.',
      0,
      1,
    ],
  ])('%s', async (_, page, annotations, text, covered, hidden) => {
    const read = await readArticle(makeDrawnPdf(page, annotations), 'a.pdf')
    if (!read.ok) throw new Error(read.fault.message)
    const count = (kind: string): number =>
      read.value.loss?.left.find((left) => left.what === kind)?.count ?? 0
    const words = read.value.text.replace(/ {2,}/gu, ' ')
    expect([words, count('covered'), count('hidden')]).toEqual([text, covered, hidden])
  })
})

describe('mails, books, captions and plain texts', () => {
  test.each<readonly [what: string, name: string, bytes: Uint8Array, text: string]>([
    [
      'a mail that does not say how its letters are encoded',
      'a.eml',
      mail('text/plain', Buffer.from('Café 140 dead at Orvány, said the préfet\r\n', 'latin1')),
      'Café 140 dead at Orvány, said the préfet',
    ],
    [
      'a mail whose body is Rich Text',
      'a.eml',
      mail('application/rtf', '{\\rtf1\\ansi Killed 140\\par}'),
      'Killed 140',
    ],
    [
      'a mail whose body is another kind of text',
      'a.eml',
      mail('text/enriched', 'In all <bold>140</bold> died\r\nin Odrin, <<all of them.\r\n'),
      'In all 140 died in Odrin, <all of them.',
    ],
    ['a mail in Markdown', 'a.eml', mail('text/markdown', 'In all **140** died'), 'In all **140** died'],
    [
      'an invitation',
      'a.eml',
      mail(
        'text/calendar',
        'BEGIN:VCALENDAR\r\nSUMMARY:Vigil for\r\n  the 140\r\nDTSTART:20240504T100000\r\nEND:VCALENDAR\r\n',
      ),
      'SUMMARY: Vigil for the 140\nDTSTART: 20240504T100000',
    ],
    [
      'captions with struck words',
      'a.srt',
      Buffer.from('1\n00:00:01,000 --> 00:00:03,000\n<s>96</s> 140 died\n'),
      '[00:00:01] 140 died',
    ],
    [
      'letters that are struck one by one',
      'a.txt',
      Buffer.from('Police say 9\u03366\u0336 140 people died.\n'),
      'Police say 140 people died.\n',
    ],
  ])('%s', async (_, name, bytes, text) => {
    expect(await textOf(bytes, name)).toBe(text)
  })

  test('a chapter with a sheet of its own', async () => {
    const book = zipSync(
      Object.fromEntries(
        Object.entries({
          mimetype: 'application/epub+zip',
          'META-INF/container.xml': '<container><rootfile full-path="o/c.opf"/></container>',
          'o/c.opf':
            '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
          'o/s.css': '.up { vertical-align: super } .old { text-decoration: line-through }',
          'o/a.xhtml':
            '<html><head><link href="s.css" rel="stylesheet"/></head><body><p>About 45<span class="up">4</span> died; <span class="old">96</span> 140 hurt</p></body></html>',
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    )
    expect(await textOf(book, 'a.epub')).toBe('About 45[4] died; 140 hurt')
  })
})
