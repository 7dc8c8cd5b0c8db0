import type { Span } from '../span'
import { alignWords, type Run } from '../text/align-words'
import { splitTokens, type Token } from '../text/split-tokens'
import { lastBefore, lastIndexBefore } from '../last-before'
import type { Standing } from './join-passages'
import type { Gap, Trace } from './trace-passages'

/**
 * Where a span of the old text has come to: within a passage, whose standing it shares, so that it holds the same text; or it is
 * `rewritten`, and this is what now stands between its neighbours.
 */
export type Followed = { readonly kind: Standing | 'rewritten'; readonly span: Span }

/** Follows spans from one text to the other; null where nothing stands for the span any more. */
export type FollowSpan = (span: Span) => Followed | null

type AlignedGap = {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
  readonly runs: readonly Run[]
}

/** Prepares to follow spans along a trace; gaps are compared word by word when a span first needs it. */
export function createFollower(oldText: string, newText: string, trace: Trace): FollowSpan {
  const gapSpans = trace.gaps.flatMap((gap) => gap.old.map((span) => ({ span, gap })))
  const aligned = new Map<Gap, AlignedGap>()
  const alignedGap = (gap: Gap): AlignedGap => {
    const known = aligned.get(gap)
    if (known) return known
    const left = gap.old.flatMap((span) => splitTokens(oldText, span))
    const right = gap.new.flatMap((span) => splitTokens(newText, span))
    const runs = alignWords(
      left.map(({ word }) => word),
      right.map(({ word }) => word),
    )
    const made = { left, right, runs }
    aligned.set(gap, made)
    return made
  }
  const passageAt = (offset: number) => lastBefore(trace.passages, offset, (passage) => passage.old)
  const gapAt = (offset: number) => {
    const found = lastBefore(gapSpans, offset, ({ span }) => span.start)
    return found && offset < found.span.end ? found.gap : null
  }
  const image = (offset: number, edge: 'start' | 'end'): number | null => {
    const at = edge === 'start' ? offset : offset - 1
    const passage = passageAt(at)
    if (passage && at < passage.old + passage.length) {
      return passage.standing === 'moved' ? null : offset - passage.old + passage.new
    }
    const gap = gapAt(at)
    if (!gap) return null
    return edge === 'start'
      ? startInGap(gap, alignedGap(gap), offset)
      : endInGap(gap, alignedGap(gap), offset)
  }

  return (span) => {
    const passage = passageAt(span.start)
    if (passage && span.end <= passage.old + passage.length) {
      const start = span.start - passage.old + passage.new
      return {
        kind: passage.standing,
        span: { start, end: start + span.end - span.start },
      }
    }
    const start = image(span.start, 'start')
    const end = image(span.end, 'end')
    // Where one end stayed, the words may stand there whole, though a comparison word by word would have it otherwise.
    const words = oldText.slice(span.start, span.end)
    if (start !== null && newText.startsWith(words, start)) {
      return { kind: 'rewritten', span: { start, end: start + words.length } }
    }
    if (end !== null && newText.endsWith(words, end)) {
      return { kind: 'rewritten', span: { start: end - words.length, end } }
    }
    return start === null || end === null || start >= end ? null : { kind: 'rewritten', span: { start, end } }
  }
}

function startInGap({ room }: Gap, { left, right, runs }: AlignedGap, offset: number): number {
  const before = lastIndexBefore(left, offset, (token) => token.start)
  const index = (left[before]?.end ?? 0) > offset ? before : before + 1
  const token = right[imageOfBorder(runs, left.length, right.length, index, 'start')]
  return token ? token.start + skipped(runs, left, index, offset) : room.end
}

function endInGap({ room }: Gap, { left, right, runs }: AlignedGap, offset: number): number {
  const index = lastIndexBefore(left, offset - 1, (token) => token.start)
  const token = right[imageOfBorder(runs, left.length, right.length, index, 'end') - 1]
  return token ? token.end - leftOut(runs, left, index, offset) : room.start
}

/** How far into a word that is still there a span begins, and how far before its end it stops. */
const skipped = (runs: readonly Run[], left: readonly Token[], index: number, offset: number) =>
  runAt(runs, index) ? Math.max(0, offset - (left[index]?.start ?? offset)) : 0
const leftOut = (runs: readonly Run[], left: readonly Token[], index: number, offset: number) =>
  runAt(runs, index) ? Math.max(0, (left[index]?.end ?? offset) - offset) : 0

const runAt = (runs: readonly Run[], index: number) => {
  const run = lastBefore(runs, index, ({ a }) => a)
  return run && index < run.a + run.length ? run : null
}

/**
 * The border in the new words that answers to the border before (`start`) or after (`end`) an old word. In words that were
 * replaced as a whole, the border lies as far in as it did among the old ones.
 */
function imageOfBorder(
  runs: readonly Run[],
  oldLength: number,
  newLength: number,
  index: number,
  edge: 'start' | 'end',
): number {
  const border = edge === 'start' ? index : index + 1
  const at = lastIndexBefore(runs, index, ({ a }) => a)
  const before = runs[at]
  if (before && index < before.a + before.length) return before.b + border - before.a
  const after = runs[at + 1]
  const fromOld = before ? before.a + before.length : 0
  const fromNew = before ? before.b + before.length : 0
  const toOld = after ? after.a : oldLength
  const toNew = after ? after.b : newLength
  return fromNew + Math.round(((border - fromOld) / (toOld - fromOld)) * (toNew - fromNew))
}
