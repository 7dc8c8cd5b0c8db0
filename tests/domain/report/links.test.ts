import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/domain/report/build-report'
import { html } from '../../../shared/domain/report/html/html'
import { links, withoutLinks } from '../../../shared/domain/report/html/links'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { articleOf, claimOf, inputOf, occurrenceOf } from './seed-example'

describe('the numbers of claims', () => {
  test.each([
    [[3], 'Claim 3'],
    [[1, 2], 'Claims 1 and 2'],
    [[1, 2, 5], 'Claims 1, 2 and 5'],
    [[1, 2, 3, 4, 9], 'Claims 1 to 4 and 9'],
    [[1, 3, 4, 5, 7, 8], 'Claims 1, 3 to 5, 7 and 8'],
  ])('%j reads %s', (numbers, words) => {
    const { markup } = html`${links('claim', numbers)}`
    expect(markup.match(/href="#claim-\d+"/g)?.length).toBeGreaterThan(0)
    expect(withoutLinks(markup)).toBe(words)
  })

  test('no claims, no words', () => {
    expect(links('claim', [])).toBeNull()
  })
})

describe('a long report', () => {
  const text = 'At least 19 people have been killed in Homs.'
  const report = (count: number) =>
    buildReport(
      inputOf({
        articles: [articleOf('article', 'a.txt', text)],
        claims: Array.from({ length: count }, (_, at) =>
          claimOf(`claim-${at}`, '<a href="#claim-1">Claim 1</a>', {
            occurrences: [occurrenceOf(`place-${at}`, 'article', text, '19 people')],
          }),
        ),
        texts: [text],
      }),
    )

  test.each([
    ['a short one keeps its links on paper', 10, 'paper' as const, true],
    ['a long one keeps them on the screen', 301, 'screen' as const, true],
    ['a long one has none on paper', 301, 'paper' as const, false],
  ])('%s', (_, count, medium, linked) => {
    const page = renderReportHtml(report(count), medium)
    expect(page.includes('<a href=')).toBe(linked)
    expect(page).toContain('&lt;a href=&quot;#claim-1&quot;&gt;Claim 1&lt;/a&gt;')
  })
})
