import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { comparePeriods, dayNumber, parseEdtf } from '../../../shared/domain/time/edtf'

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

describe('parseEdtf', () => {
  test.each([
    ['a year', '2014', '2014-01-01', '2014-12-31'],
    ['a month', '2014-01', '2014-01-01', '2014-01-31'],
    ['a day', '2014-01-12', '2014-01-12', '2014-01-12'],
    ['February of a leap year', '2016-02', '2016-02-01', '2016-02-29'],
    ['an interval', '2011-03/2014-01-20', '2011-03-01', '2014-01-20'],
    ['an interval that is still open', '2011-03/..', '2011-03-01', null],
    ['an interval with an unknown end', '2011-03/', '2011-03-01', null],
    ['an interval without a start', '../2014-01', null, '2014-01-31'],
    ['a decade', '201X', '2010-01-01', '2019-12-31'],
    ['a year with an unstated month', '2014-XX', '2014-01-01', '2014-12-31'],
    ['the start without a year before a dated end', 'XXXX-12-30/2016-04-30', '2015-12-30', '2016-04-30'],
    ['the end without a year after a dated start', '2015-12-30/XXXX-01-02', '2015-12-30', '2016-01-02'],
  ])('%s', (_, date, from, to) => {
    expect(parseEdtf(date)).toEqual({
      from: from === null ? null : day(from),
      to: to === null ? null : day(to),
      yearKnown: true,
    })
  })

  test.each([
    ['a day', 'XXXX-04-22', '2000-04-22', '2000-04-22'],
    ['a month', 'XXXX-04', '2000-04-01', '2000-04-30'],
    ['the leap day', 'XXXX-02-29', '2000-02-29', '2000-02-29'],
    ['since a day', 'XXXX-04-22/..', '2000-04-22', null],
  ])('%s without a year lies in the year 2000', (_, date, from, to) => {
    expect(parseEdtf(date)).toEqual({ from: day(from), to: to === null ? null : day(to), yearKnown: false })
  })

  test.each([
    ['nothing', ''],
    ['no year and no month', 'XXXX'],
    ['open on both ends', '../..'],
    ['open', '..'],
    ['a day that does not exist', '2015-02-29'],
    ['a thirteenth month', '2014-13'],
    ['an interval that ends before it starts', '2014/2011'],
  ])('%s is no period', (_, date) => {
    expect(parseEdtf(date)).toBeNull()
  })

  test('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const [year = 0, month = 0, dayOfMonth = 0] = date.toISOString().slice(0, 10).split('-').map(Number)
          expect(dayNumber(year, month, dayOfMonth)).toBe(Math.floor(date.getTime() / 86_400_000))
        },
      ),
    )
  })
})

describe('comparePeriods', () => {
  test.each([
    ['2014-01-12', '2014-01-12', 'same'],
    ['2014-01-12', '2014-01', 'overlap'],
    ['2014-01', '2016', 'before'],
    ['2016', '2014-01', 'after'],
    ['2011-03/..', '2014-01-12', 'overlap'],
    ['2011-03/..', '2010', 'after'],
    ['../2014', '2015', 'before'],
    ['XXXX-02-27', 'XXXX-02-28', 'before'],
    ['XXXX-04-22', '2016-04-22', 'unknown'],
    ['', '2016', 'unknown'],
  ])('%s and %s: %s', (a, b, order) => {
    expect(comparePeriods(parseEdtf(a), parseEdtf(b))).toBe(order)
  })
})

describe('describeDate', () => {
  test.each([
    ['', ''],
    ['2014', '2014'],
    ['2014-01', 'January 2014'],
    ['2014-01-12', '12 January 2014'],
    ['2011-03/..', 'since March 2011'],
    ['../2014-01-22', 'until 22 January 2014'],
    ['2011-03/2014-01-20', 'from March 2011 to 20 January 2014'],
    ['XXXX-04-22', '22 April (year not stated)'],
    ['XXXX-04-22/..', 'since 22 April (year not stated)'],
    ['XXXX-04', 'April (year not stated)'],
    ['201X', 'the 2010s'],
  ])('%s is "%s"', (date, words) => {
    expect(describeDate(date)).toBe(words)
  })
})
