import { afterAll, expect, test, vi } from 'vitest'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { LOCALE_VARIABLE } from '../../shared/words/locale-of-process'

afterAll(() => vi.unstubAllEnvs())

test.each([
  ['en-GB', '<html lang="en" dir="ltr">', '<w:lang w:val="en"/>'],
  ['fr-CA', '<html lang="fr" dir="ltr">', '<w:lang w:val="fr"/>'],
  ['ar-MA', '<html lang="ar" dir="rtl">', '<w:lang w:val="en" w:bidi="ar"/>'],
])('what is written in %s says so: %s, %s', async (locale, page, word) => {
  vi.stubEnv(LOCALE_VARIABLE, locale)
  vi.resetModules()
  const { renderArticleHtml } = await import('../../shared/domain/report/render-article-html')
  const { docxStyles } = await import('../../shared/domain/report/formats/docx-styles')
  const article = { title: '', facts: [], text: '', structure: noStructure }
  const printed = { ...article, claims: [], marks: [], colophon: '' }
  expect(renderArticleHtml(printed, { css: '', hash: '', missing: [] })).toContain(page)
  expect(docxStyles).toContain(word)
})
