import type { Span } from '../span'
import { longestAscending } from '../text/align-words'
import { lineAt, splitParagraphs } from '../text/split-paragraphs'
import { splitSentences } from '../text/split-sentences'
import { commonEnds } from './common-ends'
import { matchUnits } from './match-units'

/**
 * Text that stands in both revisions, from `old` in the one and from `new` in the other. It is `settled` in its place among
 * neighbours that stayed with it; or it stayed `alone`, or others crossed it; or it has `moved` to another place among the others.
 */
export type Passage = {
  readonly old: number
  readonly new: number
  readonly length: number
  readonly standing: Standing
}

export type Standing = 'settled' | 'alone' | 'moved'

/**
 * What was rewritten between two passages that kept their order: the old spans and what stands there now, within the `room`
 * of the new text that lies between the two.
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

/** A unit shorter than this says too little to be recognised without its neighbours. */
const TELLING_LENGTH = 24

/** A stray sentence shorter than this is not followed into another paragraph. */
const TELLING_SENTENCE = 60

/** Repeated paragraphs next to an edit are looked at again; so many of them at most. */
const MOST_REPEATS = 50

/** A longer line is no repeated paragraph. */
const LONG_LINE = 20_000

/** A paragraph or sentence; `paragraph` is its index where it is a whole paragraph that was settled as such, else -1. */
type Unit = Span & { readonly says: string; readonly paragraph: number }
type Pair = { readonly old: number; readonly new: number }

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

type Middle = { readonly start: number; readonly oldEnd: number; readonly newEnd: number }

/**
 * What differs, with the paragraphs around it that stand again in it: which of them is which is not settled by where the
 * texts begin to differ.
 */
function findMiddle(oldText: string, newText: string): Middle {
  const ends = commonEnds(oldText, newText)
  const oldEnd = oldText.length - ends.end
  const newEnd = newText.length - ends.end
  const repeated = new Set(
    [...paragraphsOf(oldText, ends.start, oldEnd), ...paragraphsOf(newText, ends.start, newEnd)].map(
      ({ says }) => says,
    ),
  )
  const isSettled = (line: string) => line.trim() !== '' && !repeated.has(line.trim())
  let start = ends.start
  for (let i = 0; i < MOST_REPEATS && start > 1; i += 1) {
    const from = oldText.lastIndexOf('\n', start - 2) + 1
    if (start - from > LONG_LINE || isSettled(oldText.slice(from, start))) break
    start = from
  }
  let tail = oldEnd
  for (let i = 0; i < MOST_REPEATS && tail < oldText.length; i += 1) {
    const { end } = lineAt(oldText, tail)
    if (end - tail > LONG_LINE || isSettled(oldText.slice(tail, end))) break
    tail = Math.min(end + 1, oldText.length)
  }
  return { start, oldEnd: tail, newEnd: newEnd + tail - oldEnd }
}

/** So many sentences are looked for in the texts one by one; for more, all sentences are counted once. */
const MOST_LOOKUPS = 100

/** Whether a sentence stands more than once in one of some texts: such a one proves nothing by itself. */
function createRepeatCheck(texts: readonly string[]): (sentence: string) => boolean {
  let lookups = 0
  let repeated: ReadonlySet<string> | undefined
  return (sentence) => {
    lookups += 1
    if (lookups > MOST_LOOKUPS) repeated ??= new Set(texts.flatMap(repeatedSentences))
    if (repeated) return repeated.has(sentence)
    return texts.some((text) => text.indexOf(sentence) !== text.lastIndexOf(sentence))
  }
}

function repeatedSentences(text: string): readonly string[] {
  const seen = new Set<string>()
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => seen.size === seen.add(sentence).size)
}

const paragraphsOf = (text: string, start: number, end: number): readonly Unit[] =>
  unitsOf(text, splitParagraphs(text.slice(start, end)), start)

/** Spans of a stretch that begins at `start` as trimmed units of the whole text. */
const unitsOf = (text: string, spans: readonly Span[], start: number): readonly Unit[] =>
  spans.map((span) => {
    const words = text.slice(start + span.start, start + span.end)
    const says = words.trim()
    const from = start + span.start + words.indexOf(says)
    return { start: from, end: from + says.length, says, paragraph: -1 }
  })

/** The paragraphs, those that `isOpen` names cut into sentences. */
function sentencesWhere(
  text: string,
  paragraphs: readonly Unit[],
  isOpen: (index: number) => boolean,
): readonly Unit[] {
  return paragraphs.flatMap((unit, index) =>
    isOpen(index) ? unitsOf(text, splitSentences(unit.says), unit.start) : [{ ...unit, paragraph: index }],
  )
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

const isNext = (pair: Pair | undefined, next: Pair | undefined) =>
  pair !== undefined && next !== undefined && next.old === pair.old + 1 && next.new === pair.new + 1

function joinPassages(
  oldText: string,
  newText: string,
  middle: Middle,
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairs: readonly Pair[],
  inOrder: ReadonlySet<Pair>,
): readonly Passage[] {
  const passages: Passage[] = []
  const add = (next: Passage, touches: boolean) => {
    const last = passages.at(-1)
    if (last && touches && last.standing === next.standing) {
      const between = oldText.slice(last.old + last.length, next.old)
      if (between === newText.slice(last.new + last.length, next.new)) {
        passages[passages.length - 1] = { ...last, length: next.old + next.length - last.old }
        return
      }
    }
    passages.push(next)
  }
  add({ old: 0, new: 0, length: middle.start, standing: 'settled' }, false)
  const end = { old: oldUnits.length, new: newUnits.length }
  const standings = standingsOf(pairs, inOrder, end)
  let previous: Pair = { old: -1, new: -1 }
  for (const [index, pair] of pairs.entries()) {
    const old = oldUnits[pair.old]
    const other = newUnits[pair.new]
    if (!old || !other) continue
    add(
      {
        old: old.start,
        new: other.start,
        length: old.end - old.start,
        standing: standings[index] ?? 'moved',
      },
      isNext(previous, pair),
    )
    previous = pair
  }
  const tail: Passage = {
    old: middle.oldEnd,
    new: middle.newEnd,
    length: oldText.length - middle.oldEnd,
    standing: 'settled',
  }
  add(tail, isNext(previous, end))
  return passages.filter(({ length }) => length > 0)
}

/** The standing of each pair; `end` is the pair of the ends of both texts. */
function standingsOf(pairs: readonly Pair[], inOrder: ReadonlySet<Pair>, end: Pair): readonly Standing[] {
  const lowestAfter = new Int32Array(pairs.length + 1).fill(end.new)
  for (let i = pairs.length - 1; i >= 0; i -= 1) {
    lowestAfter[i] = Math.min(pairs[i]?.new ?? end.new, lowestAfter[i + 1] ?? end.new)
  }
  let highestBefore = -1
  return pairs.map((pair, index) => {
    const isCrossed = highestBefore > pair.new || (lowestAfter[index + 1] ?? end.new) < pair.new
    highestBefore = Math.max(highestBefore, pair.new)
    if (!inOrder.has(pair)) return 'moved'
    const hasNeighbour =
      isNext(pairs[index - 1] ?? { old: -1, new: -1 }, pair) || isNext(pair, pairs[index + 1] ?? end)
    return hasNeighbour && !isCrossed ? 'settled' : 'alone'
  })
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
    if (!matchedNew.has(index)) open.set(says, [...(open.get(says) ?? []), { start, end }])
  }
  return [...contested]
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const unit = oldUnits[index]
      return unit ? [{ old: { start: unit.start, end: unit.end }, new: open.get(unit.says) ?? [] }] : []
    })
}
