import type { Span } from './span'

/** Whether two stretches share any letter. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
