import type { Event } from '../../schema/event'
import { idOfMeasure } from '../values/measure-key'
import type { EventFigures, LedgerFigure } from './event-figures'
import type { Ledger, LedgerCard, LedgerParts } from './ledger'
import { momentsOf } from './moments-of'
import { rowsOf } from './rows-of'
import { isToldAt } from './told-at'
import { type IsParted, keyOf, placeBy, sortIntoMeasures } from './sort-into-measures'
import { sourcesIn, type Teller } from './teller'

/**
 * Lays out what some articles say of an event: one card a measure, the rest beside them. Of an event of the project only what its tellings
 * hold; null for a proposed one, of which its articles tell as a whole.
 */
export function buildLedger(
  { figures, measures, sums, parted }: EventFigures,
  tellers: ReadonlyMap<string, Teller>,
  event: Pick<Event, 'tellings'> | null,
): Ledger {
  const known = figures.filter(
    (figure) =>
      tellers.has(figure.articleId) &&
      figure.section !== 'furniture' &&
      (event === null || isToldAt(event, figure)),
  )
  const stated = sums.map((sum): LedgerParts => ({
    whole: sum.whole === null ? null : (figures[sum.whole] ?? null),
    parts: sum.parts.flatMap((at) => figures[at] ?? []),
    missing: sum.missing,
  }))
  // A part stands under its total, and is no earlier count of it; what was compared with one says nothing of the whole.
  const ofTotals = new Set(stated.flatMap((sum) => (sum.whole && known.includes(sum.whole) ? sum.parts : [])))
  const withParts = new Set([...ofTotals].map(({ measure }) => measure))
  const counts = known.filter(
    (figure) =>
      figure.kind === 'figure' && figure.quantity !== null && figure.role !== '' && !ofTotals.has(figure),
  )
  const judgedOf = new Map(
    measures.filter(({ id }) => !withParts.has(id)).map((measure) => [measure.id, measure]),
  )
  const sets = sortIntoMeasures(counts, tellers, partedBy(figures, parted))
  const ofMeasures = sets.map(({ key, members, measure, apart }): LedgerCard => {
    const own = new Set(members)
    const judged = measure === null ? undefined : judgedOf.get(measure)
    const rows = rowsOf(members, tellers)
    return {
      id: idOfMeasure(key),
      key,
      rows,
      sources: sourcesIn(members, tellers),
      judged: judged && rows.length > 1 ? { kind: judged.kind, explanation: judged.explanation } : null,
      parts: stated.filter(({ whole }) => whole !== null && own.has(whole)),
      apart,
    }
  })
  const shown = new Set(ofMeasures.flatMap(({ parts }) => parts))
  const ofSums = stated.flatMap((sum): readonly LedgerCard[] => {
    const [first] = sum.whole ? [sum.whole] : sum.parts
    if (shown.has(sum) || !first || !known.includes(first)) return []
    const key = { ...keyOf(first), place: placeBy(first.place, first) }
    const rows = rowsOf(sum.whole ? [sum.whole] : [], tellers)
    return [{ id: idOfMeasure(key), key, rows, sources: 1, judged: null, parts: [sum], apart: [] }]
  })
  const placed = new Set([
    ...sets.flatMap(({ members, apart }) => [...members, ...apart.map(({ figure }) => figure)]),
    ...stated.flatMap(({ whole, parts }) => (whole ? [whole, ...parts] : parts)),
  ])
  return {
    cards: [...ofMeasures, ...ofSums].toSorted(byWeight),
    further: counts.filter((figure) => !placed.has(figure)),
    moments: momentsOf(known, tellers),
    sources: new Set([...tellers.values()].map(({ origin }) => origin)).size,
  }
}

/** Cards on the fate of people come first, then cards with more sources. */
function byWeight(a: LedgerCard, b: LedgerCard): number {
  return (
    Number(isFateOf(b)) - Number(isFateOf(a)) ||
    rankOf(a.key.role) - rankOf(b.key.role) ||
    Number(a.key.group !== '') - Number(b.key.group !== '') ||
    b.sources - a.sources
  )
}

function isFateOf({ rows }: LedgerCard): boolean {
  return rows[0]?.figure.isFate === true
}

const foremost = ['killed', 'casualties', 'injured', 'missing']

function rankOf(role: string): number {
  const at = foremost.indexOf(role)
  return at < 0 ? foremost.length : at
}

/** Whether the journalist said that two figures are of different things. */
function partedBy(figures: readonly LedgerFigure[], parted: EventFigures['parted']): IsParted {
  const pairs = new Map<LedgerFigure, Set<LedgerFigure>>()
  for (const [a, b] of parted.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    const [figure, from] = [figures[a], figures[b]]
    if (figure && from) pairs.set(figure, (pairs.get(figure) ?? new Set()).add(from))
  }
  return (one, other) => pairs.get(one)?.has(other) === true
}
