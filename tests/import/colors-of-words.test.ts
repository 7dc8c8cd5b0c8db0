import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeEpub, makePptx, makeXlsx } from './make-office'
import { makeOpen } from './make-open'
import { makeDrawnPdf, makeLayeredPdf } from './make-pdf'

/** What is read of a file, and what of it is told to be left out. */
async function readOf(bytes: Uint8Array, name: string): Promise<readonly [text: string, left: string]> {
  const read = await readArticle(bytes, name)
  if (!read.ok) throw new Error(read.fault.message)
  const left = (read.value.loss?.left ?? []).map(({ what, count }) => `${what} ${count}`).join(', ')
  return [read.value.text, left]
}

const run = (words: string, look = ''): string => `<a:r><a:rPr>${look}</a:rPr><a:t>${words}</a:t></a:r>`
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
const slide = (look: string, ground = ''): Uint8Array =>
  makePptx([
    {
      shapes: `<p:sp><p:spPr>${ground}<a:ln>${solid('000000')}</a:ln></p:spPr><p:txBody><a:p>${run('The witness ')}${run('Anna Petrova', look)}${run(' said 140.')}</a:p></p:txBody></p:sp>`,
    },
  ])
const shown = 'Slide 1\n\nThe witness Anna Petrova said 140.'
const barred = 'Slide 1\n\nThe witness ███ said 140.'
const out = 'Slide 1\n\nThe witness said 140.'

test.each<readonly [what: string, slide: Uint8Array, text: string, left: string]>([
  [
    'black on a black marker',
    slide(`${solid('000000')}<a:highlight><a:srgbClr val="000000"/></a:highlight>`),
    barred,
    'covered 1',
  ],
  [
    'light on a black marker',
    slide(`${solid('EEEEEE')}<a:highlight><a:srgbClr val="000000"/></a:highlight>`),
    shown,
    '',
  ],
  ['black in a black shape', slide(solid('000000'), solid('000000')), barred, 'covered 1'],
  ['white in a white shape', slide(solid('FFFFFF'), solid('FFFFFF')), out, 'hidden 1'],
  ['white in a dark shape', slide(solid('FFFFFF'), solid('203040')), shown, ''],
  ['white in a shape without a ground', slide(solid('FFFFFF'), '<a:noFill/>'), shown, ''],
  [
    'a lighter black in a black shape',
    slide(
      '<a:solidFill><a:srgbClr val="000000"><a:lumOff val="50000"/></a:srgbClr></a:solidFill>',
      solid('000000'),
    ),
    shown,
    '',
  ],
])('words of a slide: %s', async (_, bytes, text, left) => {
  expect(await readOf(bytes, 'a.pptx')).toEqual([text, left])
})

test('words of a slide in the colours of its theme', async () => {
  const scheme =
    '<a:theme><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme></a:theme>'
  const parts = unzipSync(slide('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>', solid('FFFFFF')))
  const relations = strFromU8(parts['ppt/_rels/presentation.xml.rels'] ?? new Uint8Array())
  const themed = zipSync({
    ...parts,
    'ppt/theme/theme1.xml': strToU8(scheme),
    'ppt/_rels/presentation.xml.rels': strToU8(
      relations.replace(
        '</Relationships>',
        '<Relationship Id="t" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
      ),
    ),
  })
  expect(await readOf(themed, 'a.pptx')).toEqual([out, 'hidden 1'])
})

const styles = (ground: string): string =>
  `<style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
<style:style style:name="G" style:family="graphic"><style:graphic-properties ${ground}/></style:style>`
const openSlide = (ground: string): Uint8Array =>
  makeOpen(
    'presentation',
    '<draw:page><draw:frame draw:style-name="G"><draw:text-box><text:p>In all <text:span text:style-name="W">96 </text:span>140 died.</text:p></draw:text-box></draw:frame></draw:page>',
    { styles: styles(ground) },
  )

test.each<readonly [ground: string, text: string, left: string]>([
  ['draw:fill="solid" draw:fill-color="#ffffff"', 'Slide 1\n\nIn all 140 died.', 'hidden 1'],
  ['draw:fill="solid" draw:fill-color="#203040"', 'Slide 1\n\nIn all 96 140 died.', ''],
  ['draw:fill="none"', 'Slide 1\n\nIn all 96 140 died.', ''],
])('white words of an OpenDocument slide on %s', async (ground, text, left) => {
  expect(await readOf(openSlide(ground), 'a.odp')).toEqual([text, left])
})

const FONTS =
  '<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color theme="0" tint="-0.5"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="1" fillId="1"/><xf fillId="1"/><xf numFmtId="170"/></cellXfs>'
const cells = Array.from({ length: 7 }, (_, style) => `<c s="${style}"><v>${10 + style}</v></c>`).join('')
const sheet = (rules = ''): Uint8Array =>
  makeXlsx([{ name: 'A', xml: `<sheetData><row r="1">${cells}</row></sheetData>${rules}` }], {
    styles: FONTS,
  })

test('cells of a workbook that nobody sees are out and counted', async () => {
  expect(await readOf(sheet(), 'a.xlsx')).toEqual(['10\t\t\t13\t14\t███', 'covered 1, hidden 3'])
})

