import { describe, expect, test } from 'vitest'
import { makeDocx } from './make-docx'
import { structureOf } from './structure-of'

const wordRun = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const wordP = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : wordRun(inside)}</w:p>`
const styled = (style: string, text: string, more = ''): string =>
  wordP(text, `<w:pStyle w:val="${style}"/>${more}`)
const wordStyle = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const styles = (...all: readonly string[]) => ({ 'word/styles.xml': `<w:styles>${all.join('')}</w:styles>` })
const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`
const wordItem = (text: string, level: number, list = 1): string =>
  wordP(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (at: number, format: string, shown: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`
const numbering = {
  'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '•')}${level(2, 'none', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
}
const wordTable = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const wordRow = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
const wordCell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside === '' ? '<w:p/>' : inside.startsWith('<w:p>') ? inside : wordP(inside)}</w:tc>`
const relations = (part: string, addresses: Readonly<Record<string, string>>) => ({
  [`word/_rels/${part}.xml.rels`]: `<Relationships>${Object.entries(addresses)
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`,
})
const link = (id: string, inside: string): string => `<w:hyperlink r:id="${id}">${inside}</w:hyperlink>`
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const raisedMark = '<w:vertAlign w:val="superscript"/>'
const footnote = (id: number): string =>
  `<w:r><w:rPr>${raisedMark}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const endnote = (id: number): string =>
  `<w:r><w:rPr>${raisedMark}</w:rPr><w:endnoteReference w:id="${id}"/></w:r>`
const header = '<w:tblHeader/>'

describe('what a Word document is made of', () => {
  test.each<[string, string, Readonly<Record<string, string>>, object]>([
    [
      'headings by the names of their styles, in the language of the program, and by what these are based on',
      styled('Title', 'The week') +
        styled('berschrift2', 'Der Süden') +
        styled('Own', 'The north') +
        styled('A1', 'الشمال') +
        styled('Index', 'Contents') +
        styled('Round', 'Plain.'),
      styles(
        wordStyle('Title', 'Title'),
        wordStyle('berschrift2', 'heading 2'),
        wordStyle('Own', 'Department', '<w:basedOn w:val="berschrift2"/>'),
        wordStyle('A1', 'عنوان 3'),
        wordStyle('Index', 'TOC Heading', `<w:basedOn w:val="berschrift2"/>${outline(9)}`),
        wordStyle('Round', 'Round', '<w:basedOn w:val="Round"/>'),
      ),
      { headings: ['1 The week', '2 Der Süden', '2 The north', '3 الشمال'] },
    ],
    [
      'headings by their outline level, in the style or on the paragraph',
      styled('Own', 'Toll') +
        styled('Own', 'No heading.', '<w:outlineLvl w:val="9"/>') +
        wordP('Places', '<w:outlineLvl w:val="7"/>') +
        wordP('Was one.', '<w:pPrChange><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>'),
      styles(wordStyle('Own', 'Own', outline(3))),
      { headings: ['4 Toll', '6 Places'] },
    ],
    [
      'a numbered heading is a heading, with its number',
      styled('Heading1', 'Toll', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      { ...styles(wordStyle('Heading1', 'heading 1')), ...numbering },
      { headings: ['1 1. Toll'] },
    ],
    [
      'lists in lists, with their numbers; another list begins anew',
      wordItem('Look', 0) +
        wordItem('the pier', 1) +
        wordItem('the harbour', 1) +
        wordItem('Ask', 0) +
        wordItem('Write', 0, 2) +
        wordItem('No number.', 2, 2) +
        wordItem('No list.', 0, 0),
      numbering,
      {
        lists: [
          ['(1.) 1. Look\n\nthe pier\n\nthe harbour', '(2.) 2. Ask'],
          ['the pier', 'the harbour'],
          ['(3.) 3. Write'],
        ],
      },
    ],
    [
      'a table with rows of heads, cells over rows and columns, empty ones and rows that begin later',
      wordTable(
        wordRow([wordCell('Place'), wordCell('May', '<w:gridSpan w:val="2"/>')], header),
        wordRow([wordCell('Odrin', '<w:vMerge w:val="restart"/>'), wordCell(''), wordCell('12')]),
        wordRow([wordCell('', '<w:vMerge/>'), wordCell(wordP('3') + wordP('4')), wordCell('')]),
        wordRow([wordCell(''), wordCell(''), wordCell('')]),
        wordRow([wordCell('15')], '<w:gridBefore w:val="2"/>'),
      ),
      {},
      {
        tables: [[['0▼ Place', '1▼↔2 May'], ['0↕2 Odrin', '1', '2 12'], ['1 3 / 4', '2'], ['2 15']]],
      },
    ],
    [
      'two tables, a link and a mark in a cell of several paragraphs, and a table in a cell',
      wordTable(
        wordRow([
          wordCell(
            wordP('3') + wordP(`<w:r><w:t>4</w:t></w:r>${footnote(2)}`) + wordP(link('a', wordRun('list'))),
          ),
          wordCell('b'),
        ]),
      ) +
        wordTable(
          wordRow([
            wordCell('c'),
            `<w:tc>${wordTable(wordRow([wordCell('d'), wordCell('e')]))}<w:p/></w:tc>`,
          ]),
        ),
      {
        ...relations('document', { a: 'https://example.org/list' }),
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${wordP('By telephone.')}</w:footnote></w:footnotes>`,
      },
      {
        tables: [[['0 3 / 4[1] list', '1 b']], [['0 c', '1 d e']]],
        links: ['list → https://example.org/list'],
        notes: ['[1] → [1] By telephone.'],
      },
    ],
    ['a frame around words is no table', wordTable(wordRow([wordCell('All of it.')])), {}, {}],
    [
      'links by relation and by field, to a place of a page, over two paragraphs, to nowhere',
      wordP(
        `${wordRun('See ')}${link('a', wordRun('the ') + wordRun('report '))}${wordRun('and ')}<w:hyperlink r:id="a" w:anchor="toll">${wordRun('its toll')}</w:hyperlink>`,
      ) +
        wordP(
          field(' HYPERLINK "https://example.org/b c" \\o "tip" \\l "top" ', wordRun('by field')) +
            `<w:fldSimple w:instr="HYPERLINK https://example.org/s">${wordRun('simple')}</w:fldSimple>`,
        ) +
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "mailto:a@example.org"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>One</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t>two</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> three</w:t></w:r></w:p>' +
        wordP(
          `<w:hyperlink w:anchor="top">${wordRun('up ')}</w:hyperlink>${link('j', wordRun('go '))}${link('none', wordRun('on '))}${field('HYPERLINK \\l "top"', wordRun('top'))}`,
        ),
      relations('document', { a: 'https://example.org/report?x=1', j: 'javascript:go()' }),
      {
        links: [
          'the report → https://example.org/report?x=1',
          'its toll → https://example.org/report?x=1#toll',
          'by field → https://example.org/b c#top',
          'simple → https://example.org/s',
          'One → mailto:a@example.org',
          'two → mailto:a@example.org',
        ],
      },
    ],
    [
      'links that begin and end with raised words, and a link in an item',
      wordP(
        wordRun('It sank 38') +
          wordRun('2', raisedMark) +
          link('a', wordRun('3', raisedMark) + wordRun(' boats') + wordRun('4', raisedMark)) +
          link('b', wordRun('5', raisedMark) + wordRun(' of them')),
      ) + wordItem(link('a', wordRun(' ferries ')), 0),
      { ...relations('document', { a: 'https://example.org/a', b: 'https://example.org/b' }), ...numbering },
      {
        lists: [['(1.) 1. ferries']],
        links: [
          '[23] boats[45] → https://example.org/a',
          'of them → https://example.org/b',
          'ferries → https://example.org/a',
        ],
      },
    ],
    [
      'notes of both kinds where they hang, one of them twice, with lists and links in them',
      wordP(
        `${wordRun('It sank 38')}${footnote(7)}${wordRun(' boats')}${footnote(4)}${endnote(4)}${wordRun(' and 2 ferries')}${footnote(7)}${wordRun('.')}`,
      ),
      {
        ...numbering,
        ...relations('footnotes', { a: 'https://example.org/count' }),
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote><w:footnote w:id="4">${wordP('Seen from:')}${wordItem('the pier', 1)}</w:footnote><w:footnote w:id="7">${wordP(link('a', wordRun('Count')) + wordRun(' of Friday.'))}</w:footnote></w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes><w:endnote w:id="4">${wordP('By telephone.')}</w:endnote></w:endnotes>`,
      },
      {
        lists: [['the pier']],
        links: ['Count → https://example.org/count'],
        notes: [
          '[1] [1] → [1] Count of Friday.',
          '[2] → [2] Seen from:\nthe pier',
          '[3] → [3] By telephone.',
        ],
      },
    ],
    [
      'quotations by their style, with a list that cuts them',
      styled('Zitat', 'We saw it.') +
        styled('Q', 'All of us.') +
        wordP('It is said.') +
        styled('Q', 'Not me.') +
        styled('Q', 'an item', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      {
        ...styles(wordStyle('Zitat', 'Quote'), wordStyle('Q', 'Own', '<w:basedOn w:val="Zitat"/>')),
        ...numbering,
      },
      { quotations: ['We saw it.\n\nAll of us.', 'Not me.'], lists: [['(1.) 1. an item']] },
    ],
    [
      'the page that stands in a document',
      wordP('Before.') + '<w:altChunk r:id="c"/>' + styled('Heading1', 'After'),
      {
        ...styles(wordStyle('Heading1', 'heading 1')),
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/></Relationships>',
        'word/chunk.html':
          '<html><body><h2>Toll</h2><ul><li>Odrin</li></ul><table><tr><td>a</td><td>b</td></tr></table></body></html>',
      },
      { headings: ['2 Toll', '1 After'], lists: [['Odrin']], tables: [[['0 a', '1 b']]] },
    ],
    [
      'a mark and a link by a word with its reading above',
      wordP(
        wordRun('It is ') +
          footnote(4) +
          `<w:r><w:ruby><w:rt>${wordRun('to')}</w:rt><w:rubyBase>${link('a', wordRun('戸'))}</w:rubyBase></w:ruby></w:r>`,
      ),
      {
        ...relations('document', { a: 'https://example.org/a' }),
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="4">${wordP('A door.')}</w:footnote></w:footnotes>`,
      },
      { links: ['戸 → https://example.org/a'], notes: ['[1] → [1] A door.'] },
    ],
    [
      'words whose paragraph ends in a deletion join the next one, with their link',
      wordP(link('a', wordRun('It sank ')), '<w:rPr><w:del/></w:rPr>') + styled('Heading1', '41 boats'),
      {
        ...relations('document', { a: 'https://example.org/a' }),
        ...styles(wordStyle('Heading1', 'heading 1')),
      },
      { headings: ['1 It sank 41 boats'], links: ['It sank → https://example.org/a'] },
    ],
  ])('%s', async (_, body, parts, expected) => {
    expect(await structureOf('a.docx', makeDocx(body, '', parts))).toEqual(expected)
  })

  test.each<[string, string]>([
    ['lists 3,000 deep', Array.from({ length: 3000 }, (_, at) => wordItem('a', at, 3)).join('')],
    [
      'tables 1,000 deep',
      `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${wordP('a')}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`,
    ],
    [
      'cells over more columns than a table may have',
      wordTable(wordRow(Array.from({ length: 9 }, () => wordCell('a', '<w:gridSpan w:val="60"/>')))),
    ],
    [
      'more cells than a text may have',
      wordTable(
        ...Array.from({ length: 1100 }, () =>
          wordRow(Array.from({ length: 190 }, () => '<w:tc/>').concat(wordCell('a'))),
        ),
      ),
    ],
    [
      'links and fields in one another that never end',
      wordP(
        `${'<w:hyperlink r:id="a">'.repeat(1000)}${field('HYPERLINK "https://example.org"', '')}${wordRun('a')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://example.org"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>b</w:t></w:r>`,
      ),
    ],
    [
      'rows and cells outside of tables, that go on with nothing',
      `${wordRow([wordCell('a', '<w:vMerge/>'), wordCell('', '<w:vMerge/>')])}${wordCell('b')}<w:gridSpan w:val="9"/><w:vMerge/><w:tblHeader/>`,
    ],
  ])('%s: is read, and its structure fits', async (_, body) => {
    const levels = Array.from({ length: 3000 }, (__, at) => level(at, 'decimal', '%1.')).join('')
    const parts = {
      'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ...relations('document', { a: 'https://example.org/a' }),
    }
    await structureOf('a.docx', makeDocx(body, '', parts))
  })
})
