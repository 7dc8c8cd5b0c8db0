import { describe, expect, test } from 'vitest'
import { toIncomingPaste } from '../../electron/main/import/incoming-paste'
import { readPasted } from '../../electron/main/import/formats/read-pasted'
import { Structure } from '../../shared/schema/structure'
import { inWords } from './in-words'
import { makeEpub, makePptx, shape } from './make-office'
import { makeOpen } from './make-open'
import { parserHere } from './parser-here'
import { page, structureOf } from './structure-of'

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
