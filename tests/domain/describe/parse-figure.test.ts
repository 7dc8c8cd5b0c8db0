import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFigure } from '../../../shared/domain/describe/format-figure'
import { parseFigure } from '../../../shared/domain/describe/parse-figure'
import type { FigureFault } from '../../../shared/domain/values/check-figure'
import { formatsOf } from '../../../shared/words/formats'

const typed: readonly [text: string, value: number | null | FigureFault][] = [
  ['', null],
  ['  ', null],
  ['0', 0],
  ['120000', 120_000],
  ['120,000', 120_000],
  ['1,234,567', 1_234_567],
  ['1,00,000', 100_000],
  ['120 000', 120_000],
  ['120\u{202f}000', 120_000],
  ['120\u{a0}000', 120_000],
  [' 96 ', 96],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['1,234.5', 1234.5],
  ['-4', -4],
  ['−4', -4],
  ['1,5', 'not-a-number'],
  ['120,00', 'not-a-number'],
  ['12 3', 'not-a-number'],
  ['1.200.000', 'not-a-number'],
  ['120k', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['1e5', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['-', 'not-a-number'],
  ['.', 'not-a-number'],
  [',', 'not-a-number'],
  ['forty', 'not-a-number'],
  ['9'.repeat(400), 'too-large'],
  ['9,007,199,254,740,991', 9_007_199_254_740_991],
  ['9,007,199,254,740,992', 'too-large'],
  ['-9007199254740992', 'too-large'],
  ['-0', 0],
  ['0.0000000001', 1e-10],
  ['0.00000000001', 'too-small'],
  ['1.50', 1.5],
  ['007', 7],
  ['0.1234567890', 0.123456789],
  ['0.12345678901', 'too-many-digits'],
  ['1234567890123.45678', 'too-many-digits'],
  ['4503599627370497.3', 'too-many-digits'],
]

/** Up to so many digits, of those that binary numbers get wrong soonest. */
const digits = (most: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '4', '5', '9'), minLength: 1, maxLength: most })

describe('a figure as it is typed', () => {
  test.each(typed)('“%s”', (text, value) => {
    expect(parseFigure(text)).toEqual(
      typeof value === 'string' ? { value: null, fault: value } : { value, fault: null },
    )
  })

  test('is taken with the digits that it was typed with, or not at all', () => {
    fc.assert(
      fc.property(digits(20), fc.option(digits(14)), (whole, decimals) => {
        const { value } = parseFigure(decimals === null ? whole : `${whole}.${decimals}`)
        if (value === null) return
        const printed = formatFigure(value).replaceAll(',', '')
        const typedDigits = whole.replace(/^0+(?=.)/u, '') + `.${decimals ?? ''}`.replace(/\.?0*$/u, '')
        expect(printed).toBe(typedDigits)
      }),
    )
  })

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
        ),
        (value) => {
          expect(parseFigure(formatFigure(value))).toEqual({ value: value + 0, fault: null })
        },
      ),
    )
  })
})

describe('in the signs of another language', () => {
  const spanish = formatsOf('es')
  test.each([
    ['120.000', 120_000],
    ['1.234.567,5', 1_234_567.5],
    ['1234', 1234],
    ['1 200', 1200],
    ['1,5', 1.5],
  ])('Spanish “%s”', (text, value) =>
    expect(parseFigure(text, spanish.signs())).toEqual({ value, fault: null }),
  )

  test.each(['1.5', '12.00', '1,234,567', '120.000,'])('Spanish “%s” is no number', (text) =>
    expect(parseFigure(text, spanish.signs())).toEqual({ value: null, fault: 'not-a-number' }),
  )

  test.each(['es', 'es-MX', 'fr', 'ar', 'ar-EG', 'de-CH'])('what %s prints is read as it was', (language) => {
    const { figure, signs } = formatsOf(language)
    for (const value of [0, 7, 1234, 120_000, 1_234_567.25, 0.5])
      expect(parseFigure(figure(value), signs())).toEqual({ value, fault: null })
  })
})
