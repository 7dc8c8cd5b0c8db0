import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { normaliseText } from '../../../shared/domain/text/normalise-text'

describe('normaliseText', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a text that needs nothing', 'Alep 😀 حلب\n', 'Alep 😀 حلب\n', []],
    ['a byte order mark', '\uFEFFKerry', 'Kerry', ['byte order mark removed']],
    ['line ends of Windows', 'a\r\nb\r\n', 'a\nb\n', ['CRLF to LF']],
    ['line ends of the old Macintosh', 'a\rb', 'a\nb', ['CR to LF']],
    ['both, in one file', 'a\r\r\nb', 'a\n\nb', ['CRLF to LF', 'CR to LF']],
    ['page breaks and Unicode line ends', 'a\fb\u2028c', 'a\nb\nc', ['other line ends to LF']],
    ['NUL', 'a\0b', 'a\uFFFDb', ['NUL replaced by U+FFFD']],
    ['half of an emoji', 'a\uD83D b\uDE00', 'a\uFFFD b\uFFFD', ['lone surrogates replaced by U+FFFD']],
    ['accents set apart', 'cafe\u0301', 'café', ['Unicode normalised to NFC']],
  ])('%s', (_name, raw, text, normalisation) => {
    expect(normaliseText(raw)).toEqual({ text, normalisation })
  })

  it('finds nothing more to do the second time, and leaves a well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(0xffff)), (words, units) => {
        const once = normaliseText(words + String.fromCharCode(...units))
        expect(normaliseText(once.text)).toEqual({ text: once.text, normalisation: [] })
        expect(encodeURIComponent(once.text)).not.toContain('%0D')
      }),
    )
  })
})
