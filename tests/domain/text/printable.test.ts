import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '../../../shared/domain/text/printable'

test('nothing that a terminal would obey is left, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}]/u)
      // It stays readable: what is shown again is the same.
      expect(printable(shown)).toBe(shown)
    }),
  )
})

test.each([
  ['an escape sequence', 'a\u001B[2Jb', 'a[U+001B][2Jb'],
  ['the one-byte form of it', 'a\u009B2Jb', 'a[U+009B]2Jb'],
  [
    'line ends of every kind',
    'a\nb\rc\u0085d\u2028e\u2029f',
    'a[U+000A]b[U+000D]c[U+0085]d[U+2028]e[U+2029]f',
  ],
  ['a tab, which moves what follows', 'a\tb', 'a[U+0009]b'],
  [
    'a name that reads backwards',
    'c\u202Etxt.exe\u2066\u200F\u061C',
    'c[U+202E]txt.exe[U+2066][U+200F][U+061C]',
  ],
  ['half of a pair', 'a\uD800b', 'a[U+D800]b'],
  [
    'words of any script, emoji and joiners',
    'مئة عام، می\u200Cخواهم 👩\u200D🚒 万',
    'مئة عام، می\u200Cخواهم 👩\u200D🚒 万',
  ],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})
