import type { NounWords } from './language'

/** Letters before a dollar sign, with the currency that they make of it: `C$90`. */
export const dollarLetters: Readonly<Record<string, string>> = {
  USD: 'us',
  CAD: 'c, ca',
  AUD: 'a, au',
  NZD: 'nz',
  HKD: 'hk',
  SGD: 's',
  BRL: 'r',
}

/** Letters right behind digits that say by which scale a temperature is. */
export const temperatureLetters: Readonly<Record<string, string>> = { '°C': 'c', '°F': 'f' }

/** Signs and abbreviations that mean the same in every language; none of these can be given another meaning. */
export const commonUnits: NounWords = {
  money: {
    USD: '$, usd',
    EUR: '€, eur',
    GBP: '£, gbp',
    JPY: '¥, jpy',
    CHF: 'chf',
    SYP: 'syp',
    INR: '₹, inr',
    TRY: '₺, try',
    RUB: '₽, rub',
    ILS: '₪, ils',
  },
  percent: {
    '%': '%, ٪',
  },
  measures: {
    km: 'km, kms',
    m: 'metres, m',
    cm: 'cm',
    mm: 'mm',
    'square kilometre': 'km ², km2, sq km',
    'square metre': 'm ², sq m',
    'cubic metre': 'm ³',
    kg: 'kg, kgs',
    hectare: 'ha',
    '°C': '°c, ℃, ° c',
    '°F': '°f, ℉, ° f',
    '°': '°',
    'km/h': 'km / h, kph, kmh',
    mph: 'mph',
    MW: 'mw',
    GW: 'gw',
    kW: 'kw',
    GB: 'gb',
  },
}
