import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAll, compareQuantities } from '../../../shared/domain/conflicts/compare-quantities'
import type { Quantity } from '../../../shared/schema/quantity'

const killed: Quantity = {
  min: null,
  max: null,
  bound: 'exact',
  unit: 'people',
  counted: 'killed',
  scope: 'Syria',
  asOf: null,
}
const sentence = (date: string): Quantity['asOf'] => ({ date, basis: 'sentence' })
const article = (date: string): Quantity['asOf'] => ({ date, basis: 'article' })
const more = (min: number, rest: Partial<Quantity> = {}): Quantity => ({
  ...killed,
  min,
  bound: 'more than',
  ...rest,
})
const least = (min: number, rest: Partial<Quantity> = {}): Quantity => ({
  ...killed,
  min,
  bound: 'at least',
  ...rest,
})
const most = (max: number, rest: Partial<Quantity> = {}): Quantity => ({
  ...killed,
  max,
  bound: 'at most',
  ...rest,
})
const fewer = (max: number): Quantity => ({ ...killed, max, bound: 'fewer than' })
const just = (value: number, rest: Partial<Quantity> = {}): Quantity => ({
  ...killed,
  min: value,
  max: value,
  ...rest,
})
const between = (min: number, max: number): Quantity => ({ ...killed, min, max, bound: 'between' })
const days = (value: number, unit = 'day'): Quantity => just(value, { unit, counted: '' })

describe('compareQuantities explains', () => {
  test('two lower bounds', () => {
    expect(compareQuantities(more(100_000), more(120_000))).toEqual({
      kind: 'compatible',
      explanation:
        'Both are lower bounds and can both be true: if “more than 120,000 people killed” is true, “more than 100,000 people killed” is true too, but says less. They are 20,000 apart (17%). Not stated: the date of either.',
      distance: 1 / 6,
      bothCanBeTrue: true,
    })
  })

  test('two figures that exclude one another', () => {
    const asOf = sentence('2014-01-20')
    expect(compareQuantities(just(19, { asOf }), just(23, { asOf }))).toEqual({
      kind: 'contradicts',
      explanation:
        '“19 people killed” and “23 people killed” cannot both be true of the same thing. They are 4 apart (17%).',
      distance: 4 / 23,
      bothCanBeTrue: false,
    })
  })

  test('a total that grew', () => {
    const before = more(100_000, { asOf: sentence('2014-01') })
    expect(compareQuantities(before, more(250_000, { asOf: article('2016-05-01') }))).toEqual({
      kind: 'different-time',
      explanation:
        'They speak of different times: “more than 100,000 people killed” of January 2014, “more than 250,000 people killed” of 1 May 2016 (the date of the article). The number of those killed can only grow, and the later or longer count is the higher one, which is consistent. They are 150,000 apart (60%).',
      distance: 0.6,
      bothCanBeTrue: true,
    })
  })

  test('a total that shrank', () => {
    const before = just(120, { asOf: sentence('2014-01') })
    expect(compareQuantities(before, just(96, { asOf: sentence('2016-05') }))).toEqual({
      kind: 'different-time',
      explanation:
        'They speak of different times: “120 people killed” of January 2014, “96 people killed” of May 2016. The number of those killed can only grow, but the later or longer count is the lower one: as one running total that is not consistent. They are 24 apart (20%).',
      distance: 0.2,
      bothCanBeTrue: null,
    })
  })

  test('killed and casualties', () => {
    expect(compareQuantities(just(250, { counted: 'casualties' }), just(236))).toEqual({
      kind: 'different-thing',
      explanation:
        '“250 casualties” and “236 people killed” count different things: “casualties” is not “killed”. Casualties include the injured.',
      distance: null,
      bothCanBeTrue: true,
    })
  })
})

