import { madeOnce } from '../made-once'
import type { LanguageTable } from './language-table'

/** The words with which a number name, and those with which a date, may begin in a language. */
export type Starters = { readonly numbers: ReadonlySet<string>; readonly dates: ReadonlySet<string> }

/** Made once a language: one look in a set spares most words a dozen looks in tables. */
export const startersOf: (table: LanguageTable) => Starters = madeOnce((table) => {
  return {
    numbers: new Set([
      ...table.small.byFirst.keys(),
      ...table.hundred.keys(),
      ...table.scales.byFirst.keys(),
      ...table.vague.keys(),
      ...table.several.byFirst.keys(),
      ...table.fixed.byFirst.keys(),
      ...table.denominators.keys(),
      ...table.tens,
      ...table.counting.keys(),
    ]),
    dates: new Set([
      ...table.months.keys(),
      ...table.weekdays.keys(),
      ...table.relative.byFirst.keys(),
      ...table.partsOfYear.byFirst.keys(),
    ]),
  }
})
