import type { Span } from '../span'
import { lineAt } from '../text/split-paragraphs'
import { splitTokens } from '../text/split-tokens'
import { sharedWords } from './word-likeness'

/** A place in one of the texts that are compared. */
export type Place = { readonly text: string; readonly span: Span }

const NEAR = 40
const FAR = 200

/**
 * How alike the surroundings of two places are within their paragraphs, 0 to 1: the mean of what stands close by and of
 * what stands further off. 1 where both fill their paragraphs.
 */
export function contextLikeness(a: Place, b: Place): number {
  return (nearLikeness(a, b) + aroundLikeness(a, b, FAR)) / 2
}

/** How alike the nearest words on both sides of two places are, 0 to 1. */
export function nearLikeness(a: Place, b: Place): number {
  return aroundLikeness(a, b, NEAR)
}

/** Whether the very next word before or after two places is the same one. */
export function sharesNeighbour(a: Place, b: Place): boolean {
  const [beforeA, afterA] = surroundings(a, NEAR).map((words) => splitTokens(words).map(({ word }) => word))
  const [beforeB, afterB] = surroundings(b, NEAR).map((words) => splitTokens(words).map(({ word }) => word))
  const before = beforeA?.at(-1)
  const after = afterA?.[0]
  return (
    (before !== undefined && before === beforeB?.at(-1)) || (after !== undefined && after === afterB?.[0])
  )
}

function aroundLikeness(a: Place, b: Place, reach: number): number {
  const [beforeA, afterA] = surroundings(a, reach)
  const [beforeB, afterB] = surroundings(b, reach)
  const before = beforeA.length + beforeB.length
  const after = afterA.length + afterB.length
  if (before + after === 0) return 1
  return (sharedWords(beforeA, beforeB) * before + sharedWords(afterA, afterB) * after) / (before + after)
}

/** The words before and after a place in its paragraph, at most `reach` units a side, whole words only. */
function surroundings({ text, span }: Place, reach: number): readonly [string, string] {
  const from = lineAt(text, span.start, reach).start
  const to = lineAt(text, span.end, reach).end
  const before = text.slice(from, span.start)
  const after = text.slice(span.end, to)
  return [
    from > 0 && span.start - from === reach ? before.replace(/^\S*\s/, '') : before,
    to - span.end === reach ? after.replace(/\s\S*$/, '') : after,
  ]
}
