import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { makeDocx, paragraph } from './make-docx'
import { notesInWords } from './notes-in-words'

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

test.each([
  ['paragraphs', paragraph('One &amp; two.') + paragraph('Three.'), 'One & two.\n\nThree.'],
  ['runs of one word', `<w:p>${run('120')}${run(',000')}</w:p>`, '120,000'],
  [
    'changes that were tracked: insertions count, deletions do not',
    `<w:p>${run('more than ')}<w:del><w:r><w:delText>100,000</w:delText></w:r></w:del><w:ins>${run('120,000')}</w:ins></w:p>`,
    'more than 120,000',
  ],
  ['hidden words', `<w:p>${run('Seen.')}${run('Not seen.', '<w:vanish/>')}</w:p>`, 'Seen.'],
  [
    'breaks and tabs',
    `<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>`,
    'One\ntwo\tthree',
  ],
  [
    'a table',
    `<w:tbl><w:tr><w:tc>${paragraph('City')}</w:tc><w:tc>${paragraph('Dead')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Aleppo')}</w:tc><w:tc>${paragraph('236')}</w:tc></w:tr></w:tbl>`,
    'City\tDead\n\nAleppo\t236',
  ],
  [
    'a box that is in the file twice',
    `<w:p><mc:AlternateContent><mc:Choice>${run('Once.')}</mc:Choice><mc:Fallback>${run('Once.')}</mc:Fallback></mc:AlternateContent></w:p>`,
    'Once.',
  ],
])('%s', async (_, body, text) => {
  const read = await readArticle(makeDocx(body), 'report.docx')
  expect(read.ok && read.value.text).toBe(text)
})

test('properties and notes', async () => {
  const properties =
    '<dc:title>Toll in Syria</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created>2013-12-01T10:00:00Z</dcterms:created>'
  const bytes = makeDocx(paragraph('Text.'), properties, {
    'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>${paragraph('Source: the Observatory.')}</w:footnote></w:footnotes>`,
  })
  expect(await readArticle(bytes, 'report.docx')).toEqual({
    ok: true,
    value: {
      text: 'Text.\n\nSource: the Observatory.',
      structure: noStructure,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      metadata: {
        title: { value: 'Toll in Syria', basis: 'document-property' },
        outlet: null,
        byline: { value: 'Jane Doe', basis: 'document-property' },
        published: null,
        modified: { value: '2013-12-01', basis: 'document-property' },
        url: null,
        language: null,
      },
      notes: [{ kind: 'endNotes' }],
      loss: { visible: 24, read: 24, left: [] },
    },
  })
})

const box = (text: string): string =>
  `<w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing>`

