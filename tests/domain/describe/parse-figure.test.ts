import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFigure } from '../../../shared/domain/describe/format-figure'
import { parseFigure } from '../../../shared/domain/describe/parse-figure'

const typed: readonly [text: string, value: number | null | undefined][] = [
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
  ['1,5', undefined],
  ['120,00', undefined],
  ['12 3', undefined],
  ['1.200.000', undefined],
  ['120k', undefined],
  ['0x10', undefined],
  ['1e5', undefined],
  ['Infinity', undefined],
  ['-', undefined],
  ['.', undefined],
  [',', undefined],
  ['forty', undefined],
  ['9'.repeat(400), undefined],
]

describe('a figure as it is typed', () => {
  test.each(typed)('“%s”', (text, value) => expect(parseFigure(text)).toBe(value))

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeInteger(),
          fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
        ),
        (value) => {
          expect(parseFigure(formatFigure(value))).toBe(value)
        },
      ),
    )
  })
})
