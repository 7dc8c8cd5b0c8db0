import type { Span } from '../span'
import { longestAscending } from '../text/align-words'
import { isNext, joinPassages, type Pair, type Passage } from './join-passages'
import { matchUnits } from './diff/match-units'
import {
  createRepeatCheck,
  findMiddle,
  type Middle,
  paragraphsOf,
  sentencesWhere,
  type Unit,
} from './diff/text-units'
import { TELLING_LENGTH, TELLING_SENTENCE } from './thresholds'
import { addTo } from '../add-to'

/**
 * The rewritten words between two passages that kept their order: old spans and new spans, within the `room` between the two in
 * the new text.
 */
export type Gap = { readonly old: readonly Span[]; readonly new: readonly Span[]; readonly room: Span }

/** A repeated paragraph or sentence of which nobody can tell which of several in the new text it is. */
export type Contested = { readonly old: Span; readonly new: readonly Span[] }

/** What became of each part of an old text in a new one; passages and contested spans ascend in the old text. */
export type Trace = {
  readonly passages: readonly Passage[]
  readonly gaps: readonly Gap[]
  readonly contested: readonly Contested[]
}

/** Follows paragraphs, and sentences of paragraphs that were edited, from an old text to a new one. Linear in their length. */
export function tracePassages(oldText: string, newText: string): Trace {
  const { start, oldEnd, newEnd } = findMiddle(oldText, newText)
  const oldParagraphs = paragraphsOf(oldText, start, oldEnd)
  const newParagraphs = paragraphsOf(newText, start, newEnd)
  const whole = matchUnits(
    oldParagraphs.map(({ says }) => says),
    newParagraphs.map(({ says }) => says),
    oldParagraphs.map(() => -1),
    (unit) => unit.length >= TELLING_LENGTH,
  )

  const taken = new Set(whole.newOf)
  const oldUnits = sentencesWhere(
    oldText,
    oldParagraphs,
    (index) => (whole.newOf[index] ?? -1) < 0 && !whole.contested.has(index),
  )
  const contestedWords = new Set([...whole.contested].map((index) => oldParagraphs[index]?.says))
  const newUnits = sentencesWhere(
    newText,
    newParagraphs,
    (index) => !taken.has(index) && !contestedWords.has(newParagraphs[index]?.says),
  )
  const newIndexOf = new Map(newUnits.map(({ start: at, end }, index) => [`${at}-${end}`, index]))
  const known = oldUnits.map((unit) => {
    const target = unit.paragraph < 0 ? -1 : (whole.newOf[unit.paragraph] ?? -1)
    const paragraph = newParagraphs[target]
    return paragraph ? (newIndexOf.get(`${paragraph.start}-${paragraph.end}`) ?? -1) : -1
  })
  const isRepeated = createRepeatCheck([oldText, newText])
  const parts = matchUnits(
    oldUnits.map((unit, index) => (unit.paragraph < 0 ? unit.says : `\0${index}`)),
    newUnits.map((unit, index) => (unit.paragraph < 0 ? unit.says : `\0\0${index}`)),
    known,
    (unit) => unit.length >= TELLING_LENGTH && !isRepeated(unit),
  )

  const pairs = withoutBoilerplate(
    parts.newOf.flatMap((target, old) => (target >= 0 ? [{ old, new: target }] : [])),
    oldUnits,
    isRepeated,
  )
  const inOrder = new Set(longestAscending(pairs, (pair) => pair.new))
  const pairsKept = withoutStrays(pairs, inOrder, oldUnits, oldText)
  const contestedUnits = new Set(parts.contested)
  for (const [index, unit] of oldUnits.entries())
    if (whole.contested.has(unit.paragraph)) contestedUnits.add(index)
  const middle = { start, oldEnd, newEnd }
  return {
    passages: joinPassages(oldText, newText, middle, oldUnits, newUnits, pairsKept, inOrder),
    gaps: findGaps(oldUnits, newUnits, pairsKept, inOrder, middle),
    contested: findContested(oldUnits, newUnits, pairsKept, contestedUnits),
  }
}

/** Drops sentences that stand more than once in the text and have not kept both their neighbours. */
function withoutBoilerplate(
  pairs: readonly Pair[],
  oldUnits: readonly Unit[],
  isRepeated: (sentence: string) => boolean,
): readonly Pair[] {
  return pairs.filter((pair, index) => {
    const unit = oldUnits[pair.old]
    if (!unit || unit.paragraph >= 0) return true
    return (isNext(pairs[index - 1], pair) && isNext(pair, pairs[index + 1])) || !isRepeated(unit.says)
  })
}

/** Drops runs of sentences that moved on their own and are too short to be sure of. */
function withoutStrays(
  pairs: readonly Pair[],
  inOrder: ReadonlySet<Pair>,
  oldUnits: readonly Unit[],
  oldText: string,
): readonly Pair[] {
  const kept: Pair[] = []
  for (let from = 0; from < pairs.length;) {
    let to = from + 1
    while (isNext(pairs[to - 1], pairs[to])) to += 1
    const run = pairs.slice(from, to)
    const first = oldUnits[run[0]?.old ?? 0]
    const last = oldUnits[run.at(-1)?.old ?? 0]
    const length = oldText.slice(first?.start, last?.end).length
    const isTelling = length >= TELLING_SENTENCE || (first?.paragraph ?? -1) >= 0
    if (isTelling || run.some((pair) => inOrder.has(pair))) kept.push(...run)
    from = to
  }
  return kept
}

function findGaps(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairs: readonly Pair[],
  inOrder: ReadonlySet<Pair>,
  middle: Middle,
): readonly Gap[] {
  const matchedOld = new Set(pairs.map((pair) => pair.old))
  const matchedNew = new Set(pairs.map((pair) => pair.new))
  const gaps: Gap[] = []
  let from: Pair = { old: -1, new: -1 }
  for (const to of [
    ...pairs.filter((pair) => inOrder.has(pair)),
    { old: oldUnits.length, new: newUnits.length },
  ]) {
    const gap = {
      old: openSpans(oldUnits, from.old + 1, to.old, matchedOld),
      new: openSpans(newUnits, from.new + 1, to.new, matchedNew),
      room: { start: newUnits[from.new]?.end ?? middle.start, end: newUnits[to.new]?.start ?? middle.newEnd },
    }
    if (gap.old.length + gap.new.length > 0) gaps.push(gap)
    from = to
  }
  return gaps
}

/** The units from one index to another that match nothing, neighbours joined. */
function openSpans(
  units: readonly Unit[],
  from: number,
  to: number,
  matched: ReadonlySet<number>,
): readonly Span[] {
  const spans: Span[] = []
  let isOpen = false
  for (let index = from; index < to; index += 1) {
    const unit = units[index]
    const last = spans.at(-1)
    if (!unit || matched.has(index)) isOpen = false
    else if (isOpen && last) spans[spans.length - 1] = { start: last.start, end: unit.end }
    else {
      spans.push({ start: unit.start, end: unit.end })
      isOpen = true
    }
  }
  return spans
}

function findContested(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairs: readonly Pair[],
  contested: ReadonlySet<number>,
): readonly Contested[] {
  const matchedNew = new Set(pairs.map((pair) => pair.new))
  const open = new Map<string, Span[]>()
  for (const [index, { start, end, says }] of newUnits.entries()) {
    if (!matchedNew.has(index)) addTo(open, says, { start, end })
  }
  return [...contested]
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const unit = oldUnits[index]
      return unit ? [{ old: { start: unit.start, end: unit.end }, new: open.get(unit.says) ?? [] }] : []
    })
}