describe('compareQuantities judges', () => {
  const dated = { asOf: sentence('2014-01-20') }
  test.each<[string, Quantity, Quantity, string, boolean | null]>([
    ['the same figure', just(19), just(19), 'agree', true],
    ['the same lower bound', more(100), more(100), 'agree', true],
    ['more than 100 and at least 100', more(100), least(100), 'compatible', true],
    ['more than 100 and fewer than 100', more(100), fewer(100), 'contradicts', false],
    ['more than 100 and at most 100', more(100), most(100), 'contradicts', false],
    ['at least 100 and at most 100', least(100), most(100), 'compatible', true],
    ['more than 100 and just 100', more(100), just(100), 'contradicts', false],
    ['at least 100 and just 100', least(100), just(100), 'compatible', true],
    ['fewer than 100 and just 100', fewer(100), just(100), 'contradicts', false],
    ['two upper bounds', fewer(100), most(80), 'compatible', true],
    ['ranges that overlap', between(90, 110), between(100, 130), 'compatible', true],
    ['ranges that do not', between(90, 110), between(120, 130), 'contradicts', false],
    ['deaths and killed', just(19, { counted: 'deaths' }), just(19), 'agree', true],
    ['two weeks and 14 days', days(2, 'week'), days(14), 'agree', true],
    ['six months and 180 days', days(6, 'month'), days(180), 'compatible', true],
    ['three days and two days', days(3), days(2), 'contradicts', false],
    ['five years and five kilometres', days(5, 'year'), days(5, 'kilometre'), 'different-thing', true],
    ['a province and its country', just(19, { scope: 'Idlib' }), just(19), 'different-thing', true],
    [
      'a city with and without its country',
      just(19, { scope: 'Homs, Syria' }),
      just(19, { scope: 'Homs' }),
      'agree',
      true,
    ],
    [
      'children and everyone',
      just(40, { scope: 'children' }),
      just(96, { scope: '' }),
      'different-thing',
      true,
    ],
    ['a scope that is not stated', just(19, { scope: '' }), just(23), 'contradicts', false],
    [
      'the same figure at two stated dates',
      just(19, dated),
      just(19, { asOf: sentence('2014-02') }),
      'different-time',
      true,
    ],
    [
      'the same figure in articles of two days',
      just(19, dated),
      just(19, { asOf: article('2014-01-21') }),
      'agree',
      true,
    ],
    ['a day and its month', just(19, dated), just(23, { asOf: sentence('2014-01') }), 'different-time', true],
    [
      'a lower bound that is later and lower',
      more(120, dated),
      more(100, { asOf: sentence('2016') }),
      'different-time',
      true,
    ],
    [
      'the price of one thing on two days',
      just(3, { ...dated, counted: 'price' }),
      just(2, { counted: 'price', asOf: sentence('2016') }),
      'different-time',
      true,
    ],
    [
      'a longer period with a lower toll',
      just(96, { asOf: sentence('2011-03/..') }),
      just(120, { asOf: sentence('2014-01/..') }),
      'different-time',
      null,
    ],
    [
      'a longer period with a higher toll',
      just(120, { asOf: sentence('2011-03/..') }),
      just(96, { asOf: sentence('2014-01/..') }),
      'different-time',
      true,
    ],
  ])('%s', (_, a, b, kind, bothCanBeTrue) => {
    const [there, back] = [compareQuantities(a, b), compareQuantities(b, a)]
    expect([there.kind, there.bothCanBeTrue]).toEqual([kind, bothCanBeTrue])
    expect([back.kind, back.bothCanBeTrue, back.distance]).toEqual([kind, bothCanBeTrue, there.distance])
  })
})

describe('compareQuantities of any two figures', () => {
  const end = fc.option(fc.integer({ min: 0, max: 50 }))
  const bound = fc.constantFrom('exact', 'at least', 'more than', 'at most', 'fewer than', 'about', 'between')
  const figure = fc
    .record({ min: end, max: end, bound })
    .filter(({ min, max }) => min === null || max === null || min <= max)
    .map((ends): Quantity => ({ ...killed, ...ends }))

  test('contradicts just where both allow no value', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        fc.pre(isSatisfiable(a) && isSatisfiable(b))
        const shared = Array.from({ length: 205 }, (_, at) => at / 2).some(
          (x) => allows(a, x) && allows(b, x),
        )
        expect(compareQuantities(a, b).kind === 'contradicts').toBe(!shared)
      }),
    )
  })
})

/** Half steps, so that "more than 4" and "fewer than 5" share 4.5. */
function allows({ min, max, bound }: Quantity, value: number): boolean {
  const low = min === null || (bound === 'more than' ? value > min : value >= min)
  const high = max === null || (bound === 'fewer than' ? value < max : value <= max)
  return low && high
}

function isSatisfiable(quantity: Quantity): boolean {
  return Array.from({ length: 205 }, (_, at) => at / 2).some((value) => allows(quantity, value))
}

describe('compareAll', () => {
  test('names the gravest pair and how the others lie', () => {
    expect(compareAll([just(19), just(23), least(15)])).toEqual({
      kind: 'contradicts',
      explanation:
        '“19 people killed” and “23 people killed” cannot both be true of the same thing. They are 4 apart (17%). Not stated: the date of either. Of 3 pairs: 1 contradicting, 2 compatible.',
      distance: 4 / 23,
      bothCanBeTrue: false,
    })
  })

  test.each<[string, readonly Quantity[], string]>([
    ['no member', [], 'agree'],
    ['one member', [just(19)], 'agree'],
    ['the same figure three times', [just(19), just(19), just(19)], 'agree'],
    ['a hundred figures', Array.from({ length: 100 }, (_, index) => just(index)), 'contradicts'],
  ])('of %s', (_, quantities, kind) => {
    expect(compareAll(quantities).kind).toBe(kind)
  })
})
