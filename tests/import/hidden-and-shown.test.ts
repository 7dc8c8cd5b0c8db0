import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeDoc } from './make-doc'
import { makeDocx } from './make-docx'
import { makePptx, makeXlsx } from './make-office'
import { makeOpen } from './make-open'

const filler =
  'The rescue services of the district said that the search along the river would go on for as long as the weather allows, and that every house had been visited twice.'

const pageOf = (body: string, head = '', language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Flood</title>${head}</head><body><article><h1>Flood</h1>${body}<p>${filler}</p><p>${filler}</p></article></body></html>`

async function linesOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const read = await readArticle(bytes, name)
  if (!read.ok) throw new Error(read.fault.message)
  return read.value.text.split('\n').filter((line) => line !== '' && line !== 'Flood' && line !== filler)
}

const count = '<p>Police: <span class="o" data-old>96</span> 140 died.</p>'

test('white words on the paper of Word 97 are out, those in a cell or on a shaded paragraph are not', async () => {
  const document = makeDoc([
    { runs: [['In all 140 died.']] },
    { runs: [['96', '7068ffffff00']] },
    { runs: [['Of them '], ['96', '422a08'], ['45 in Odrin.']] },
    { runs: [['Killed', '422a08']], properties: '2d440100' },
    { runs: [['12', '422a08']], end: '\u0007', properties: '162401' },
    { runs: [], end: '\u0007', properties: '162401172401' },
  ])
  expect(await linesOf(document, 'a.doc')).toEqual([
    'In all 140 died.',
    'Of them 45 in Odrin.',
    'Killed',
    '12',
  ])
})

test.each<readonly [what: string, sheet: string]>([
  ['a variable', ':root { --l: line-through } .o { text-decoration: var(--l) }'],
  [
    'layers and conditions',
    '@layer a { @supports (display: grid) { .o { text-decoration: line-through } } }',
  ],
  ['a rule in a rule', 'article { color: red; & .o { text-decoration: line-through } }'],
  ['a choice of selectors', ':is(.o, .x):not(.k) { text-decoration: line-through }'],
  ['an attribute', '[data-old] { text-decoration: line-through }'],
  ['a place among others', 'p > :nth-child(2n+1) { text-decoration: line-through }'],
  ['a wide screen', '@media (min-width: 60em) { .o { text-decoration: line-through } }'],
  ['what hides words in a line', '.o { display: none }'],
  ['letters without a size', '.o { font-size: 0 }'],
  ['letters without a color', '.o { color: transparent }'],
  ['letters that are moved off the page', '.o { display: inline-block; text-indent: -9999px }'],
  ['letters as white as their ground', '.o { color: #fff; background: white }'],
  ['letters that are shrunk to nothing', '.o { transform: scale(0) }'],
  ['contents that are not shown', '.o { content-visibility: hidden }'],
])('a sheet takes a figure out by %s', async (_, sheet) => {
  expect(await linesOf(Buffer.from(pageOf(count, `<style>${sheet}</style>`)), 'a.html')).toEqual([
    'Police: 140 died.',
  ])
})

/** What is left of a witness whose name has the colour of its ground, and how often that is told. */
async function coveredIn(bytes: Uint8Array, name: string): Promise<readonly [text: string, covered: number]> {
  const read = await readArticle(bytes, name)
  if (!read.ok) throw new Error(read.fault.message)
  const told = read.value.loss?.left.find(({ what }) => what === 'covered')?.count ?? 0
  return [read.value.text.split('\n').find((line) => line.startsWith('The witness')) ?? '', told]
}

const witness = 'Anna Petrova'
const bar = 'The witness ███ said that 140 died.'
const whole = `The witness ${witness} said that 140 died.`
const wordOf = (look: string): Uint8Array =>
  makeDocx(
    `<w:p><w:r><w:t xml:space="preserve">The witness </w:t></w:r><w:r><w:rPr>${look}</w:rPr><w:t>${witness}</w:t></w:r><w:r><w:t xml:space="preserve"> said that 140 died.</w:t></w:r></w:p>`,
  )
const webOf = (open: string, head = ''): Uint8Array =>
  Buffer.from(pageOf(`<p>The witness ${open}${witness}</span> said that 140 died.</p>`, head))
const rich = (look: string): Uint8Array =>
  Buffer.from(
    `{\\rtf1\\ansi{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue0;}The witness {${look} ${witness}} said that 140 died.\\par}`,
  )
const old = (look: string): Uint8Array =>
  makeDoc([{ runs: [['The witness '], [witness, look], [' said that 140 died.']] }])
const openOf = (look: string): Uint8Array =>
  makeOpen(
    'text',
    `<text:p>The witness <text:span text:style-name="T">${witness}</text:span> said that 140 died.</text:p>`,
    {
      styles: `<style:style style:name="T" style:family="text"><style:text-properties ${look}/></style:style>`,
    },
  )

test.each<readonly [what: string, bytes: Uint8Array, name: string, text: string, covered: number]>([
  ['a page', webOf('<span style="background: #000; color: black">'), 'a.html', bar, 1],
  ['a page, in the colour of all words', webOf('<span style="background: black">'), 'a.html', bar, 1],
  [
    'a page, by its sheet',
    webOf('<span class="r">', '<style>.r { color: #000; background-color: rgb(0, 0, 0) }</style>'),
    'a.html',
    bar,
    1,
  ],
  [
    'a page that may colour its words',
    webOf('<span style="background: black">', '<style>body { color: white }</style>'),
    'a.html',
    whole,
    0,
  ],
  [
    'a page with light words on black',
    webOf('<span style="background: black; color: #eee">'),
    'a.html',
    whole,
    0,
  ],
  ['Word', wordOf('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'), 'a.docx', bar, 1],
  ['Word, marked', wordOf('<w:color w:val="000000"/><w:highlight w:val="black"/>'), 'a.docx', bar, 1],
  [
    'Word, in the colour that it chooses',
    wordOf('<w:color w:val="auto"/><w:highlight w:val="black"/>'),
    'a.docx',
    bar,
    1,
  ],
  ['Word, marked, in no colour of its own', wordOf('<w:highlight w:val="black"/>'), 'a.docx', bar, 1],
  [
    'Word, marked, in white',
    wordOf('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>'),
    'a.docx',
    whole,
    0,
  ],
  [
    'Word, on a dark ground, in the colour that it chooses',
    wordOf('<w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/>'),
    'a.docx',
    whole,
    0,
  ],
  ['Word 97, marked', old('0c2a01'), 'a.doc', bar, 1],
  ['Word 97, on a black ground', old('71ca0a000000ff000000000000706800000000'), 'a.doc', bar, 1],
  [
    'Word 97, on a black ground, in the colour that it chooses',
    old('71ca0a000000ff000000000000'),
    'a.doc',
    whole,
    0,
  ],
  ['Word 97, marked yellow', old('0c2a07'), 'a.doc', whole, 0],
  ['Rich Text, marked, in no colour of its own', rich('\\highlight1'), 'a.rtf', bar, 1],
  ['Rich Text, marked, in the colour that Word chooses', rich('\\cf0\\highlight1'), 'a.rtf', bar, 1],
  ['Rich Text, no longer marked', rich('\\highlight1\\highlight0'), 'a.rtf', whole, 0],
  ['Rich Text', rich('\\cf1\\highlight1'), 'a.rtf', bar, 1],
  ['Rich Text, marked yellow', rich('\\cf1\\highlight2'), 'a.rtf', whole, 0],
  ['OpenDocument', openOf('fo:color="#000000" fo:background-color="#000000"'), 'a.odt', bar, 1],
  [
    'OpenDocument, marked yellow',
    openOf('fo:color="#000000" fo:background-color="#ffff00"'),
    'a.odt',
    whole,
    0,
  ],
])('black on black in %s', async (_, bytes, file, text, covered) => {
  expect(await coveredIn(bytes, file)).toEqual([text, covered])
})

const white = (words: string): string =>
  `<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

test('white words on the paper of Word are out, those in a shaded cell are not', async () => {
  const document = `<w:p><w:r><w:t>In all 140 died.</w:t></w:r></w:p>${white('96')}<w:tbl><w:tr><w:tc>${white('Killed')}</w:tc></w:tr></w:tbl>`
  expect(await linesOf(makeDocx(document), 'a.docx')).toEqual(['In all 140 died.', 'Killed'])
})

test.each<readonly [what: string, sheet: string]>([
  ['narrow screens', '@media (max-width: 600px) { .o { display: none } }'],
  [
    'a ground that shows through letters',
    '.o { color: transparent; background: red; background-clip: text }',
  ],
  ['paper', '@media print { .o { text-decoration: line-through } }'],
  ['the mouse', '.o:hover { text-decoration: line-through }'],
  ['others', '.o:not([data-old]) { display: none }'],
  ['a font', '@font-face { font-family: o } @keyframes o { to { opacity: 0 } }'],
  ['what counts less', 'article p .o { display: inline } .o { display: none }'],
])('a sheet for %s takes nothing out', async (_, sheet) => {
  expect(await linesOf(Buffer.from(pageOf(count, `<style>${sheet}</style>`)), 'a.html')).toEqual([
    'Police: 96 140 died.',
  ])
})

test.each<readonly [what: string, body: string, sheet: string, lines: readonly string[]]>([
  [
    'figures that a sheet writes',
    '<p>Killed <b class="n"></b>, missing <b class="m" data-count="12"></b>.</p>',
    '.n::before { content: "140" } .m:after { content: attr(data-count) " of 30" }',
    ['Killed 140, missing 12 of 30.'],
  ],
  [
    'a dash that a sheet writes between figures',
    '<p>Between 120<span class="d"></span>140 died.</p>',
    '.d::before { content: "\\2013" }',
    ['Between 120–140 died.'],
  ],
  [
    'ornaments, signs of fonts and tips that wait for the mouse are none',
    '<p class="c">In all <i class="icon-home"></i>140<a class="t" data-tip="96">died</a></p>',
    '.c::before { content: "»" } .icon-home::before { content: "home" } .t::after { content: attr(data-tip); opacity: 0 } .t:hover::after { opacity: 1 }',
    ['In all 140died'],
  ],
  [
    'rows that a sheet hides or folds away',
    '<table><tr><td>Odrin</td><td>140</td></tr><tr class="c"><td>Karsa</td><td>96</td></tr><tr class="d"><td>Tost</td><td>7</td></tr></table>',
    '.c { visibility: collapse } .d { display: none }',
    ['Odrin\t140'],
  ],
  [
    'a part that a sheet hides may wait for a script',
    '<div class="c"><p>In all 140 people died in the province of Karsa.</p></div>',
    '.c { display: none }',
    ['In all 140 people died in the province of Karsa.'],
  ],
  [
    'raised by the kind of the letters',
    '<p>In all 45<span class="u">4</span> died.</p>',
    '.u { font-variant-position: super }',
    ['In all 45[4] died.'],
  ],
  [
    'what shows itself again in a part that is not seen',
    '<div class="c" style="visibility:hidden"><p>96 were killed.</p><p style="visibility:visible">140 were killed.</p></div>',
    '',
    ['140 were killed.'],
  ],
  [
    'what a button would open',
    '<div popover id="x"><p>96 were killed.</p></div><p>140 were killed.</p>',
    '',
    ['140 were killed.'],
  ],
  [
    'cells whose ends are left out',
    '<table><thead><tr><th>Place<th>Killed<th>Hurt<tbody><tr><td><p><b>Odrin<td><td><p>12<tr><td>Karsa<th>7<td></table>',
    '',
    ['Place\tKilled\tHurt', 'Odrin\t\t12', 'Karsa\t7\t'],
  ],
  [
    'items and terms whose ends are left out',
    '<ol start="140"><li><p>killed<li><div>hurt<ul><li><p>badly</ul><li>missing</ol><dl><dt>Odrin<dd><p>12<dt>Karsa<dd>7</dl>',
    '',
    ['140. killed', '141. hurt', 'badly', '142. missing', 'Odrin', '12', 'Karsa', '7'],
  ],
  [
    'soft hyphens are not seen',
    '<p>The gov&shy;ernment says that 12&shy;0 died.</p>',
    '',
    ['The government says that 120 died.'],
  ],
])('%s', async (_, body, sheet, lines) => {
  expect(await linesOf(Buffer.from(pageOf(body, `<style>${sheet}</style>`)), 'a.html')).toEqual(lines)
})

test.each<readonly [language: string, sheet: string, line: string]>([
  ['en', '', 'He said “140 or ‘more’ died”.'],
  ['fr-CA', '', 'He said «140 or «more» died».'],
  ['de', '', 'He said „140 or ‚more‘ died“.'],
  ['ar', '', 'He said ”140 or ’more‘ died“.'],
  ['en', '<style>blockquote, q { quotes: none }</style>', 'He said 140 or more died.'],
  ['en', "<style>q:before, q:after { content: '' }</style>", 'He said 140 or more died.'],
])('quotations have the marks of %s', async (language, sheet, line) => {
  const body = '<p>He said <q>140 or <q>more</q> died</q>.</p>'
  expect(await linesOf(Buffer.from(pageOf(body, sheet, language)), 'a.html')).toEqual([line])
})

const sheet = (id: string, rules: string): string =>
  `--b\r\nContent-Type: text/css\r\nContent-Location: cid:css-${id}@mhtml.blink\r\n\r\n${rules}\r\n`

test('the sheets that an archive holds for its page', async () => {
  const page = pageOf(
    '<p>In all <span class="o">96</span> 140<span class="u">4</span> died</p>',
    '<link rel="stylesheet" href="cid:css-1@mhtml.blink"><link rel="stylesheet" media="print" href="cid:css-2@mhtml.blink">',
  )
  const archive = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/\r\n\r\n${page}\r\n${sheet('1', '.o { text-decoration: line-through } .u { vertical-align: super }')}${sheet('2', '.u { display: none }')}--b--\r\n`
  expect(await linesOf(Buffer.from(archive), 'a.mhtml')).toEqual(['In all 140[4] died'])
})

const run = (words: string): string => `<w:r>${words}</w:r>`
const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(`<w:t>${words}</w:t>`)}</w:p></w:tc>`

test.each<readonly [what: string, name: string, bytes: Uint8Array, lines: readonly string[]]>([
  [
    'rows and cells of Word that are deleted or hidden',
    'a.docx',
    makeDocx(
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('96')}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>${cell('77')}</w:tr><w:tr>${cell('Odrin')}${cell('5', '<w:cellDel/>')}${cell('140')}</w:tr></w:tbl>`,
    ),
    ['Odrin\t140'],
  ],
  [
    'optional hyphens of Word',
    'a.docx',
    makeDocx(`<w:p>${run('<w:t>12</w:t><w:softHyphen/><w:t>0 died</w:t>')}</w:p>`),
    ['120 died'],
  ],
  ['optional hyphens of Rich Text', 'a.rtf', Buffer.from('{\\rtf1\\ansi 12\\-0 died\\par}'), ['120 died']],
  [
    'hidden words of OpenDocument',
    'a.odt',
    makeOpen(
      'text',
      '<text:p>In <text:hidden-text text:string-value="96" text:is-hidden="true">96</text:hidden-text>140</text:p>',
    ),
    ['In 140'],
  ],
  [
    'what merged cells of Excel cover',
    'a.xlsx',
    makeXlsx([
      {
        name: 'S',
        xml: `<sheetData><row r="1">${['Town', '2024', '99', 'All'].map((words, at) => `<c r="${'ABCD'.charAt(at)}1" t="str"><v>${words}</v></c>`).join('')}</row><row r="2"><c r="A2" t="str"><v>77</v></c><c r="C2"><v>6</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>`,
      },
    ]),
    ['Town\t2024\t\tAll', '\t\t6'],
  ],
  ...(['text', 'spreadsheet'] as const).map(
    (kind) =>
      [
        `what merged cells of OpenDocument cover: ${kind}`,
        kind === 'text' ? 'a.odt' : 'a.ods',
        makeOpen(
          kind,
          '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>2024</text:p></table:table-cell><table:covered-table-cell><text:p>99</text:p></table:covered-table-cell><table:table-cell><text:p>All</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>5</text:p></table:table-cell><table:table-cell><text:p>6</text:p></table:table-cell><table:table-cell><text:p>11</text:p></table:table-cell></table:table-row></table:table>',
        ),
        ['2024\t\tAll', '5\t6\t11'],
      ] as const,
  ),
  [
    'hidden shapes of PowerPoint',
    'a.pptx',
    makePptx([
      {
        shapes: ['140', '96']
          .map(
            (words, at) =>
              `<p:sp><p:nvSpPr><p:cNvPr id="${at}" name="T" hidden="${at}"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`,
          )
          .join(''),
      },
    ]),
    ['Slide 1', '140'],
  ],
  [
    'letters that are printed one over the other',
    'a.txt',
    Buffer.from('In all 1\b14\b40\b0 died, _\bi_\bn _\bO\bOdrin'),
    ['In all 140 died, in Odrin'],
  ],
  [
    'cells with spaces around their marks',
    'a.csv',
    Buffer.from('Town, Killed, Note\nOdrin, "1,200" , "said ""so"""\nKarsa,140, 12" pipe\n'),
    ['Town\tKilled\tNote', 'Odrin\t1,200\tsaid "so"', 'Karsa\t140\t12" pipe'],
  ],
  [
    'a text of an old Macintosh',
    'a.txt',
    Buffer.from(
      'Caf\x8e de la R\x8epublique\rIl y a 140 morts \x88 Odrin, dit-il\xc9 \xc7 oui \xc8.\r',
      'latin1',
    ),
    ['Café de la République\rIl y a 140 morts à Odrin, dit-il… « oui ».\r'],
  ],
  [
    'a text of Windows',
    'a.txt',
    Buffer.from(
      'Caf\xe9 de la R\xe9publique, c\x92est \x8cuvre \xab oui \xbb, Nyst\xf6m \x96 \x80',
      'latin1',
    ),
    ['Café de la République, c’est Œuvre « oui », Nystöm – €'],
  ],
])('%s', async (_, name, bytes, lines) => {
  expect(await linesOf(bytes, name)).toEqual(lines)
})

test('a saved page keeps the space before a line that goes on', async () => {
  const page = [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=B',
    '',
    '--B',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    `<article><h1>Flood</h1><p>Killed 140 =`,
    `96 hurt.</p><p>${filler}</p><p>${filler}</p></article>`,
    '--B--',
  ].join('\r\n')
  expect(await linesOf(Buffer.from(page), 'a.mhtml')).toEqual(['Killed 140 96 hurt.'])
})
