import { compare } from '../compare'
import { groupBy } from '../group-by'
import { parseEdtf } from '../time/edtf'
import type { LedgerFigure } from './event-figures'
import type { LedgerMoment } from './ledger'
import { sourcesIn, type Teller } from './teller'

/** The days and hours that are told, in their order; those without a year come last. */
export function momentsOf(
  figures: readonly LedgerFigure[],
  tellers: ReadonlyMap<string, Teller>,
): readonly LedgerMoment[] {
  const told = figures.filter(
    ({ kind, day, clock, cues, isBackground }) =>
      (kind === 'date' || kind === 'time') &&
      (day !== '' || clock !== null) &&
      !isBackground &&
      !cues.includes('saying'),
  )
  const groups = groupBy(told, ({ day, clock }) => `${day} ${clock?.minute ?? ''}`)
  const moments = [...groups].flatMap(([id, same]): readonly LedgerMoment[] => {
    const [first] = same
    if (!first) return []
    const { day, clock } = first
    return [
      {
        id,
        day,
        clock,
        isPlanned: same.every(({ cues }) => cues.includes('unreal')),
        figures: same,
        sources: sourcesIn(same, tellers),
      },
    ]
  })
  return moments.toSorted(
    (a, b) =>
      compare(orderOf(a), orderOf(b)) ||
      compare(a.day, b.day) ||
      (a.clock?.minute ?? -1) - (b.clock?.minute ?? -1),
  )
}

function orderOf({ day }: LedgerMoment): number {
  const period = parseEdtf(day)
  return (period?.yearKnown === true ? period.from : null) ?? Infinity
}
