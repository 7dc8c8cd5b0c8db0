import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeDoc } from './make-doc'
import type { DocParagraph, DocRun } from './make-doc'

/** Lists of properties ([MS-DOC], 2.6.1), in hexadecimal. */
const STRUCK = '370801'
const DOUBLY_STRUCK = '532a01'
const HIDDEN = '3c0801'
const DELETED = '000801'
const INSERTED = '010801'
const RAISED = '482a01'
const HIGHER = '45480c00'
const IN_TABLE = '162401'
const ENDS_ROW = `${IN_TABLE}172401`

const p = (...runs: readonly DocRun[]): DocParagraph => ({ runs })
const cell = (words: string): DocParagraph => ({ runs: [[words]], end: '\u0007', properties: IN_TABLE })
const framed = (words: string): DocParagraph => ({ runs: [[words]], properties: IN_TABLE })
const rowEnd: DocParagraph = { runs: [], end: '\u0007', properties: ENDS_ROW }

async function read(body: readonly DocParagraph[], footnotes: readonly DocParagraph[] = []) {
  const answer = await readArticle(makeDoc(body, footnotes), 'a.doc')
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.value
}

describe('a document of Word 97', () => {
  test.each<readonly [what: string, body: readonly DocParagraph[], text: string]>([
    [
      'paragraphs',
      [p(['In all 140 died.']), p(['قُتل ١٤٠ شخصا “هناك”'])],
      'In all 140 died.\n\nقُتل ١٤٠ شخصا “هناك”',
    ],
    [
      'what is struck, hidden or deleted is out',
      [
        p(
          ['Police: '],
          ['96', STRUCK],
          [' '],
          ['12', DOUBLY_STRUCK],
          ['7', HIDDEN],
          ['5', DELETED],
          ['140', INSERTED],
          [' died'],
        ),
      ],
      'Police: 140 died',
    ],
    ['switches that are turned off', [p(['In all '], ['140', '370800'], [' died'])], 'In all 140 died'],
    [
      'what is raised touches no digit',
      [p(['About 45'], ['4', RAISED], [' died, 12'], ['3', HIGHER], [' hurt'])],
      'About 45[4] died, 12[3] hurt',
    ],
    [
      'hyphens that are seen and that are not',
      [p(['120\u001E140 dead, 12\u001F0 hurt'])],
      '120‑140 dead, 120 hurt',
    ],
    ['lines and tabs', [p(['140\v96\t7'])], '140\n96\t7'],
    [
      'cells, empty ones too',
      [
        p(['Toll']),
        cell('Odrin'),
        cell(''),
        cell('12'),
        rowEnd,
        cell('Karsa'),
        cell('140'),
        cell('7'),
        rowEnd,
        p(['All.']),
      ],
      'Toll\n\nOdrin\t\t12\nKarsa\t140\t7\n\nAll.',
    ],
    [
      'what is marked as part of a table and is in no row that ends',
      [p(['Toll']), framed('In all 140 died.'), framed('7 fled.'), p(['All.'])],
      'Toll\n\nIn all 140 died.\n\n7 fled.\n\nAll.',
    ],
    [
      'the results of fields without what they are made by, and no page numbers',
      [p(['In all \u0013 =SUM(ABOVE) \u0014236\u0015 died. \u0013 PAGE \u00147\u0015'])],
      'In all 236 died.',
    ],
    [
      'words with others above them',
      [p(['\u0013EQ \\* jc2 \\* "Font:MS Mincho" \\* hps11 \\o\\ad(\\s\\up 9(とう),東京)\u0015'])],
      '東京(とう)',
    ],
  ])('%s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text)
  })

  test('notes stand at the end, under the marks on the words they hang on', async () => {
    const { text, structure } = await read(
      [p(['In all 45'], ['\u0002', RAISED], [' died.'])],
      [p(['\u0002 Count of '], ['2', STRUCK], ['3 May.'])],
    )
    expect(text).toBe('In all 45[1] died.\n\n[1] Count of 3 May.')
    expect(
      structure?.notes.map(({ marks, body }) => [
        marks.map(({ start, end }) => text.slice(start, end)),
        text.slice(body.start, body.end),
      ]),
    ).toEqual([[['[1]'], '[1] Count of 3 May.']])
  })

  test('links have their addresses', async () => {
    const { text, structure } = await read([
      p(['See \u0013 HYPERLINK "https://example.org/a" \u0014the count\u0015.']),
    ])
    expect(text).toBe('See the count.')
    expect(structure?.links).toMatchObject([{ address: 'https://example.org/a', start: 4, end: 13 }])
  })

  test('what is not in the text is said', async () => {
    const { notes, loss } = await read([p(['In all '], ['96', STRUCK], ['140'], ['5', DELETED], ['\u0001'])])
    expect(notes).toEqual(
      expect.arrayContaining([
        { kind: 'trackedChanges', inserted: 0, deleted: 1 },
        { kind: 'struckWords', passages: ['96'], more: 0 },
      ]),
    )
    expect(loss?.left).toEqual(
      expect.arrayContaining([
        { what: 'deleted', count: 1 },
        { what: 'struck', count: 1 },
        { what: 'pictures', count: 1 },
      ]),
    )
  })

  test.each([
    ['of an older Word', makeDoc([p(['140'])], [], { version: 0x65 }), /before 97/u],
    ['with a password', makeDoc([p(['140'])], [], { flags: 0x0100 }), /password/u],
    ['cut off', makeDoc([p(['140'])]).subarray(0, 2000), /is cut off: a part of the file is missing/u],
  ])('one %s is refused by what it is', async (_, bytes, message) => {
    const answer = await readArticle(bytes, 'a.doc')
    expect(answer.ok ? answer.value.text : answer.fault.message).toMatch(message)
  })

  test('one whose bytes went bad is read or refused, and ends', async () => {
    const bytes = makeDoc([p(['In all '], ['96', STRUCK], [' 140 died.']), cell('a'), rowEnd], [p(['Note'])])
    for (let at = 512; at < bytes.length; at += 3) {
      const bad = Uint8Array.from(bytes)
      bad[at] = (bad[at] ?? 0) ^ 0xff
      await readArticle(bad, 'a.doc')
    }
  })
})
