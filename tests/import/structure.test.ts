import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../electron/main/import/formats/article-reader'
import { toIncomingPaste } from '../../electron/main/import/incoming-paste'
import { readPasted } from '../../electron/main/import/formats/read-pasted'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { fitsText } from '../../shared/domain/structure/fits-text'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { Structure } from '../../shared/schema/structure'
import { inWords } from './in-words'
import { makeDocx } from './make-docx'
import { makeEpub, makePptx, shape } from './make-office'
import { makeOpen } from './make-open'
import { parserHere } from './parser-here'

const filler =
  'The council of the province gave its count on Tuesday, after two days in which nobody could say how many.'
const page = (body: string, head = ''): string =>
  `<html><head><title>t</title>${head}</head><body><article><p>${filler}</p>${body}<p>${filler}</p></article></body></html>`

const many = (count: number, piece: string): string => piece.repeat(count)

async function structureOf(name: string, content: string | Uint8Array) {
  const read = await readArticle(typeof content === 'string' ? Buffer.from(content) : content, name)
  if (!read.ok) throw new Error(read.fault.message)
  return checked(read.value)
}

function checked({ text, structure = noStructure }: Pick<ReadArticle, 'text' | 'structure'>) {
  expect(Structure.safeParse(structure).success).toBe(true)
  expect(fitsText(structure, text)).toBe(true)
  return inWords({ text, structure })
}

const table = `<table><caption>Toll by town</caption><thead><tr><th>Place</th><th>Killed</th><th>Missing</th></tr></thead>
<tbody><tr><th scope="row">Odrin</th><td></td><td>12</td></tr><tr><td>Varna <a href="/varna">(list)</a></td><td>96<sup><a href="#n1">1</a></sup></td><td>3</td></tr></tbody></table>
<p id="n1">1 By telephone.</p>`

