import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFigure, formatShortFigure } from '../../../shared/domain/describe/format-figure'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { parseEdtf } from '../../../shared/domain/time/edtf'
import { checkDate } from '../../../shared/domain/values/check-date'
import { checkFigure, checkQuantity, checkRange } from '../../../shared/domain/values/check-figure'
import { quantityInWords } from '../../../shared/domain/values/quantity-in-words'

/** So many digits, or signs that stand for one. */
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '9', 'X'), minLength: length, maxLength: length })

describe('a date', () => {
  test.each([
    ['', null],
    ['2014', null],
    ['2014-02', null],
    ['2014-02-28', null],
    ['2016-02-29', null],
    ['XXXX-02-29', null],
    ['201X', null],
    ['2014-01-1X', null],
    ['2011-03/2014-01-20', null],
    ['2011-03/..', null],
    ['../2014', null],
    ['2014-06/2014-06', null],
    ['2013-12/XXXX-01-04', null],
    ['2014-02-31', 'not-a-date'],
    ['2015-02-29', 'not-a-date'],
    ['1900-02-29', 'not-a-date'],
    ['2014-04-31', 'not-a-date'],
    ['2014-13', 'not-a-date'],
    ['2014-13-45', 'not-a-date'],
    ['2014-00-10', 'not-a-date'],
    ['2014-01-00', 'not-a-date'],
    ['9999-99-99/..', 'not-a-date'],
    ['2014-01/2014-99', 'not-a-date'],
    ['2014-99/2014-98', 'not-a-date'],
    ['XXXX', 'not-a-date'],
    ['../..', 'not-a-date'],
    ['/', 'not-a-date'],
    ['22 April', 'not-a-date'],
    ['2014-01-20/2014-01-19', 'ends-before-it-starts'],
    ['2015/2014', 'ends-before-it-starts'],
    ['2014-06/2014-05', 'ends-before-it-starts'],
    ['XXXX-04-22/XXXX-04-21', 'ends-before-it-starts'],
  ] as const)('“%s”: %s', (date, fault) => expect(checkDate(date)).toBe(fault))

  test('that is right can be placed and put in words', () => {
    const point = fc
      .tuple(digits(4), fc.option(digits(2)), fc.option(digits(2)))
      .map(([year, month, day]) =>
        [year, month, month === null ? null : day].filter((part) => part !== null).join('-'),
      )
    const date = fc.oneof(
      point,
      fc
        .tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..')))
        .map((ends) => ends.join('/')),
    )
    fc.assert(
      fc.property(date, (written) => {
        const isRight = checkDate(written) === null
        expect(parseEdtf(written) !== null).toBe(isRight)
        if (isRight) expect(describeDate(written)).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a figure', () => {
  test.each([
    [0, null],
    [-4, null],
    [1.5, null],
    [1e-10, null],
    [Number.MAX_SAFE_INTEGER, null],
    [Number.MIN_SAFE_INTEGER, null],
    [Number.MAX_SAFE_INTEGER + 1, 'too-large'],
    [-1e16, 'too-large'],
    [1e308, 'too-large'],
    [Infinity, 'too-large'],
    [-Infinity, 'too-large'],
    [1e-11, 'too-small'],
    [-Number.MIN_VALUE, 'too-small'],
    [-0, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
  ] as const)('%d: %s', (figure, fault) => expect(checkFigure(figure)).toBe(fault))

  test('that is taken is printed as a number that is not nothing unless it is', () => {
    fc.assert(
      fc.property(fc.double(), (figure) => {
        if (checkFigure(figure) !== null) return
        expect(formatFigure(figure)).toMatch(/^−?[\d,]+(?:\.\d+)?$/)
        expect(/[1-9]/.test(formatFigure(figure))).toBe(figure !== 0)
      }),
    )
  })

  test('of an old project is printed in words that no reader takes for another, whatever it is', () => {
    expect([1e308, -1e17, Infinity, -Infinity, Number.NaN, -0].map(formatFigure)).toEqual([
      '1E308',
      '−1E17',
      'a figure too large to print',
      'a figure too large to print',
      'a figure too large to print',
      '0',
    ])
    expect([1e308, Infinity, -0].map(formatShortFigure)).toEqual([
      '1E308',
      'a figure too large to print',
      '0',
    ])
  })
})

describe('a range', () => {
  test.each([
    [null, null, null],
    [100, null, null],
    [null, 100, null],
    [100, 100, null],
    [50, 100, null],
    [100, 50, 'range-ends-below-its-start'],
    [-1, -2, 'range-ends-below-its-start'],
    [1, -0, 'not-a-number'],
    [null, 1e300, 'too-large'],
  ] as const)('%d to %d: %s', (min, max, fault) => expect(checkRange(min, max)).toBe(fault))
})

describe('a quantity', () => {
  test.each([
    ['people', -5, -5, 'fewer-than-none'],
    ['Persons', null, -1, 'fewer-than-none'],
    ['children', -1, 3, 'fewer-than-none'],
    ['soldiers', -2, null, 'fewer-than-none'],
    ['people', 0, 0, null],
    ['people', null, null, null],
    ['people', 9, 3, 'range-ends-below-its-start'],
    ['°', -20, -20, null],
    ['%', -3, -3, null],
    ['USD', -1e9, null, null],
    ['', -4, -4, null],
  ] as const)('of %s, %d to %d: %s', (unit, min, max, fault) =>
    expect(checkQuantity({ unit, min, max })).toBe(fault),
  )
})

describe('the quantity of words', () => {
  test.each([
    ['19 people were killed', 19],
    ['-0 people died', 0],
    ['5 billion billion billion people were killed', null],
    ['12345678901234567 people were killed', null],
    ['-5 people were killed', null],
    ['0.00000000000001 people were killed', null],
    [`${'9'.repeat(400)} people were killed`, null],
    ['It was -20 degrees', -20],
  ])('“%s” is %d', (text, min) => {
    const quantity = quantityInWords(text, { start: 0, end: text.length }, {})
    expect(quantity === null ? null : quantity.min).toBe(min)
  })
})
