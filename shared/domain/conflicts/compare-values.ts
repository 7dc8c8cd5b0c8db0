import { describeApart, type FigurePair, joinSentences, quoted } from './figure-pair'
import { type Interval, liesBelow, liesWithin } from './interval'
import { formatFigure } from '../describe/format-figure'

/** Whether two figures that differ and speak of the same thing and time can both be true. */
export function canBothBeTrue({ first, second }: FigurePair): boolean {
  return !liesBelow(first, second) && !liesBelow(second, first)
}

/** Why they can, or cannot, and how far they are apart. */
export function describeValues(pair: FigurePair): string {
  return joinSentences(canBothBeTrue(pair) ? whyCompatible(pair) : whyNot(pair), describeApart(pair))
}

function whyNot({ a, b }: FigurePair): string {
  return `${quoted(a)} and ${quoted(b)} cannot both be true of the same thing.`
}

function whyCompatible(pair: FigurePair): string {
  const { a, b, first, second } = pair
  const side = sameSide(first, second)
  if (quoted(a) === quoted(b)) return `Both say ${quoted(a)}, but not with the same range in mind.`
  if (liesWithin(first, second)) return oneImpliesOther(quoted(a), quoted(b), side)
  if (liesWithin(second, first)) return oneImpliesOther(quoted(b), quoted(a), side)
  return `${quoted(a)} and ${quoted(b)} overlap: both are true of ${describeShared(first, second)}.`
}

function oneImpliesOther(narrow: string, wide: string, side: string): string {
  if (side === '') return `Both can be true: ${narrow} lies within ${wide}, and says more.`
  return `Both are ${side} bounds and can both be true: if ${narrow} is true, ${wide} is true too, but says less.`
}

function sameSide(first: Interval, second: Interval): string {
  if (first.high === Infinity && second.high === Infinity) return 'lower'
  return first.low === -Infinity && second.low === -Infinity ? 'upper' : ''
}

function describeShared(first: Interval, second: Interval): string {
  const low = Math.max(first.low, second.low)
  const high = Math.min(first.high, second.high)
  return low === high ? formatFigure(low) : `any value from ${formatFigure(low)} to ${formatFigure(high)}`
}
