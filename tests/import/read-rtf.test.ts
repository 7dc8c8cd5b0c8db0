import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { notesInWords } from './notes-in-words'

const row = (...cells: readonly string[]): string =>
  String.raw`\trowd\cellx1000\cellx2000\cellx3000 ` +
  cells.map((each) => String.raw`\pard\intbl ${each}\cell `).join('') +
  String.raw`\row `

async function textOf(rtf: string): Promise<string> {
  const read = await readArticle(Buffer.from(rtf, 'latin1'), 'a.rtf')
  return read.ok ? read.value.text : read.fault.message
}

const FONTS = String.raw`{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fcharset178 Arabic Typesetting;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset128 MS Mincho;}}`
const rtf = (body: string): string =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1${FONTS}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\*\generator Word;}` +
  `${body}}`

describe('a Rich Text document', () => {
  test.each<[string, string, string]>([
    ['paragraphs', String.raw`\pard One.\par Two.\par`, 'One.\n\nTwo.'],
    [
      'letters of its code page',
      String.raw`caf\'e9 \'93quoted\'94 \'96 \emdash\lquote x\rquote`,
      'café “quoted” – —‘x’',
    ],
    [
      'Arabic as Unicode, with one letter for other programs',
      String.raw`\u1602?\u1575?\u1604?\u1578? 140`,
      'قالت 140'.replace('ق', '\u0642').replace('قالت', '\u0642\u0627\u0644\u062A'),
    ],
    ['no letter for other programs', String.raw`\uc0\u1575\u1604  140`, '\u0627\u0644 140'],
    ['two letters for other programs', String.raw`{\uc2\u26085\'93\'fa}120`, '日120'],
    ['beyond the first 32,767', String.raw`\u-10179?\u-8704?`, '😀'],
    ['Arabic in its code page', String.raw`{\f1\'de\'c7\'e1\'ca}`, 'قالت'],
    ['Russian in its code page', String.raw`{\f2\'ef\'ee\'e3\'e8\'e1\'eb\'e8} 140`, 'погибли 140'],
    ['Japanese in two bytes', String.raw`{\f3\'93\'fa\'96\'7b}`, '日本'],
    ['formatting within a figure', String.raw`{\b 120}{\i ,000} fled`, '120,000 fled'],
    ['a range', String.raw`120-140 dead, 120\_140, 3\'965 May`, '120-140 dead, 120\u2011140, 3–5 May'],
    ['what is struck out', String.raw`{\strike 96 }140 people`, '140 people'],
    [
      'marks above the line, and powers',
      String.raw`120,000{\super 3} fled, 45{\super 4} died, 3 \'d7 10{\super 6} litres`,
      '120,000[3] fled, 45[4] died, 3 × 10⁶ litres',
    ],
    ['a tab between two figures', String.raw`120\tab 000`, '120\t000'],
    [
      'a note',
      String.raw`Text.{\super\chftn}{\footnote\pard\plain {\super\chftn} See page 96.\par} More.\par`,
      'Text.[1] More.\n\n[1] See page 96.',
    ],
    ['hidden words', String.raw`Seen.{\v  Not seen.}`, 'Seen.'],
    [
      'what was deleted while changes were tracked',
      String.raw`There were {\deleted 96}{\revised 140} dead.`,
      'There were 140 dead.',
    ],
    [
      'a link',
      String.raw`See {\field{\*\fldinst{HYPERLINK "https://example.org/"}}{\fldrslt{\ul the report}}}.`,
      'See the report.',
    ],
    ['a picture and binary data', String.raw`One {\pict\pngblip 89504e47}{\pict\bin4 }}}}} two.`, 'One two.'],
    ['a comment', String.raw`Seen{\*\atnid AR}{\*\annotation It is 96.}.`, 'Seen.'],
    ['the number of a list', String.raw`{\listtext\pard\plain 3.\tab}Third.\par`, '3.\tThird.'],
    [
      'a box',
      String.raw`They {\shp{\*\shpinst{\sp{\sn x}{\sv 9}}{\shptxt \pard 140 killed\par}}}were 96.\par`,
      'They were 96.\n\n140 killed',
    ],
    [
      'the edges of its pages, once',
      String.raw`{\header Ministry\par}{\headerf Ministry\par}Text.\par`,
      'Text.\n\nMinistry',
    ],
    ['what a program may pass over', String.raw`{\*\unheard of}Text.`, 'Text.'],
    ['brackets and strokes', String.raw`a \{b\} \\ c`, 'a {b} \\ c'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(rtf(body))).toBe(text)
  })

  test('comments are kept as a fact, with who made them', async () => {
    const body = String.raw`Seen 140{\*\atnid AR}{\*\atnauthor Ana Ruel}\chatn{\*\annotation{\*\atndate 1}\pard\plain It is 96.}.\par`
    const read = await readArticle(Buffer.from(rtf(body)), 'a.rtf')
    expect(read.ok && [read.value.text, notesInWords(read.value.notes), read.value.loss?.left]).toEqual([
      'Seen 140.',
      ['comments not in the text: “Ana Ruel: It is 96.”'],
      [{ what: 'comments', count: 1 }],
    ])
  })

  test('the page of a mail that is packed in one', async () => {
    const page = String.raw`{\rtf1\ansi\fromhtml1{\fonttbl{\f0 Arial;}}{\*\htmltag18 <p>}{\*\htmltag84 <b>}In all 140{\*\htmltag92 </b>} died.{\*\htmltag26 </p>}\htmlrtf \par\htmlrtf0}`
    expect(await textOf(page)).toBe('In all 140 died.')
  })

  test('only the first word of a group says that it can be passed over', async () => {
    expect(await textOf(rtf(String.raw`{\b0\*\cs7\cf0 In all 140 died.}{\*\unheardof 96}`))).toBe(
      'In all 140 died.',
    )
  })

  test('a table, and the text goes on behind it', async () => {
    expect(
      await textOf(
        rtf(`${row('Place', 'Killed', 'Missing')}${row('Odrin', '', '12')}${String.raw`\pard After.\par`}`),
      ),
    ).toBe('Place\tKilled\tMissing\nOdrin\t\t12\n\nAfter.')
  })

  test('what it states about itself', async () => {
    const read = await readArticle(
      Buffer.from(
        rtf(
          String.raw`{\info{\title The toll}{\author Ana Ruel}{\creatim\yr2024\mo5\dy1}{\revtim\yr2024\mo5\dy3\hr9}}Two.\par`,
        ),
      ),
      'a.rtf',
    )
    expect(
      read.ok && [
        read.value.metadata.title?.value,
        read.value.metadata.byline?.value,
        read.value.metadata.modified?.value,
      ],
    ).toEqual(['The toll', 'Ana Ruel', '2024-05-03'])
  })
})

describe('a Rich Text document that is made to do harm', () => {
  test.each<[string, string, string]>([
    [
      'groups without end',
      String.raw`{\rtf1 ` + '{'.repeat(200_000) + 'x',
      '“a.rtf” is a Rich Text document without any text.',
    ],
    ['ends without groups', String.raw`{\rtf1 Two.}}}}}} Three.`, 'Two. Three.'],
    ['a length that is a lie', String.raw`{\rtf1 Two. \bin999999999999 x}`, 'Two.'],
    ['a letter that is no number', String.raw`{\rtf1 Two\'zz three.}`, 'Two three.'],
    ['cut off', String.raw`{\rtf1 Two were killed. {\b Th`, 'Two were killed. Th'],
  ])('%s', async (_, source, text) => {
    expect(await textOf(source)).toBe(text)
  })

  test('a Rich Text document named .doc is one', async () => {
    const read = await readArticle(Buffer.from(rtf('Two were killed.')), 'a.doc')
    expect(read.ok && read.value.text).toBe('Two were killed.')
  })
})
