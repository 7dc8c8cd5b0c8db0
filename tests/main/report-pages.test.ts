import { expect, test } from 'vitest'
import { createReportPages } from '../../electron/main/export/report-pages'

const page = (html: string) => ({ html: Buffer.from(html), fontHash: 'hash' })

test('a report that is printed does not take the place of the one that is looked at', () => {
  const pages = createReportPages()
  const preview = pages.keep(page('<p>on the screen</p>'))
  const print = pages.keep(page('<p>on paper</p>'))
  expect([pages.at(preview), pages.at(print)]).toEqual(['<p>on the screen</p>', '<p>on paper</p>'].map(page))
  pages.forget(print)
  expect([pages.at(preview), pages.at(print)]).toEqual([page('<p>on the screen</p>'), null])
})

test('no address is given twice', () => {
  const pages = createReportPages()
  const first = pages.keep(page('<p>one</p>'))
  pages.forget(first)
  expect(pages.keep(page('<p>two</p>'))).not.toBe(first)
})
