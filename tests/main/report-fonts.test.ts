import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontsFor } from '../../electron/main/export/report-fonts'

/** The families whose letters a text needs. */
const familiesFor = (text: string): ReadonlySet<string> =>
  new Set(Array.from(fontsFor(text).css.matchAll(/font-family: '([^']*)'/gu), ([, name = '']) => name))

describe('the fonts in a report', () => {
  it.each([
    ['Latin, Greek and Cyrillic letters', 'Ağrı, Łódź, Αθήνα, Київ: “1,000 – 2,000 €”', []],
    ['Arabic letters, forms and digits', 'حلب ﷺ ١٢٣ پگ', []],
    ['signs of the report', '✓ ✗ ≠ ● ◐ → ⇄', []],
    ['letters that only one of the two fonts has', 'ǅ ḿ ɓ', []],
    ['Chinese letters', '中国 (China)', ['中', '国']],
    ['Hebrew and Devanagari letters', 'שלום नम', ['ש', 'ל', 'ו', 'ם', 'न', 'म']],
    ['emoji, with what only joins or colours them', '👩‍💻 ❤️', ['👩', '💻', '❤']],
    ['each letter once', '中 中 中', ['中']],
    ['spaces, controls and soft hyphens, which nobody draws', '\u00a0\u200b\u00ad\u2068\u2069\u2003\n', []],
    ['a letter that the range of a font names and its file lacks', 'Ϟ', ['Ϟ']],
  ])('%s', (_, text, missing) => {
    expect(fontsFor(text).missing).toEqual(missing)
  })

  it('are those that the letters need', () => {
    expect(familiesFor('Homs')).toEqual(new Set(['Inter', 'Source Serif 4']))
    expect(familiesFor('حمص')).toEqual(new Set(['Noto Naskh Arabic']))
    expect(familiesFor('中')).toEqual(new Set())
  })

  it.each(['en', 'fr', 'es', 'ar'])('have all that a report says by itself (%s)', (language) => {
    const folder = `shared/words/${language}`
    const said = ['report.ts', ...readdirSync(`${folder}/reports`).map((name) => `reports/${name}`)]
    expect(said.flatMap((name) => fontsFor(readFileSync(`${folder}/${name}`, 'utf8')).missing)).toEqual([])
  })
})