describe('what a page is made of', () => {
  test.each<[string, string, object]>([
    [
      'headings',
      page('<h2>What is <em>known</em></h2><p>Little.</p><h3> </h3>'),
      { headings: ['2 What is known'] },
    ],
    [
      'a table with heads, an empty cell, a link, a note in a cell',
      page(table, '<link rel="canonical" href="https://news.example.org/a/b">'),
      {
        tables: [
          [
            ['caption: Toll by town'],
            ['0▼ Place', '1▼ Killed', '2▼ Missing'],
            ['0▶ Odrin', '1', '2 12'],
            ['0 Varna (list)', '1 96[1]', '2 3'],
          ],
        ],
        links: ['(list) → https://news.example.org/varna'],
        notes: ['[1] → 1 By telephone.'],
      },
    ],
    [
      'cells over several rows and columns',
      page(
        '<table><tr><th rowspan="2">Place</th><th colspan="2">2024</th></tr><tr><th>May</th><th>June</th></tr><tr><td>Odrin</td><td>3</td><td>4</td></tr></table>',
      ),
      {
        tables: [
          [
            ['0▼↕2 Place', '1▼↔2 2024'],
            ['1▼ May', '2▼ June'],
            ['0 Odrin', '1 3', '2 4'],
          ],
        ],
      },
    ],
    [
      'lists in lists, with their numbers',
      page('<ol start="3"><li>Look</li><li>Ask<ul><li>the council</li><li>the hospital</li></ul></li></ol>'),
      {
        lists: [
          ['the council', 'the hospital'],
          ['(3.) 3. Look', '(4.) 4. Ask\n\nthe council\nthe hospital'],
        ],
      },
    ],
    [
      'a quotation',
      page('<blockquote><p>We saw it.</p><p>All of us.</p></blockquote>'),
      { quotations: ['We saw it.\n\nAll of us.'] },
    ],
    [
      'links: whole, relative to the base of the page, to nowhere',
      page(
        '<p>See <a href="https://example.org/x?a=1">the report</a>, <a href="list.html">the list</a>, <a href="javascript:go()">this</a>, <a href="#top">the top</a> and <a href="mailto:a@example.org">us</a>.</p>',
        '<base href="https://example.org/dir/">',
      ),
      {
        links: [
          'the report → https://example.org/x?a=1',
          'the list → https://example.org/dir/list.html',
          'us → mailto:a@example.org',
        ],
      },
    ],
    [
      'notes as Word writes them into a page, with links back',
      page(
        '<p>It was said<a href="#_ftn1" name="_ftnref1">[1]</a> twice<a href="#_ftn1">[1]</a>.</p><p><a href="#_ftnref1" name="_ftn1">[1]</a> By telephone.</p>',
      ),
      { notes: ['[1] [1] → [1] By telephone.'] },
    ],
    [
      'notes as an encyclopaedia has them, saved with whole addresses',
      page(
        '<p>There were 96<sup id="cite_ref-1"><a href="https://e.example.org/w#cite_note-1">[1]</a></sup> dead.</p><ol><li id="cite_note-1"><a href="https://e.example.org/w#cite_ref-1">^</a> The council, 3 May.</li></ol>',
      ),
      {
        lists: [['(1.) 1. ^ The council, 3 May.']],
        links: ['^ → https://e.example.org/w#cite_ref-1'],
        notes: ['[1] → 1. ^ The council, 3 May.'],
      },
    ],
    [
      'a line that a link goes on in is no note',
      page(
        '<p>There were 96<a href="#n">1</a> dead.</p><p><a name="n"></a>1 See <a href="https://example.org/">the report<br>of May</a>.</p>',
      ),
      { links: ['the report\nof May → https://example.org/'] },
    ],
    [
      'a table that only arranges a page is none',
      page('<table><tr><td><p>All of it in one cell.</p></td></tr></table>'),
      {},
    ],
    [
      'a link around a list and its numbers',
      page('<a href="https://example.org/"><ol><li>Look</li></ol></a>'),
      { lists: [['(1.) 1. Look']], links: ['1. Look → https://example.org/'] },
    ],
    [
      'Arabic',
      page(
        '<h2>القتلى</h2><table><tr><th>المدينة</th><th>القتلى</th></tr><tr><td>حمص</td><td>١٢</td></tr></table>',
      ),
      {
        headings: ['2 القتلى'],
        tables: [
          [
            ['0▼ المدينة', '1▼ القتلى'],
            ['0 حمص', '1 ١٢'],
          ],
        ],
      },
    ],
    [
      'decomposed accents',
      page(`<p>${'Cafés à Orléans'.normalize('NFD')}</p><h2>${'Évènements'.normalize('NFD')} de mai</h2>`),
      { headings: [`2 ${'Évènements'.normalize('NFD')} de mai`] },
    ],
  ])('%s', async (_, source, expected) => {
    expect(await structureOf('a.html', source)).toEqual(expected)
  })
})

