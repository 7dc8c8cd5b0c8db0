import { describe, expect, test } from 'vitest'
import { fitsText } from '../../shared/domain/structure/fits-text'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeDoc } from './make-doc'
import type { DocComment } from './make-doc'
import { makeOpen } from './make-open'
import { notesInWords } from './notes-in-words'

type Placed = readonly [on: string, said: string, author: string, date: string]

async function read(bytes: Uint8Array, name: string) {
  const answer = await readArticle(bytes, name)
  if (!answer.ok) throw new Error(answer.fault.message)
  const { text, structure, notes, loss } = answer.value
  if (structure && !fitsText(structure, text)) throw new Error('The structure does not fit the text.')
  return {
    text,
    placed: (structure?.comments ?? []).map(({ start, end, words, author, date }): Placed => [
      text.slice(start, end),
      words,
      author,
      date,
    ]),
    notes: notesInWords(notes),
    counted: loss?.left.find(({ what }) => what === 'comments')?.count ?? 0,
  }
}

const made = (said: string, name = ''): string =>
  `<office:annotation${name === '' ? '' : ` office:name="${name}"`}><dc:creator>Ana</dc:creator><dc:date>2024-05-03T23:30:00</dc:date><text:p>${said}</text:p></office:annotation>`
const ends = (name: string): string => `<office:annotation-end office:name="${name}"/>`
const p = (inside: string): string => `<text:p>${inside}</text:p>`
const BY_ANA = ['Ana', '2024-05-03T23:30:00'] as const

describe('comments of an OpenDocument text stand on the words they hang on', () => {
  test.each<readonly [what: string, body: string, text: string, placed: readonly Placed[]]>([
    [
      'a range',
      p(`In all ${made('By whom?', 'a')}140 died${ends('a')} there.`),
      'In all 140 died there.',
      [['140 died', 'By whom?', ...BY_ANA]],
    ],
    [
      'one word',
      p(`In all 140 died${made('When?')} there.`),
      'In all 140 died there.',
      [['died', 'When?', ...BY_ANA]],
    ],
    [
      'a word of several runs',
      p(`In <text:span>Od</text:span><text:span>rin</text:span>${made('Where?')}, 140.`),
      'In Odrin, 140.',
      [['Odrin,', 'Where?', ...BY_ANA]],
    ],
    [
      'the first word',
      p(`${made('Who?')}Police said 140.`),
      'Police said 140.',
      [['Police', 'Who?', ...BY_ANA]],
    ],
    [
      'over paragraphs',
      p(`In all ${made('Sure?', 'a')}140 died.`) + p(`12 fled${ends('a')} later.`),
      'In all 140 died.\n\n12 fled later.',
      [['140 died.\n\n12 fled', 'Sure?', ...BY_ANA]],
    ],
    [
      'two that cross, with an answer on the same words',
      p(
        `${made('One', 'a')}In all ${made('Two', 'b')}${made('Three', 'c')}140${ends('a')} died${ends('b')}${ends('c')}.`,
      ),
      'In all 140 died.',
      [
        ['In all 140', 'One', ...BY_ANA],
        ['140 died', 'Two', ...BY_ANA],
        ['140 died', 'Three', ...BY_ANA],
      ],
    ],
    [
      'in a cell, and in a link',
      `<table:table><table:table-row><table:table-cell>${p(`Odrin${made('Town?')}`)}</table:table-cell><table:table-cell>${p(`<text:a xlink:href="https://example.org/">${made('Old', 'a')}140${ends('a')} dead</text:a>`)}</table:table-cell></table:table-row></table:table>`,
      'Odrin\t140 dead',
      [
        ['Odrin', 'Town?', ...BY_ANA],
        ['140', 'Old', ...BY_ANA],
      ],
    ],
    [
      'around a note, whose words are not commented on',
      p(
        `${made('Hm', 'a')}140<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('A count.')}</text:note-body></text:note> died${ends('a')}.`,
      ),
      '140[1] died.\n\n[1] A count.',
      [['140[1] died', 'Hm', ...BY_ANA]],
    ],
    ['on nothing', p('In all 140 died.') + p(made('Nothing')), 'In all 140 died.', []],
    [
      'signs of HTML, Arabic, emoji',
      p(`A &lt;b&gt; ${made('&lt;i&gt; 😀', 'a')}قُتل 😀 &amp;${ends('a')} end`),
      'A <b> قُتل 😀 & end',
      [['قُتل 😀 &', '<i> 😀', ...BY_ANA]],
    ],
  ])('%s', async (_, body, text, placed) => {
    const { counted, ...found } = await read(makeOpen('text', body), 'a.odt')
    expect([found.text, found.placed]).toEqual([text, placed])
    expect([counted, found.notes.length]).toEqual([
      body.split('<office:annotation>').length + body.split('<office:annotation ').length - 2,
      1,
    ])
  })
})

