import type { NounWords } from './language'

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
    'square kilometre': 'km², sq km',
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
