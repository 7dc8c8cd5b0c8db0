import type { Edtf } from '../../schema/common'
import type { Quantity } from '../../schema/quantity'
import type { ResolutionMethod } from '../../schema/resolution-method'
import type { SourceTier } from '../../schema/source-tier'
import { groupBy } from '../group-by'
import { parseEdtf } from '../time/edtf'
import { intervalOf } from '../values/interval'
import type { LedgerRow } from './ledger'
import { valueOf } from './rows-of'
import { nameOfSource } from './teller'

/** A figure that may be decided on: what a source states last, or a calculation. */
export type Candidate = {
  readonly id: string
  readonly quantity: Quantity
  readonly source: string
  readonly published: Edtf
  readonly tier: SourceTier | null
  /** The independent sources that state it; empty for a calculation. */
  readonly origins: readonly string[]
}

/** What a method comes to: ids of candidates, null where it chooses none or no source states one. */
export type Applied = {
  readonly best: string | null
  readonly low: string | null
  readonly high: string | null
}

/** What every source of a measure states last, as what may be decided on. */
export function candidatesOf(rows: readonly LedgerRow[]): readonly Candidate[] {
  return rows.flatMap(({ id, teller, figure }) =>
    figure.quantity
      ? [
          {
            id,
            quantity: figure.quantity,
            source: nameOfSource(teller),
            published: teller.published,
            tier: teller.tier,
            origins: [teller.origin],
          },
        ]
      : [],
  )
}

/** Chooses by a method among what the sources state: never a figure, and never an end of a range, that none of them does. */
export function applyMethod(method: ResolutionMethod, candidates: readonly Candidate[]): Applied {
  const told = candidates.filter(({ origins }) => origins.length > 0)
  const range = { low: lowest(told)?.id ?? null, high: highest(told)?.id ?? null }
  switch (method) {
    case 'report the range':
    case 'both hold':
    case 'unconfirmed':
    case 'pending':
    case 'ask the source':
    case 'prioritise a source':
      return { best: null, ...range }
    case 'best estimate':
      return { best: (mostTold(told) ?? latest(told))?.id ?? null, ...range }
    case 'majority':
      return { best: mostTold(told)?.id ?? null, ...range }
    case 'most conservative':
      return { best: range.low, ...range }
    case 'primary source first':
      return { best: nearest(told)?.id ?? null, ...range }
    case 'superseded': {
      const last = latest(told)
      if (!last) return { best: null, ...range }
      const now = told.filter((each) => dayOf(each) === dayOf(last))
      return { best: last.id, low: lowest(now)?.id ?? null, high: highest(now)?.id ?? null }
    }
  }
}

/** The candidates that lie outside of a range, each wholly. */
export function outsideOf(
  candidates: readonly Candidate[],
  low: Quantity | null,
  high: Quantity | null,
): readonly Candidate[] {
  const from = low ? intervalOf(low, true).low : -Infinity
  const to = high ? intervalOf(high, true).high : Infinity
  return candidates.filter(({ quantity }) => {
    const own = intervalOf(quantity, true)
    return own.high < from || own.low > to
  })
}

/** The figure with the lowest stated end; one that states only an upper limit says nothing of it. */
function lowest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.filter(({ quantity }) => quantity.min !== null).toSorted((a, b) => lowOf(a) - lowOf(b))[0]
}

/** The figure with the highest stated limit; none where some source says more than that without a limit. */
function highest(candidates: readonly Candidate[]): Candidate | undefined {
  const [most] = candidates
    .filter(({ quantity }) => quantity.max !== null)
    .toSorted((a, b) => highOf(b) - highOf(a))
  const isOpen = candidates.some(
    (each) => each.quantity.max === null && (!most || lowOf(each) >= highOf(most)),
  )
  return isOpen ? undefined : most
}

/** The figure that the most independent sources state; none where two are stated as often. */
function mostTold(candidates: readonly Candidate[]): Candidate | undefined {
  const groups = [...groupBy(candidates, valueOf).values()]
    .map((same) => ({ first: same[0], count: new Set(same.flatMap(({ origins }) => origins)).size }))
    .toSorted((a, b) => b.count - a.count)
  const [one, other] = groups
  return one && one.count !== other?.count ? one.first : undefined
}

const tiers: readonly (SourceTier | null)[] = ['primary', 'secondary', 'tertiary']

/** The figure of the source that is nearest to what happened; of several the latest; none where nobody said how near they are. */
function nearest(candidates: readonly Candidate[]): Candidate | undefined {
  for (const tier of tiers) {
    const of = candidates.filter((each) => each.tier === tier)
    if (of.length > 0) return latest(of)
  }
  return undefined
}

/** The figure that was published last; of one day the first in the list. */
function latest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => dayOf(b) - dayOf(a))[0]
}

function dayOf({ published }: Candidate): number {
  return parseEdtf(published)?.from ?? -1e9
}

function lowOf({ quantity }: Candidate): number {
  return intervalOf(quantity, true).low
}

function highOf({ quantity }: Candidate): number {
  return intervalOf(quantity, true).high
}