const p = (inside: string): string => `<text:p>${inside}</text:p>`
const cell = (inside: string, more = ''): string =>
  `<table:table-cell ${more}>${inside === '' ? '' : p(inside)}</table:table-cell>`
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`

describe('what a file of each kind is made of', () => {
  test.each<[string, string, () => string | Uint8Array, object]>([
    [
      'Markdown',
      'a.md',
      () =>
        '# Toll\n\n> We saw it.\n\n| Place | Killed |\n|---|---|\n| Odrin | |\n| Varna | 96 |\n\n3. Look\n4. [Ask](https://example.org)\n',
      {
        headings: ['1 Toll'],
        quotations: ['We saw it.'],
        tables: [
          [
            ['0▼ Place', '1▼ Killed'],
            ['0 Odrin', '1'],
            ['0 Varna', '1 96'],
          ],
        ],
        lists: [['(3.) 3. Look', '(4.) 4. Ask']],
        links: ['Ask → https://example.org'],
      },
    ],
    [
      'OpenDocument text',
      'a.odt',
      () =>
        makeOpen(
          'text',
          `<text:h text:outline-level="2">Toll</text:h>${p('It was 96<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' + p('By telephone.') + p('On Tuesday.') + '</text:note-body></text:note>.')}<table:table><table:table-header-rows>${row(cell('Place'), cell('Killed'))}</table:table-header-rows>${row(cell('Odrin'), cell(''))}${row(cell('Varna'), cell('96'))}</table:table>${p('<text:a xlink:href="https://example.org/">The list</text:a>')}`,
        ),
      {
        headings: ['2 Toll'],
        tables: [
          [
            ['0▼ Place', '1▼ Killed'],
            ['0 Odrin', '1'],
            ['0 Varna', '1 96'],
          ],
        ],
        links: ['The list → https://example.org/'],
        notes: ['[1] → [1] By telephone.\n\nOn Tuesday.'],
      },
    ],
    [
      'CSV',
      'a.csv',
      () => 'Place,Killed,Missing\nOdrin,,12\nVarna,96,\n',
      {
        tables: [
          [
            ['0 Place', '1 Killed', '2 Missing'],
            ['0 Odrin', '1', '2 12'],
            ['0 Varna', '1 96'],
          ],
        ],
      },
    ],
    [
      'a mail with what it answers to',
      'a.eml',
      () =>
        'From: a@example.org\r\nSubject: Toll\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt is 96.\r\n\r\n> How many\r\n> were there?\r\n\r\nYours',
      { quotations: ['> How many\n> were there?'] },
    ],
    [
      'a book',
      'a.epub',
      () =>
        makeEpub([
          '<h1>One</h1><p>It was 96<a href="#n"><sup>1</sup></a>.</p><p id="n">1 By telephone.</p>',
          '<h1>Two</h1><ul><li>Ask</li></ul>',
        ]),
      { headings: ['1 One', '1 Two'], notes: ['[1] → 1 By telephone.'], lists: [['Ask']] },
    ],
    [
      'a presentation',
      'a.pptx',
      () => makePptx([{ shapes: shape('Toll'), notes: 'Ask.' }]),
      { headings: ['2 Slide 1', '2 Notes to slide 1'] },
    ],
    [
      'Rich Text',
      'a.rtf',
      () =>
        String.raw`{\rtf1\ansi Before.\par\trowd\cellx1000\cellx2000\intbl Place\cell Killed\cell\row\trowd\cellx1000\cellx2000\intbl Odrin\cell 96\cell\row\pard After.\par}`,
      {
        tables: [
          [
            ['0 Place', '1 Killed'],
            ['0 Odrin', '1 96'],
          ],
        ],
      },
    ],
  ])('%s', async (_, name, make, expected) => {
    expect(await structureOf(name, make())).toEqual(expected)
  })
})

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

describe('formatted text that was pasted', () => {
  const html = '<h2>What is known</h2><ul><li>Ask the <a href="https://example.org/">council</a></li></ul>'
  const { text: read } = readPasted(html)
  const kept = async (text: string) => {
    const paste = await toIncomingPaste(parserHere, { text, html })
    if (!paste.ok) throw new Error(paste.fault.message)
    const { incoming } = paste.value
    return incoming.structure
      ? inWords({ text: incoming.text, structure: Structure.parse(JSON.parse(incoming.structure.kept)) })
      : null
  }
  test('keeps what it is made of', async () =>
    expect(await kept(read)).toEqual({
      headings: ['2 What is known'],
      lists: [['Ask the council']],
      links: ['council → https://example.org/'],
    }))
  test('is only its words where they were edited afterwards', async () =>
    expect(await kept(`${read} and the hospital`)).toBeNull())
})

const nines = (rows: number, columns: number): string =>
  many(rows, `${Array.from({ length: columns }, () => '9').join(',')}\n`)

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
