import { lastIndexBefore } from './last-before'
import type { Span } from './span'

/** Tells of a span whether it shares a character with any of these: sorted once, so that many can be asked about many. */
export function touchesAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  /** How far the spans up to each one reach. */
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => (reach[lastIndexBefore(sorted, end - 1, (each) => each.start)] ?? 0) > start
}
