import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeDocx, paragraph } from './make-docx'

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
      notes: ['notes of the document put at its end'],
    },
  })
})
