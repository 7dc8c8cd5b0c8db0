import { wordsOf, type NounWords, type Rows } from '../../languages/language'
import type { Noun } from './language-table'

/** The nouns of a table, each with what it says; of two equal ones the first holds. */
export function nounEntries({
  people = {},
  states = {},
  things = {},
  time = {},
  money = {},
  percent = {},
  measures = {},
  multiples = [],
}: NounWords): readonly (readonly [string, Noun])[] {
  return [
    ...of(people, (unit) => ({ kind: 'person', unit, counted: unit })),
    ...of(states, (counted) => ({ kind: 'state', unit: 'people', counted })),
    ...of(things, (unit) => ({ kind: 'thing', unit, counted: unit })),
    ...of(time, (unit) => ({ kind: 'time', unit, counted: '', times: 1 })),
    ...of(money, (unit) => ({ kind: 'money', unit, counted: '', times: 1 })),
    ...of(percent, (unit) => ({ kind: 'percent', unit, counted: '' })),
    ...of(measures, (unit) => ({ kind: 'measure', unit, counted: '', times: 1 })),
    ...multiples.flatMap(({ kind, unit, times, words }) =>
      wordsOf(words).map((name) => [name, { kind, unit, counted: '', times }] as const),
    ),
  ]
}

function of(rows: Rows, make: (id: string) => Noun): readonly (readonly [string, Noun])[] {
  return Object.entries(rows).flatMap(([id, words = '']) =>
    wordsOf(words).map((name) => [name, make(id)] as const),
  )
}
