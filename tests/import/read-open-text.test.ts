import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeOpen } from './make-open'

const STYLES = `
  <style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="Sub" style:family="text" style:parent-style-name="Struck"/>
  <style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
  <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" text:start-value="3"/>
  <text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>`

const p = (inside: string): string => `<text:p text:style-name="Standard">${inside}</text:p>`
const cell = (inside: string, more = ''): string =>
  `<table:table-cell ${more}>${inside === '' ? '' : p(inside)}</table:table-cell>`
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`

const slide = (text: string, notes: string): string =>
  `<draw:page draw:name="x"><draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box>${p(notes)}</draw:text-box></draw:frame></presentation:notes></draw:page>`

async function textOf(body: string, kind = 'text', name = 'a.odt'): Promise<string> {
  const read = await readArticle(makeOpen(kind, body, { styles: STYLES }), name)
  return read.ok ? read.value.text : read.fault.message
}

describe('an OpenDocument text', () => {
  test.each<[string, string, string]>([
    [
      'headings and paragraphs',
      `<text:h text:outline-level="1">The toll</text:h>${p('One &amp; two.')}`,
      'The toll\n\nOne & two.',
    ],
    ['spans of one word', p('<text:span>120</text:span><text:span>,000</text:span> fled'), '120,000 fled'],
    ['a range with a hyphen', p('120-140 dead, 3-5 May'), '120-140 dead, 3-5 May'],
    [
      'Arabic and curly quotation marks',
      p('قال المتحدث “قُتل 140 شخصا” — أمس'),
      'قال المتحدث “قُتل 140 شخصا” — أمس',
    ],
    ['spaces that are counted', p('One<text:s text:c="1"/>two'), 'One two'],
    ['a line break', p('One<text:line-break/>two'), 'One\ntwo'],
    [
      'tracked changes: what was deleted is not in it',
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ana</dc:creator></office:change-info>${p('96')}</text:deletion></text:changed-region></text:tracked-changes>${p('There were <text:change text:change-id="c"/>140 dead.')}`,
      'There were 140 dead.',
    ],
    [
      'what is struck out, by a style of its own or its parent',
      p(
        '<text:span text:style-name="Struck">96 </text:span><text:span text:style-name="Sub">97 </text:span>140 people',
      ),
      '140 people',
    ],
    [
      'marks above the line',
      p('120,000<text:span text:style-name="Up">3</text:span> fled'),
      '120,000[3] fled',
    ],
    ['a tab between two figures', p('120<text:tab/>000'), '120\t000'],
    [
      'a note',
      p(
        'Text.<text:note text:note-class="footnote"><text:note-citation>2</text:note-citation><text:note-body><text:p>See page 96.</text:p></text:note-body></text:note> More.',
      ),
      'Text.[2] More.\n\n[2] See page 96.',
    ],
    [
      'numbers of a list',
      '<text:list text:style-name="L1"><text:list-item>' +
        p('One') +
        '<text:list><text:list-item>' +
        p('Dot') +
        '</text:list-item></text:list></text:list-item><text:list-item>' +
        p('Two') +
        '</text:list-item></text:list>',
      '3. One\n\nDot\n\n4. Two',
    ],
    ['hidden words', p('Seen.<text:span text:style-name="Gone"> Not seen.</text:span>'), 'Seen.'],
    [
      'comments',
      p('Seen<office:annotation><dc:creator>Ana</dc:creator><text:p>It is 96.</text:p></office:annotation>.'),
      'Seen.',
    ],
    [
      'a box behind its paragraph',
      p('They <draw:frame><draw:text-box>' + p('140 killed') + '</draw:text-box></draw:frame>were 96.'),
      'They were 96.\n\n140 killed',
    ],
    ['a link', p('See <text:a xlink:href="https://example.org/">the report</text:a>.'), 'See the report.'],
    [
      'what describes a picture',
      p(
        '<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>99 people</svg:desc></draw:frame>Text.',
      ),
      'Text.',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })

  test('a table', async () => {
    const table = `<table:table>${row(cell('Place'), cell('Killed'), cell('Missing'))}${row(cell('Odrin'), cell(''), cell('12'))}</table:table>`
    expect(await textOf(table)).toBe('Place\tKilled\tMissing\nOdrin\t\t12')
  })

  test('comments are kept as a fact, with who made them', async () => {
    const body =
      '<text:p>Seen<office:annotation><dc:creator>Ana</dc:creator><dc:date>2024-05-03</dc:date><text:p>It is</text:p><text:p>96.</text:p></office:annotation>.</text:p>'
    const read = await readArticle(makeOpen('text', body), 'a.odt')
    expect(read.ok && [read.value.text, read.value.notes, read.value.loss?.left]).toEqual([
      'Seen.',
      [{ kind: 'commentsMade', passages: ['Ana: It is 96.'], more: 0 }],
      [{ what: 'comments', count: 1 }],
    ])
  })

  test('two figures in one cell stay two', async () => {
    const table = `<table:table>${row(cell('Odrin'), `<table:table-cell>${p('12')}${p('345')}</table:table-cell>`)}</table:table>`
    expect(await textOf(table)).toBe('Odrin\t12 / 345')
  })

  test('what it states about itself', async () => {
    const meta =
      '<dc:title>The toll</dc:title><meta:initial-creator>Ana Ruel</meta:initial-creator><dc:date>2024-05-03T10:00:00</dc:date><dc:language>en-GB</dc:language>'
    const read = await readArticle(makeOpen('text', p('Two were killed.'), { meta }), 'a.odt')
    expect(read.ok && read.value.metadata).toEqual({
      title: { value: 'The toll', basis: 'document-property' },
      outlet: null,
      byline: { value: 'Ana Ruel', basis: 'document-property' },
      published: null,
      modified: { value: '2024-05-03', basis: 'document-property' },
      url: null,
      language: { value: 'en-GB', basis: 'document-property' },
    })
  })

  test('a presentation: its slides with their notes', async () => {
    expect(
      await textOf(slide('140 killed', 'Say it slowly.') + slide('96 missing', ''), 'presentation', 'a.odp'),
    ).toBe(
      'Slide 1\n\n140 killed\n\nNotes to slide 1\n\nSay it slowly.\n\nSlide 2\n\n96 missing\n\nNotes to slide 2',
    )
  })
})

describe('an OpenDocument text that is made to do harm', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'a bomb',
      makeOpen('text', p('word '.repeat(25_000_000))),
      '“a.odt” unpacks to more than 100 MB, which no document does. It was not opened any further.',
    ],
    ['cut off', makeOpen('text', p('Whole.')).subarray(0, 300), '“a.odt” is damaged: it cannot be unpacked.'],
    ['nothing in it', makeOpen('text', ''), '“a.odt” is a text document (OpenDocument) without any text.'],
    [
      'another format',
      Buffer.from('Dear reader'),
      '“a.odt” is not a text document (OpenDocument), though its name ends like one. It may be damaged.',
    ],
  ])('%s', async (_, bytes, said) => {
    const read = await readArticle(bytes, 'a.odt')
    expect(!read.ok && read.fault.message).toBe(said)
  })

  test('entities are not expanded, and what nests deeply is read', async () => {
    const deep = '<text:span>'.repeat(20_000)
    expect(await textOf(`${deep}${p('Two &b; killed.')}`)).toBe('Two &b; killed.')
  })
})
