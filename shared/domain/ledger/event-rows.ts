import type { DecidedFigure, Decision } from '../../schema/decision'
import type { Event } from '../../schema/event'
import { describeWithUnit } from '../describe/describe-quantity'
import { idOfMeasure } from '../values/measure-key'
import { applyMethod, candidatesOf } from './apply-method'
import type { Ledger, LedgerCard } from './ledger'
import { placeInWords } from './sort-into-measures'

/** The columns of the table of events; never renamed, since others read them. */
export const eventColumns = [
  'event',
  'date',
  'hour',
  'zone',
  'date_precision',
  'place',
  'place_precision',
  'measure',
  'group',
  'best',
  'low',
  'high',
  'sources',
  'clarity',
  'method',
  'notes',
] as const
type Row = Readonly<Record<(typeof eventColumns)[number], string | number>>

/** The rows of an event: one a measure, as it was decided, or where it was not as the sources state it. */
export function rowsOfEvent(event: Event, ledger: Ledger): readonly Row[] {
  const { title, when, where, decisions = [] } = event
  const known = {
    event: title,
    date: when.date,
    hour: when.hour,
    zone: when.zone ?? '',
    date_precision: when.precision ?? '',
    place: where.name,
    place_precision: where.precision ?? '',
  }
  const answered = new Set(decisions.map(({ measure }) => idOfMeasure(measure)))
  const open = ledger.cards.filter(({ id, rows }) => !answered.has(id) && rows.length > 0)
  const rows = [...decisions, ...open.map(openAnswer)].map(rowOf)
  return (rows.length > 0 ? rows : [nothing]).map((row) => ({ ...known, ...row }))
}

const nothing = {
  measure: '',
  group: '',
  best: '',
  low: '',
  high: '',
  sources: '',
  clarity: '',
  method: '',
  notes: '',
} as const

type Stated = Pick<DecidedFigure, 'quantity' | 'source'>
type Ends = Readonly<Record<'best' | 'low' | 'high', Stated | null>>

/** What a measure comes to: decided, or open. */
type Answer = Ends &
  Pick<Decision, 'measure' | 'sources' | 'clarity' | 'reason'> & {
    readonly method: Decision['method'] | 'open'
  }

function openAnswer({ key, rows, sources }: LedgerCard): Answer {
  const candidates = candidatesOf(rows)
  const { low, high } = applyMethod('report the range', candidates)
  const figureOf = (id: string | null): Stated | null => candidates.find((each) => each.id === id) ?? null
  return {
    measure: key,
    best: null,
    low: figureOf(low),
    high: figureOf(high),
    sources,
    clarity: null,
    method: 'open',
    reason: '',
  }
}

function rowOf({ measure, best, low, high, sources, clarity, method, reason }: Answer) {
  return {
    measure: [measure.role, placeInWords(measure)].filter(Boolean).join(', '),
    group: measure.group,
    best: numberOf(best, 'best'),
    low: numberOf(low, 'low'),
    high: numberOf(high, 'high'),
    sources,
    clarity: clarity ?? '',
    method,
    notes: notesOf({ best, low, high }, reason),
  }
}

/** The number of a figure at one end: the exact value, the stated end, or the middle of an approximate one; '' where it has none. */
function numberOf(figure: Stated | null, end: keyof Ends): number | string {
  if (figure === null) return ''
  const { min, max, bound } = figure.quantity
  if (min === null || max === null) return min ?? max ?? ''
  if (min === max) return min
  if (bound === 'about') return (min + max) / 2
  return end === 'best' ? '' : end === 'low' ? min : max
}

/** The figures in their own words with who states them, where a number alone would say more or less than they do; then the reason. */
function notesOf(ends: Ends, reason: string): string {
  const told = Object.entries(ends).flatMap(([end, figure]) =>
    figure ? [`${end}: ${describeWithUnit(figure.quantity)} (${figure.source})`] : [],
  )
  return [...told, reason].filter(Boolean).join('; ')
}
