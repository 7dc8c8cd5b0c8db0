import { lastIndexBefore } from './last-before'
import { overlap } from './overlap'
import type { Span } from './span'

/** Tells of a span whether it shares a character with any of these: sorted once, so that many can be asked about many. */
export function touchesAny(spans: readonly Span[]): (span: Span) => boolean {
  const { sorted, reach } = inOrder(spans)
  return ({ start, end }) => (reach[lastIndexBefore(sorted, end - 1, startOf)] ?? 0) > start
}

/** Gives those of some spans that share a character with one, in the order of their starts, likewise. */
export function touching<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  const { sorted, reach } = inOrder(spans)
  return (span) => {
    const first = lastIndexBefore(reach, span.start, (end) => end) + 1
    const last = lastIndexBefore(sorted, span.end - 1, startOf)
    return sorted.slice(first, last + 1).filter((each) => overlap(each, span))
  }
}

const startOf = ({ start }: Span): number => start

/** The spans by their starts, and how far those up to each one reach. */
function inOrder<S extends Span>(spans: readonly S[]) {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return { sorted, reach }
}
