import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readQuantityAt } from '../../../shared/domain/quantities/read-quantity-at'

const text = readFileSync(new URL('../../../seeds/003_9d1e76538e00f2da.txt', import.meta.url), 'utf8')
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

const sinceMarch2011 = {
  min: 120_000,
  max: null,
  bound: 'more than',
  unit: 'people',
  counted: 'killed',
  scope: 'Syria',
  asOf: { date: '2011-03/..', basis: 'sentence' },
  attribution: '',
}

describe('the quantity of a quote', () => {
  it.each([
    ['with its bound', 'more than 120,000', sinceMarch2011],
    ['the bare figure: what stands around it still counts', '120,000', sinceMarch2011],
    [
      'the whole sentence',
      'Syria’s civil war has killed more than 120,000 since the crisis began in March 2011.',
      sinceMarch2011,
    ],
    ['only the bound words', 'war has killed more than', sinceMarch2011],
    ['a quote without a figure', 'Maybe a localised ceasefire in Aleppo', null],
  ])('%s', (_name, quote, quantity) => {
    expect(readQuantityAt(text, spanOf(quote))).toEqual(quantity)
  })

  it.each([
    ['prose', 'It was said in the town that nobody knew of it. '],
    ['figures', '12 40 88 '],
    ['quotes', '“12” '],
  ])('hangs on what is near, however long its line is: %s', (_name, filling) => {
    const said = 'At least 19 people were killed in Homs on Tuesday. '
    const inLine = (before: number, after: number) => {
      const line = filling.repeat(before) + said + filling.repeat(after)
      const start = line.indexOf('19 people')
      return readQuantityAt(line, { start, end: start + 2 })
    }
    expect(inLine(60_000, 60_000)).toEqual(inLine(700, 700))
    expect(inLine(60_000, 60_000)).toMatchObject({ min: 19, max: null, counted: 'killed', scope: 'Homs' })
  })

  it('is looked for in the beginning of a mark that goes on for long', () => {
    const line = `Nobody knew. At least 19 people were killed in Homs. ${'And so on. '.repeat(1000)} 40 were hurt.`
    expect(readQuantityAt(line, { start: 0, end: line.length })).toMatchObject({ min: 19, counted: 'killed' })
  })
})
