import { describe, expect, test } from 'vitest'
import { localeOfChoice, localeOfWishes } from '../../shared/words/languages'
import { pageInLocale } from '../../shared/words/page-in-locale'

describe('of what is wished for, the window speaks the first that it can', () => {
  test.each([
    [['en-US'], 'en-US'],
    [['', 'en-IE'], 'en-IE'],
    [['C', 'POSIX'], 'en'],
    [['ja-JP', 'en-AU', 'en-GB'], 'en-AU'],
    [['fr-ca', 'en-CA'], 'fr-CA'],
    [['de-AT', 'es_MX'], 'es-MX'],
    [['en_ZA.UTF-8'], 'en-ZA'],
    [['no locale at all'], 'en'],
    [[], 'en'],
  ])('%j: %s', (wishes, locale) => expect(localeOfWishes(wishes)).toBe(locale))
})

describe('a language that was chosen is written as the system has it, else as in its region', () => {
  test.each([
    ['fr', ['en-US', 'fr-CA'], 'fr-CA'],
    ['es', ['en-US'], 'es-US'],
    ['fr', ['c'], 'fr'],
    ['en', [], 'en'],
  ] as const)('%s with %j: %s', (language, system, locale) =>
    expect(localeOfChoice(language, system)).toBe(locale),
  )
})

const link = (language: string): string =>
  `<link rel="modulepreload" href="./assets/${language}-A1.js" data-language="${language}">`

test('the page names its locale, and loads the words of its language beside the program', () => {
  const page = `<html lang="en">\n<head>\n${link('en')}\n${link('fr')}\n</head>`
  expect(pageInLocale(page, 'en-GB')).toBe(`<html lang="en-GB" dir="ltr">\n<head>\n${link('en')}\n</head>`)
})
