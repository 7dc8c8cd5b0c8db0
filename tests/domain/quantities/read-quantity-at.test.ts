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
})