test('cells whose colours may come from a rule are read', async () => {
  const rules = '<conditionalFormatting sqref="A1:G1"><cfRule type="cellIs"/></conditionalFormatting>'
  expect(await readOf(sheet(rules), 'a.xlsx')).toEqual(['10\t11\t12\t13\t14\t15', 'hidden 1'])
})

const styleOf = (name: string, color: string, ground: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${ground}/><style:text-properties ${color}/></style:style>`
const cellOf = (name: string, words: string): string =>
  `<table:table-cell table:style-name="${name}" office:value-type="float" office:value="${words}"><text:p>${words}</text:p></table:table-cell>`

test('cells of an OpenDocument table that nobody sees are out and counted', async () => {
  const bytes = makeOpen(
    'spreadsheet',
    `<table:table table:name="A"><table:table-row>${cellOf('A', '140')}${cellOf('B', '96')}${cellOf('C', '7')}${cellOf('D', '55')}</table:table-row></table:table>`,
    {
      styles: [
        styleOf('A', '', ''),
        styleOf('B', 'fo:color="#ffffff"', ''),
        styleOf('C', 'fo:color="#ffffff"', 'fo:background-color="#000000"'),
        styleOf('D', 'fo:color="#000000"', 'fo:background-color="#000000"'),
      ].join(''),
    },
  )
  expect(await readOf(bytes, 'a.ods')).toEqual(['140\t\t7\t███', 'covered 1, hidden 1'])
})

test('empty elements of a book end where they stand', async () => {
  const book = makeEpub([
    '<p>In all <s/>140<a id="p1"/> died.</p><table><tr><td>Odrin</td><td/><td>12</td></tr></table>',
  ])
  expect((await readOf(book, 'a.epub'))[0]).toBe('In all 140 died.\n\nOdrin\t\t12')
})

const item = (words: string): string => `<text:list-item><text:p>${words}</text:p></text:list-item>`
const list = (attributes: string, items: string): string =>
  `<text:list text:style-name="L" ${attributes}>${items}</text:list>`

test('lists of OpenDocument go on, and an item in which a list stands first counts for none', async () => {
  const bytes = makeOpen(
    'text',
    [
      list(
        'xml:id="a"',
        `${item('one')}<text:list-item>${list('', item('of them'))}</text:list-item>${item('two')}`,
      ),
      list('', item('another')),
      list('text:continue-list="a"', item('three')),
      list('text:continue-numbering="true"', item('four')),
    ].join('<text:p>-</text:p>'),
    {
      styles:
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="139"/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>',
    },
  )
  const [text] = await readOf(bytes, 'a.odt')
  expect(text.split('\n').filter((line) => line !== '' && line !== '-')).toEqual([
    '139. one',
    'a) of them',
    '140. two',
    '139. another',
    '141. three',
    '142. four',
  ])
})

test('letters of a page that are not painted are out, unless a picture of them stands in their place', async () => {
  const line =
    'BT /F 11 Tf 1 0 0 1 72 700 Tm (In all 140 people died in Odrin.) Tj 3 Tr 1 0 0 1 72 600 Tm (In all 96.) Tj ET'
  const picture = 'q 200 0 0 40 60 590 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'
  expect(await readOf(makeDrawnPdf(line), 'a.pdf')).toEqual(['In all 140 people died in Odrin.', 'hidden 1'])
  expect((await readOf(makeDrawnPdf(`${picture} ${line}`), 'a.pdf'))[0]).toBe(
    'In all 140 people died in Odrin.\n\nIn all 96.',
  )
})

/** A line of words, and over the name in it a picture of one row of grey pixels. */
const pictured = (pixels: string, before = '', box = '70 0 0 15 135 696'): Uint8Array =>
  makeDrawnPdf(
    `${before} BT /F 11 Tf 1 0 0 1 72 700 Tm (The witness Anna Petrova said that 140 people died.) Tj ET q ${box} cm BI /W ${pixels.length} /H 1 /CS /G /BPC 8 ID ${pixels} EI Q`,
  )
const line = 'The witness Anna Petrova said that 140 people died.'

test.each<readonly [what: string, bytes: Uint8Array, text: string, left: string]>([
  ['black', pictured('\u0001\u0001'), 'The witness ███ said that 140 people died.', 'covered 1'],
  ['white', pictured('\u00ff\u00ff'), 'The witness said that 140 people died.', 'covered 1'],
  ['a photograph, which may show the words', pictured('\u0001\u0080'), line, ''],
  ['black, over nearly all words', pictured('\u0001', '', '500 0 0 30 60 690'), line, ''],
  ['black, turned', pictured('\u0001', '', '50 50 -10 10 135 680'), line, ''],
])('a picture over words of a page: %s', async (_, bytes, text, left) => {
  expect(await readOf(bytes, 'a.pdf')).toEqual([text, left])
})

const lineAt = (height: number, words: string): string =>
  `BT /F 11 Tf 1 0 0 1 72 ${height} Tm (${words}) Tj ET`

test('words on a layer that is off are out and counted, also where they are most', async () => {
  const page = `${lineAt(700, 'In all 140 died.')} /OC /H BDC ${lineAt(680, 'Draft: in all 96 people died in Odrin.')} 0 g 60 690 300 30 re f EMC ${lineAt(660, '7 hurt.')}`
  expect(await readOf(makeLayeredPdf(page), 'a.pdf')).toEqual(['In all 140 died.\n\n7 hurt.', 'hidden 1'])
})