test.each([
  [
    'a note mark',
    `<w:p>${run('It sank 38')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' boats.')}</w:p>`,
    'It sank 38[2] boats.',
  ],
  [
    'a note mark in two runs',
    `<w:p>${run('It sank 38')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' boats.')}</w:p>`,
    'It sank 38[12] boats.',
  ],
  [
    'a mark that is moved up',
    `<w:p>${run('It sank 38')}${run('2', '<w:position w:val="8"/>')}${run(' boats.')}</w:p>`,
    'It sank 38[2] boats.',
  ],
  [
    'a power',
    `<w:p>${run('2 × 10')}${run('9', '<w:vertAlign w:val="superscript"/>')}${run(' litres')}</w:p>`,
    '2 × 10⁹ litres',
  ],
  [
    'a power in a formula',
    `<w:p><m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>9</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>`,
    '10⁹',
  ],
  [
    'struck words',
    `<w:p>${run('It sank ')}${run('38', '<w:strike/>')}${run(' 41 boats.')}</w:p>`,
    'It sank 41 boats.',
  ],
  [
    'words that are not struck',
    `<w:p>${run('It sank ')}${run('41', '<w:strike w:val="0"/>')}${run(' boats.')}</w:p>`,
    'It sank 41 boats.',
  ],
  [
    'a deleted end of a paragraph',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('It sank ')}</w:p><w:p>${run('41 boats.')}</w:p>`,
    'It sank 41 boats.',
  ],
  [
    'a box between two runs',
    `<w:p>${run('It sank 41 boats')}<w:r>${box('2 of them ferries')}</w:r>${run(' in Tolm.')}</w:p>`,
    'It sank 41 boats in Tolm.\n\n2 of them ferries',
  ],
  [
    'a box within a run',
    `<w:p><w:r><w:t>It sank 41 boats.</w:t>${box('2 of them ferries')}<w:t xml:space="preserve"> Nobody died.</w:t></w:r></w:p>`,
    'It sank 41 boats. Nobody died.\n\n2 of them ferries',
  ],
  [
    'an old box',
    `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('38 boats')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    '38 boats',
  ],
  [
    'an empty cell, and one over two columns',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Sunk')}</w:tc><w:tc>${paragraph('Lost')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Tolm')}</w:tc><w:tc><w:p/></w:tc><w:tc>${paragraph('38')}</w:tc></w:tr></w:tbl>`,
    'Sunk\t\tLost\n\nTolm\t\t38',
  ],
])('kept in a document: %s', async (_, body, text) => {
  const read = await readArticle(makeDocx(body), 'report.docx')
  expect(read.ok && read.value.text).toBe(text)
})

test('the marks of notes hang where they belong, in the order of the text', async () => {
  const bytes = makeDocx(
    `<w:p>${run('It sank 38')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' boats and 2')}<w:r><w:footnoteReference w:id="4"/></w:r>${run(' ferries.')}</w:p>`,
    '',
    {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="4">${paragraph('Seen from the pier.')}</w:footnote><w:footnote w:id="7">${paragraph('Count of Friday.')}</w:footnote></w:footnotes>`,
    },
  )
  const read = await readArticle(bytes, 'report.docx')
  expect(read.ok && read.value.text).toBe(
    'It sank 38[1] boats and 2[2] ferries.\n\n[1] Count of Friday.\n\n[2] Seen from the pier.',
  )
})

const item = (text: string, level: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr></w:pPr>${run(text)}</w:p>`

test('numbers of lists are counted as the document says', async () => {
  const bytes = makeDocx(item('Boats', 0) + item('Ferries', 1) + item('Piers', 0), '', {
    'word/numbering.xml':
      '<w:numbering><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num></w:numbering>',
  })
  const read = await readArticle(bytes, 'report.docx')
  expect(read.ok && read.value.text).toBe('4. Boats\n\n4.a) Ferries\n\n5. Piers')
})

test('comments, tracked changes and the edges of pages are said', async () => {
  const bytes = makeDocx(
    `<w:p>${run('It sank ')}<w:del><w:r><w:delText>38</w:delText></w:r></w:del><w:ins>${run('41')}</w:ins>${run(' boats.')}</w:p>`,
    '',
    {
      'word/comments.xml': `<w:comments><w:comment w:id="0" w:author="Desk">${paragraph('Is this from Friday?')}</w:comment></w:comments>`,
      'word/footer1.xml': `<w:ftr>${paragraph('As of 3 May: 41 boats')}</w:ftr>`,
    },
  )
  const read = await readArticle(bytes, 'report.docx')
  expect(read.ok && [read.value.text, notesInWords(read.value.notes), read.value.loss?.left]).toEqual([
    'It sank 41 boats.\n\nAs of 3 May: 41 boats',
    [
      'headers and footers of the pages put at the end',
      'tracked changes read as accepted: 1 insertion taken, 1 deletion left out',
      'comments not in the text: “Desk: Is this from Friday?”',
    ],
    [
      { what: 'comments', count: 1 },
      { what: 'deleted', count: 1 },
    ],
  ])
})

test('the main part is the one that the package names', async () => {
  const { strToU8, zipSync } = await import('fflate')
  const bytes = zipSync({
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    ),
    'word/document2.xml': strToU8(
      `<w:document><w:body>${paragraph('It sank 41 boats.')}</w:body></w:document>`,
    ),
  })
  const read = await readArticle(bytes, 'report.docx')
  expect(read.ok && read.value.text).toBe('It sank 41 boats.')
})
