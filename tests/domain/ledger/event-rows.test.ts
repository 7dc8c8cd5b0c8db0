import { describe, expect, test } from 'vitest'
import { eventColumns, rowsOfEvent } from '../../../shared/domain/ledger/event-rows'
import type { CitedFigure, Decision } from '../../../shared/schema/decision'
import type { Event } from '../../../shared/schema/event'
import type { Quantity } from '../../../shared/schema/quantity'
import { ledgerOf } from './ledger-of'

const attack: Event = {
  id: 'attack',
  addedAt: '2016-05-05T10:00:00.000Z',
  title: 'The attack on the market',
  kind: 'attack',
  when: { date: '2016-05-03', hour: '17:30', zone: 'UTC+3', precision: 'day' },
  where: { name: 'Homs', precision: 'town' },
  tellings: [],
  notTellings: [],
}
const bare: Event = { ...attack, when: { date: '', hour: '' }, where: { name: '', precision: null } }

const ofAttack = {
  event: 'The attack on the market',
  date: '2016-05-03',
  hour: '17:30',
  zone: 'UTC+3',
  date_precision: 'day',
  place: 'Homs',
  place_precision: 'town',
}
const ofNothing = {
  measure: '',
  group: '',
  best: '',
  low: '',
  high: '',
  sources: '',
  clarity: '',
  method: '',
  notes: '',
}

const killed = (figure: string, who: string): string =>
  `A mortar attack on the vegetable market in Homs killed ${figure} people on Tuesday, 3 May 2016, ${who} said.`
const silent = ledgerOf({ a: { text: 'Nothing was counted at the market.' } })
const open = ledgerOf({
  a: { text: killed('19', 'a doctor'), origin: 'a' },
  b: { text: killed('23', 'activists'), origin: 'b' },
})

const cited = (min: number | null, max: number | null, bound: Quantity['bound']): CitedFigure => ({
  quantity: { min, max, bound, unit: 'people', counted: 'killed', scope: '', asOf: null },
  source: 'The Courier',
  articleId: 'a',
  anchor: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
})

const decided = (figures: Partial<Pick<Decision, 'best' | 'low' | 'high'>>, place = ''): Decision => ({
  measure: { role: 'killed', group: 'children', dimension: 'count', place },
  method: 'best estimate',
  best: null,
  low: null,
  high: null,
  ...figures,
  reason: 'The hospital counted them.',
  sources: 2,
  clarity: 'clear',
  by: 'A. Reporter',
  at: '2016-05-06T10:00:00.000Z',
})

describe('the rows of an event', () => {
  test('are one without a measure, where nothing was counted', () =>
    expect(rowsOfEvent(attack, silent)).toEqual([{ ...ofAttack, ...ofNothing }]))

  test('leave empty what nobody knows of the event', () =>
    expect(rowsOfEvent(bare, silent)).toEqual([
      {
        event: 'The attack on the market',
        date: '',
        hour: '',
        zone: '',
        date_precision: '',
        place: '',
        place_precision: '',
        ...ofNothing,
      },
    ]))

  test('say of a measure that is open what its sources state, and no best figure', () =>
    expect(rowsOfEvent(attack, open)).toEqual([
      {
        ...ofAttack,
        measure: 'killed',
        group: '',
        best: '',
        low: 19,
        high: 23,
        sources: 2,
        clarity: '',
        method: 'open',
        notes: 'low: 19 people (a); high: 23 people (b)',
      },
    ]))

  test('say what was decided, with the place that tells its measure from others', () =>
    expect(
      rowsOfEvent({ ...attack, decisions: [decided({ best: cited(21, 21, 'exact') }, 'Homs')] }, silent),
    ).toEqual([
      {
        ...ofAttack,
        measure: 'killed, Homs',
        group: 'children',
        best: 21,
        low: '',
        high: '',
        sources: 2,
        clarity: 'clear',
        method: 'best estimate',
        notes: 'best: 21 people (The Courier); The hospital counted them.',
      },
    ]))

  test('say a measure once, where it is decided and still stated', () => {
    const [card] = open.cards
    const key = card?.key ?? { role: '', group: '', dimension: '', place: '' }
    const decision: Decision = { ...decided({ best: cited(19, 19, 'exact') }), measure: key }
    expect(rowsOfEvent({ ...attack, decisions: [decision] }, open)).toMatchObject([
      { measure: 'killed', best: 19, method: 'best estimate' },
    ])
  })

  test.each<[string, CitedFigure, best: number | string, low: number | string, high: number | string]>([
    ['an exact one', cited(7, 7, 'exact'), 7, 7, 7],
    ['at least so many', cited(7, null, 'at least'), 7, 7, 7],
    ['at most so many', cited(null, 9, 'at most'), 9, 9, 9],
    ['about so many, by their middle', cited(6, 8, 'about'), 7, 7, 7],
    ['a range by its ends, of which none is the best', cited(6, 8, 'between'), '', 6, 8],
    ['none', cited(null, null, 'exact'), '', '', ''],
  ])('give a figure as a number: %s', (_, figure, best, low, high) =>
    expect(
      rowsOfEvent({ ...attack, decisions: [decided({ best: figure, low: figure, high: figure })] }, silent),
    ).toMatchObject([{ best, low, high }]),
  )

  test('have the columns that others read, and no other', () =>
    expect(Object.keys(rowsOfEvent(attack, open)[0] ?? {}).toSorted()).toEqual([...eventColumns].toSorted()))
})
