import type { Event, EventTime } from '../../schema/event'
import { compare } from '../compare'
import { describeWithUnit } from '../describe/describe-quantity'
import { describeRole } from '../describe/describe-role'
import { applyMethod, candidatesOf } from '../ledger/apply-method'
import type { Ledger, LedgerCard } from '../ledger/ledger'
import { askedOf, placeInWords } from '../ledger/sort-into-measures'
import { parseEdtf } from '../time/edtf'
import { idOfMeasure } from '../values/measure-key'
import type { MeasureKey } from '../../schema/decision'
import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'

const said = words.overview.timeLine

type Timed = { readonly id: string; readonly title: string; readonly when: EventTime }

/** Events in the order of time, and those that nothing places in it: with a day of no year, or with no day at all. */
export type InTime<T> = {
  readonly placed: readonly T[]
  readonly yearless: readonly T[]
  readonly undated: readonly T[]
}

/** Puts events in the order of what is stated of them: by their first day, then by their hour; what is less exact stands before what lies in it. */
export function inTime<T extends Timed>(events: Iterable<T>): InTime<T> {
  const dated = [...events].map((event) => ({ event, period: parseEdtf(event.when.date) }))
  const sorted = dated.toSorted(
    (a, b) =>
      compare(a.period?.from ?? a.period?.to ?? 0, b.period?.from ?? b.period?.to ?? 0) ||
      // What lasts longer holds what is told more exactly.
      compare(b.period?.to ?? Infinity, a.period?.to ?? Infinity) ||
      compare(hourOf(a.event.when), hourOf(b.event.when)) ||
      words.formats.compareNames(a.event.title, b.event.title) ||
      compare(a.event.id, b.event.id),
  )
  const where = (fits: (period: ReturnType<typeof parseEdtf>) => boolean): readonly T[] =>
    sorted.filter(({ period }) => fits(period)).map(({ event }) => event)
  return {
    placed: where((period) => period?.yearKnown === true),
    yearless: where((period) => period?.yearKnown === false),
    undated: where((period) => period === null),
  }
}

/** `17:30`, so that hours sort; '' comes first. */
const hourOf = ({ hour }: EventTime): string => (hour.includes(':') || hour === '' ? hour : `${hour}:00`)

/** The measures of an event that are shown in one line. */
const MOST = 3

/**
 * What the measures of an event come to, each in words: as it was decided, else from the lowest to the highest that sources state. Bound
 * words stay, and no end of a range is made up.
 */
export function measuresInWords(
  { decisions = [] }: Pick<Event, 'decisions'>,
  ledger: Pick<Ledger, 'cards'> | null,
  most = MOST,
): readonly string[] {
  const decided = new Set(decisions.map(({ measure }) => idOfMeasure(measure)))
  const open = (ledger?.cards ?? []).filter(({ id, rows }) => !decided.has(id) && rows.length > 0)
  return [
    ...decisions.map(({ measure, best, low, high }) =>
      said.decided(
        nameOf(measure),
        best ? valueOf(best.quantity) : rangeOf(low?.quantity, high?.quantity),
        best ? rangeOf(low?.quantity, high?.quantity) : '',
      ),
    ),
    ...open
      .slice(0, Math.max(0, most - decisions.length))
      .map((card) => said.open(nameOf(askedOf(card)[0]), stated(card))),
  ]
}

function stated({ rows }: LedgerCard): string {
  const candidates = candidatesOf(rows)
  const { low, high } = applyMethod('report the range', candidates)
  const of = (id: string | null): Quantity | undefined => candidates.find((each) => each.id === id)?.quantity
  return rangeOf(of(low), of(high)) || valueOf(rows[0]?.figure.quantity ?? null)
}

function nameOf(measure: MeasureKey): string {
  return words.formats.inRow([describeRole(measure), placeInWords(measure)])
}

const valueOf = (quantity: Quantity | null): string =>
  quantity ? describeWithUnit({ ...quantity, unit: '' }) : ''

/** From one figure to another, each in its own words; one where both say the same, '' where no source states any. */
function rangeOf(low: Quantity | undefined, high: Quantity | undefined): string {
  const ends = [...new Set([low, high].flatMap((end) => (end ? [valueOf(end)] : [])))]
  const [first = '', last] = ends
  return last === undefined ? first : said.range(first, last)
}
