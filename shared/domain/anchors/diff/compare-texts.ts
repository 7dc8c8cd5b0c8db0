import type { Candidate } from '../../../schema/anchor'
import type { Span } from '../../span'
import { createSurroundingsReader, type ReadSurroundings } from '../context-likeness'
import { createLookalikeFinder, type FindLookalikes } from '../find-lookalikes'
import { createFollower, type FollowSpan } from '../follow-span'
import { lastBefore, lastIndexBefore } from '../../last-before'
import { createStretchFinder, type FindStretches } from './find-stretches'
import { type Trace, tracePassages } from '../trace-passages'

/** Two texts of one article, what became of the passages of the old one, and what is needed to follow occurrences along. */
export type Comparison = {
  readonly oldText: string
  readonly newText: string
  readonly trace: Trace
  readonly follow: FollowSpan
  /** Text that the comparison leaves unexplained. */
  readonly oldRegions: readonly Span[]
  readonly newRegions: readonly Span[]
  /** UTF-16 units in the regions. */
  readonly oldSize: number
  readonly newSize: number
  readonly findNewStretches: FindStretches
  readonly aroundOld: ReadSurroundings
  readonly aroundNew: ReadSurroundings
  readonly findOldLookalikes: FindLookalikes
  readonly findNewLookalikes: FindLookalikes
}

/** Compares two texts once, for all occurrences. */
export function compareTexts(oldText: string, newText: string): Comparison {
  const trace = tracePassages(oldText, newText)
  const oldRegions = trace.gaps.flatMap((gap) => gap.old)
  const newRegions = trace.gaps.flatMap((gap) => gap.new)
  return {
    oldText,
    newText,
    trace,
    follow: createFollower(oldText, newText, trace),
    oldRegions,
    newRegions,
    oldSize: sizeOf(oldRegions),
    newSize: sizeOf(newRegions),
    aroundOld: createSurroundingsReader(oldText),
    aroundNew: createSurroundingsReader(newText),
    findNewStretches: createStretchFinder(newText, newRegions),
    findOldLookalikes: createLookalikeFinder(oldText, oldRegions),
    findNewLookalikes: createLookalikeFinder(newText, newRegions),
  }
}

const sizeOf = (regions: readonly Span[]) => regions.reduce((sum, { start, end }) => sum + end - start, 0)

/** The places that may be meant where the occurrence lies in a repeated passage that cannot be told from its twins. */
export function twinsOf({ contested }: Trace, { start, end }: Span): readonly Candidate[] | null {
  const passage = lastBefore(contested, start, ({ old }) => old.start)
  if (!passage || end > passage.old.end || passage.new.length === 0) return null
  return passage.new.map((twin) => ({
    start: twin.start + start - passage.old.start,
    end: twin.start + end - passage.old.start,
    score: 1,
  }))
}

/** Whether part of an occurrence lies in a repeated passage that cannot be told from its twins. */
export function touchesContested({ trace }: Comparison, { start, end }: Span): boolean {
  const last = lastBefore(trace.contested, end - 1, ({ old }) => old.start)
  return last !== undefined && last.old.end > start
}

/** Whether part of an occurrence stayed where it was, so that the whole can be nowhere else. */
export function touchesSettled({ oldText, trace }: Comparison, { start, end }: Span): boolean {
  const from = Math.max(
    0,
    lastIndexBefore(trace.passages, start, ({ old }) => old),
  )
  const to = lastIndexBefore(trace.passages, end - 1, ({ old }) => old)
  return trace.passages
    .slice(from, to + 1)
    .some(
      ({ old, length, standing }) =>
        standing === 'settled' && /\S/.test(oldText.slice(Math.max(start, old), Math.min(end, old + length))),
    )
}
