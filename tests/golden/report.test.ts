import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../shared/domain/report/build-report'
import { renderReportHtml } from '../../shared/domain/report/render-report-html'
import { openExample, resolvedExample } from '../domain/report/seed-example'

// After a wanted change: UPDATE_GOLDEN=1 npx vitest run tests/golden, then read the difference before it is committed.
describe('the report of the worked example is, to the letter, the one that was looked at', () => {
  test.each([
    ['seed-report-open.html', openExample],
    ['seed-report.html', resolvedExample],
  ])('%s', (name, input) => {
    const file = new URL(name, import.meta.url)
    const html = renderReportHtml(buildReport(input))
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, html)
    expect(html).toBe(readFileSync(file, 'utf8'))
  })
})