const rtf = (body: string): Uint8Array =>
  Buffer.from(String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}${body}}`)
/** 3 May 2024, 23:30 in 32 bits. */
const PACKED = 30 | (23 << 6) | (3 << 11) | (5 << 16) | (124 << 20) | (5 << 29)
const remark = (said: string, name?: number): string =>
  String.raw`{\*\atnid AR}{\*\atnauthor Ana}\chatn{\*\annotation${name === undefined ? '' : String.raw`{\*\atnref ${name}}`}{\*\atndate ${PACKED}}\pard\plain {\cs5 ${said}}}`
const from = (name: number): string => String.raw`{\*\atrfstart ${name}}`
const to = (name: number): string => String.raw`{\*\atrfend ${name}}`

describe('comments of Rich Text stand on the words they hang on', () => {
  test.each<readonly [what: string, body: string, text: string, placed: readonly Placed[]]>([
    [
      'a range',
      String.raw`In all ${from(0)}140 died${to(0)}${remark('By whom?', 0)} there.\par`,
      'In all 140 died there.',
      [['140 died', 'By whom?', ...BY_ANA]],
    ],
    [
      'one word',
      String.raw`In all {\b 140} died${remark('When?')} there.\par`,
      'In all 140 died there.',
      [['died', 'When?', ...BY_ANA]],
    ],
    [
      'in a cell, with two paragraphs',
      String.raw`\trowd\pard\intbl Odrin\cell ${from(1)}140${to(1)}${remark(String.raw`One\par two\tab 3`, 1)}\cell\row\pard End.\par`,
      'Odrin\t140\n\nEnd.',
      [['140', 'One two 3', ...BY_ANA]],
    ],
    [
      'over paragraphs',
      String.raw`A ${from(3)}140 died.\par 12${to(3)}${remark('Sure?', 3)} fled.\par`,
      'A 140 died.\n\n12 fled.',
      [['140 died.\n\n12', 'Sure?', ...BY_ANA]],
    ],
    [
      'one that does not say where it ends',
      String.raw`A ${from(3)}140 died${remark('Sure?', 3)} there.\par`,
      'A 140 died there.',
      [['140 died', 'Sure?', ...BY_ANA]],
    ],
    [
      'on struck words alone',
      String.raw`{\strike${from(0)} 96${to(0)}}${remark('Gone', 0)} 140.\par`,
      '140.',
      [],
    ],
  ])('%s', async (_, body, text, placed) => {
    const { counted, ...found } = await read(rtf(body), 'a.rtf')
    expect([found.text, found.placed, counted]).toEqual([text, placed, 1])
  })
})

describe('comments of Word 97 stand on the words they hang on', () => {
  test.each<
    readonly [
      what: string,
      words: string,
      comments: readonly DocComment[],
      text: string,
      placed: readonly Placed[],
    ]
  >([
    [
      'a range',
      'In all 140 died\u0005 there.',
      [{ words: 'By whom?', author: 'Ana', packed: PACKED, range: [7, 15] }],
      'In all 140 died there.',
      [['140 died', 'By whom?', ...BY_ANA]],
    ],
    [
      'one word, without a date',
      'In all 140 died\u0005 there.',
      [{ words: 'When?', author: 'Ana' }],
      'In all 140 died there.',
      [['died', 'When?', 'Ana', '']],
    ],
    [
      'two of two people',
      'قُتل ١٤٠\u0005 شخصا\u0005.',
      [
        { words: 'One', author: 'Ana', packed: PACKED, range: [5, 8] },
        { words: 'اثنان', author: 'Ruel', packed: PACKED, range: [0, 13] },
      ],
      'قُتل ١٤٠ شخصا.',
      [
        ['قُتل ١٤٠ شخص', 'اثنان', 'Ruel', '2024-05-03T23:30:00'],
        ['١٤٠', 'One', ...BY_ANA],
      ],
    ],
  ])('%s', async (_, words, comments, text, placed) => {
    const { counted, ...found } = await read(makeDoc([{ runs: [[words]] }], [], { comments }), 'a.doc')
    expect([found.text, found.placed, counted]).toEqual([text, placed, comments.length])
  })
})
