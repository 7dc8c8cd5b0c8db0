import type { Noun } from './language-table'
import { entriesOf } from './phrase-table'

/** A unit of time; `times` for names of several of them (a decade is 10 years). */
export function timeUnit(unit: string, names: string, times = 1): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'time', unit, counted: '', times })
}

/** A currency by its ISO 4217 code; `times` for a hundredth. */
export function currency(unit: string, names: string, times = 1): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'money', unit, counted: '', times })
}

export function measure(unit: string, names: string, times = 1): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'measure', unit, counted: '', times })
}

export function share(unit: string, names: string): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'percent', unit, counted: '' })
}

/** People under one name: `people`, `children`, `soldiers`. */
export function persons(unit: string, names: string): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'person', unit, counted: unit })
}

/** People named by what became of them: `deaths` are people killed. */
export function stateNouns(counted: string, names: string): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'state', unit: 'people', counted })
}

/** Things under one name: `air strikes`. */
export function things(counted: string, names: string): readonly (readonly [string, Noun])[] {
  return entriesOf<Noun>(names, { kind: 'thing', unit: counted, counted })
}

/** Signs and abbreviations that mean the same in every language; they come first, so a language may override them. */
export const commonUnits: readonly (readonly [string, Noun])[] = [
  ...share('%', '%,٪'),
  ...currency('USD', '$,usd'),
  ...currency('EUR', '€,eur'),
  ...currency('GBP', '£,gbp'),
  ...currency('JPY', '¥,jpy'),
  ...currency('CHF', 'chf'),
  ...currency('SYP', 'syp'),
  ...currency('INR', '₹,inr'),
  ...currency('TRY', '₺,try'),
  ...currency('RUB', '₽,rub'),
  ...currency('ILS', '₪,ils'),
  ...measure('km', 'km,kms'),
  ...measure('m', 'metres,m'),
  ...measure('cm', 'cm'),
  ...measure('mm', 'mm'),
  ...measure('square kilometre', 'km²,sq km'),
  ...measure('kg', 'kg,kgs'),
  ...measure('hectare', 'ha'),
  ...measure('°C', '°c,℃,° c'),
  ...measure('°F', '°f,℉,° f'),
  ...measure('°', '°'),
  ...measure('km/h', 'km / h,kph,kmh'),
  ...measure('mph', 'mph'),
  ...measure('MW', 'mw'),
  ...measure('GW', 'gw'),
  ...measure('kW', 'kw'),
  ...measure('GB', 'gb'),
]
