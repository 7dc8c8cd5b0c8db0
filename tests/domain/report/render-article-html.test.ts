import { expect, test } from 'vitest'
import { renderArticleHtml } from '../../../shared/domain/report/render-article-html'
import type { PrintedArticle } from '../../../shared/domain/report/render-article-html'
import { noStructure } from '../../../shared/domain/structure/map-structure'

const text = 'Two were hurt\n\nAt least <b>two</b> & no more.\nEast\t2\nWest\t'

const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const verdict = { label: 'Supported', definition: '', tone: 'good', symbol: '✓' } as const

const article: PrintedArticle = {
  title: 'Two were hurt',
  facts: [
    ['Outlet', 'The Harbour Post'],
    ['By', ''],
  ],
  text,
  structure: {
    ...noStructure,
    headings: [{ ...place('Two were hurt'), level: 1 }],
    tables: [
      {
        ...place('East\t2\nWest\t'),
        caption: null,
        rows: [
          {
            ...place('East\t2'),
            cells: [
              { ...place('East'), column: 0 },
              { ...place('2'), column: 1 },
            ],
          },
          {
            ...place('West\t'),
            cells: [
              { ...place('West'), column: 0 },
              { start: text.length, end: text.length, column: 1 },
            ],
          },
        ],
      },
    ],
  },
  claims: [
    { id: 'two', name: 'At least two hurt', verdict, reasoning: 'Counted.', correction: '' },
    { id: 'all', name: 'No more', verdict, reasoning: '', correction: '' },
  ],
  marks: [
    { id: 'two', ...place('<b>two</b>') },
    { id: 'all', ...place('<b>two</b> & no more') },
  ],
  colophon: 'Printed',
}

const body = (printed: PrintedArticle): string =>
  renderArticleHtml(printed, { css: '', hash: 'x', missing: [] })
    .replace(/^.*<main>/su, '')
    .replace(/<\/main>.*$/su, '')
    .replaceAll(/\s+/gu, ' ')

test('an article is printed with its marks, numbered as the claims under it; nothing of its words is markup', () => {
  const page = body(article)
  expect(page).toContain('<h3 dir="auto">Two were hurt</h3>')
  expect(page).toContain(
    '<p dir="auto">At least <mark>&lt;b&gt;two&lt;/b&gt;</mark><sup>1</sup><mark> &amp; no more</mark><sup>2</sup>.</p>',
  )
  expect(page).toMatch(/1\. <strong>At least two hurt<\/strong>.*✓.*Supported.*Counted\./u)
  expect(page).toContain('2. <strong>No more</strong>')
  expect(page).toContain('The Harbour Post')
  expect(page).not.toContain('<b>')
})

test('a table is printed as one, with its empty cells', () => {
  const page = body(article)
  expect(page.match(/<table/gu)).toHaveLength(1)
  expect(page).toContain('>East</td>')
  expect(page).toMatch(/>West<\/td> ?<td colspan="1" rowspan="1"><\/td>/u)
})

test('an article without claims has no list of them', () => {
  expect(body({ ...article, claims: [], marks: [] })).not.toContain('<h2>')
})

test('says at its end which letters the fonts in it do not have, with their numbers', () => {
  const missing = [
    ...'中 国 😀'.split(' '),
    ...Array.from({ length: 10 }, (_, at) => String.fromCodePoint(0x4e00 + at)),
  ]
  const fonts = { css: '', hash: 'x', missing }
  const page = renderArticleHtml(article, fonts)
  expect(page).toContain(
    '13 characters are not in the embedded fonts: 中 (U+4E2D), 国 (U+56FD), 😀 (U+1F600), ',
  )
  expect(page).toContain(' and 1 more. The device that prints the page or opens it draws them')
  expect(renderArticleHtml(article, { ...fonts, missing: [] })).not.toContain('embedded fonts')
})
