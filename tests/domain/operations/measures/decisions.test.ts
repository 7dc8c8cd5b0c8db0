import { describe, expect, test } from 'vitest'
import {
  addCalculation,
  decideMeasure,
  removeCalculation,
  reopenMeasure,
} from '../../../../shared/domain/operations/measures/decisions'
import { mergeEvents, splitEvent } from '../../../../shared/domain/operations/events'
import type { Documents, Outcome } from '../../../../shared/domain/operations/operation'
import { partMeasures } from '../../../../shared/domain/operations/measures/part-measures'
import type { Calculation, CitedFigure, Decision } from '../../../../shared/schema/decision'
import type { Event } from '../../../../shared/schema/event'
import type { Quantity } from '../../../../shared/schema/quantity'
import {
  NOW,
  afterEdits,
  documents,
  placeOf,
  someCircumstances,
  valueOf,
  war as warOfHoms,
} from '../some-documents'

const measure = { role: 'killed', group: '', dimension: 'count', place: '' }
const war: Event = { ...warOfHoms, tellings: [{ articleId: 'truce', passages: [] }] }
const before = { ...documents, event: new Map([[war.id, war]]) }
const quantityOf = (value: number): Quantity => ({
  min: value,
  max: value,
  bound: 'exact',
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
})
const figure = (words: string, value: number) => ({
  place: placeOf('truce', words),
  quantity: quantityOf(value),
  source: 'The wire',
})
const low = figure('truce', 19)
const high = figure('more than 250,000 people', 23)
const asked = {
  id: 'war',
  measure,
  method: 'report the range',
  best: null,
  low,
  high,
  reason: ' The sources differ. ',
  sources: 2,
  clarity: null,
} as const

const after = (documentsBefore: Documents, outcome: Outcome): Documents =>
  afterEdits(documentsBefore, valueOf(outcome).edits)
const warIn = ({ event }: Documents): Event | undefined => event.get('war')
const reasonOf = (outcome: Outcome): string => (outcome.ok ? 'done' : outcome.fault.message)

const decision = (method: Decision['method'], role: string): Decision => ({
  measure: { ...measure, role },
  method,
  best: null,
  low: null,
  high: null,
  reason: 'Said.',
  sources: 1,
  clarity: null,
  by: '',
  at: NOW,
})

describe('a decision of a measure', () => {
  test('keeps what was chosen with its words, the reason, who and when; the next takes its place', () => {
    const once = after(before, decideMeasure(before, asked, someCircumstances()))
    expect(warIn(once)?.decisions).toMatchObject([
      {
        measure,
        low: { quantity: { min: 19 }, articleId: 'truce', anchor: { exact: 'truce' }, source: 'The wire' },
        reason: 'The sources differ.',
        at: NOW,
      },
    ])
    const twice = after(once, decideMeasure(once, { ...asked, method: 'majority' }, someCircumstances()))
    expect(warIn(twice)?.decisions?.map(({ method }) => method)).toEqual(['majority'])
    const none = after(twice, reopenMeasure(twice, { id: 'war', measure }))
    expect(warIn(none)?.decisions).toEqual([])
  })

  const refused: readonly [string, Outcome][] = [
    ['noReason', decideMeasure(before, { ...asked, reason: ' ' }, someCircumstances())],
    ['rangeOrder', decideMeasure(before, { ...asked, low: high, high: low }, someCircumstances())],
    [
      'goneCalculation',
      decideMeasure(before, { ...asked, best: { calculationId: 'gone', source: '' } }, someCircumstances()),
    ],
    ['goneDecision', reopenMeasure(before, { id: 'war', measure })],
    ['noSum', addCalculation(before, { id: 'war', measure, parts: [low, low] }, someCircumstances())],
    ['goneCalculation', removeCalculation(before, { id: 'war', calculationId: 'gone' })],
  ]
  test.each(refused)('is refused: %s', (reason, outcome) => {
    expect(reasonOf(outcome)).toBe(reason)
  })

  test('may rest on a calculation, whose parts it keeps when that is gone', () => {
    const made = valueOf(
      addCalculation(before, { id: 'war', measure, parts: [low, high] }, someCircumstances()),
    )
    const added = afterEdits(before, made.edits)
    const best = { calculationId: made.id, source: 'calculated' }
    const decided = after(added, decideMeasure(added, { ...asked, best }, someCircumstances()))
    const other = { ...measure, role: 'injured' }
    expect(reasonOf(decideMeasure(added, { ...asked, measure: other, best }, someCircumstances()))).toBe(
      'goneCalculation',
    )
    const gone = after(decided, removeCalculation(decided, { id: 'war', calculationId: made.id }))
    expect(warIn(gone)).toMatchObject({
      calculations: [],
      decisions: [{ best: { quantity: { min: 42 }, calculation: [{ articleId: 'truce' }, {}] } }],
    })
  })

  test('goes along when its event is merged; what the first says of a measure holds', () => {
    const two: Documents = {
      ...before,
      event: new Map([
        ['war', { ...war, decisions: [decision('majority', 'killed')] }],
        [
          'other',
          { ...war, id: 'other', decisions: [decision('pending', 'killed'), decision('pending', 'injured')] },
        ],
      ]),
    }
    const merged = after(two, mergeEvents(two, { id: 'war', otherId: 'other' }))
    expect(warIn(merged)?.decisions?.map(({ method, measure: { role } }) => [method, role])).toEqual([
      ['majority', 'killed'],
      ['pending', 'injured'],
    ])
  })
})

test('when an event is split, what rests on the articles that go alone goes with them', () => {
  const cited = (articleId: string): CitedFigure => ({
    quantity: quantityOf(19),
    source: 'The wire',
    articleId,
    anchor: { start: 0, end: 2, exact: '19', prefix: '', suffix: '' },
  })
  const sum = (...ids: readonly string[]): Calculation => ({
    id: ids.join(' and '),
    measure,
    parts: ids.map(cited),
    by: '',
    at: NOW,
  })
  const onOther = { ...decision('best estimate', 'injured'), best: cited('homs') }
  const onBoth = { ...decision('report the range', 'killed'), low: cited('homs'), high: cited('truce') }
  const onSum = {
    ...decision('best estimate', 'missing'),
    best: { quantity: quantityOf(38), source: 'calculated', calculation: [cited('homs'), cited('homs')] },
  }
  const onNone = decision('pending', 'displaced')
  const mixed: Event = {
    ...war,
    tellings: ['homs', 'truce'].map((articleId) => ({ articleId, passages: [] })),
    decisions: [onOther, onBoth, onSum, onNone],
    calculations: [sum('homs', 'homs'), sum('homs', 'truce')],
  }
  const documentsBefore = { ...documents, event: new Map([[war.id, mixed]]) }
  const input = { id: 'war', title: 'The siege', articleIds: ['homs'] }
  const { event } = after(documentsBefore, splitEvent(documentsBefore, input, someCircumstances()))
  expect(event.get('war')).toMatchObject({
    decisions: [onBoth, onNone],
    calculations: [{ id: 'homs and truce' }],
  })
  expect(event.get('new-1')).toMatchObject({
    decisions: [onOther, onSum],
    calculations: [{ id: 'homs and homs' }],
  })
  expect(partMeasures(mixed, ['homs']).torn).toBe(2)
})
