import { countedKey } from '../values/counted-thing'
import { intervalOf, middleOf } from '../values/interval'
import type { Mention } from '../mentions/mention'
import { isFate, rolesIn } from '../mentions/roles'
import type { StatedFigure } from './stated-figure'
import type { SumPatterns } from './sum-patterns'
import { isCurrency, unitScale } from '../values/unit-scale'

/** A total and its parts as one sentence states them; `total` is null where the parts are shares of a whole, which is 100. */
export type Sum = {
  readonly total: StatedFigure | null
  readonly parts: readonly StatedFigure[]
  /** Whether the parts are meant to be all: then too few are as odd as too many. */
  readonly isComplete: boolean
}

/**
 * Ways in which a sentence states a sum, by their names: each reads it from the quantities of the sentence in the order of the text;
 * `before` are those of the sentence right before it. The first that finds one decides.
 */
export type SumReaders = Readonly<
  Record<string, (members: readonly StatedFigure[], before: readonly StatedFigure[]) => Sum | null>
>

/** The ways that are known. */
export const sumReaders: SumReaders = {
  ofThese: readOfThese,
  shares: readShares,
  parted: readParted,
  fatesOnBoard: readFates,
  totalLast: readTotalLast,
}

function readOfThese(members: readonly StatedFigure[], before: readonly StatedFigure[]): Sum | null {
  const [first] = members
  if (first === undefined || !first.says.ofThese.test(first.sentence)) return null
  const totals = before.filter((total) => isOfKind(first, total))
  const [total] = totals
  if (total === undefined || totals.length > 1) return null
  const sum = parted(
    total,
    members.filter((part) => isOfKind(part, total)),
  )
  // "Among the dead were 32 Kenyans": some of them.
  return first.says.someOf.test(first.sentence) ? { ...sum, isComplete: false } : sum
}

/** A total that comes before its parts; two or more parts that make most of the total are meant to make all of it. */
function parted(total: StatedFigure, later: readonly StatedFigure[]): Sum {
  const parts = withoutSubsets(later).filter((part, at) => at === 0 || valueOf(part) <= valueOf(total))
  return { total, parts, isComplete: parts.length > 1 && makesMost(parts, total) }
}

/** Shares of one whole: in a poll or the like, two or more that are not compared with one another. */
function readShares(members: readonly StatedFigure[]): Sum | null {
  const shares = members.filter(({ quantity }) => quantity.unit === '%')
  const [first] = shares
  const last = shares.at(-1)
  if (
    first !== undefined &&
    last !== undefined &&
    shares.length > 1 &&
    last.says.theRest.test(last.sentence.slice(0, last.start - last.sentenceStart)) &&
    !last.says.comparison.test(last.sentence)
  )
    return { total: null, parts: shares, isComplete: true }
  if (
    first === undefined ||
    shares.length < 2 ||
    !first.says.polls.test(first.sentence) ||
    first.says.comparison.test(first.sentence)
  )
    return null
  if (!first.says.answers.test(first.sentence)) return null
  // "60% of men and 70% of women" are shares of two wholes.
  const wholes = [...first.sentence.matchAll(first.says.wholeOfShare)].map(([, whole]) => whole)
  if (new Set(wholes).size > 1) return null
  return { total: null, parts: shares, isComplete: false }
}

function readParted(members: readonly StatedFigure[]): Sum | null {
  for (const [at, total] of members.entries()) {
    const later = members.slice(at + 1).filter((part) => isOfKind(part, total))
    const [first] = later
    if (first === undefined) continue
    const lead = between(total, first)
    const before = total.sentence.slice(0, total.start - total.sentenceStart)
    const { says } = total
    if (says.ofTotal.test(before) || says.ofWhom.test(lead)) return parted(total, later)
    if (says.including.test(lead) && !lead.includes(';')) {
      return {
        total,
        parts: withoutSubsets(later).filter((part) => isDisjoint(part, first)),
        isComplete: false,
      }
    }
    if (says.listed.test(lead) && later.length > 1)
      return { total, parts: withoutSubsets(later), isComplete: true }
    if (isApposition(lead, total, later)) return { total, parts: later, isComplete: false }
  }
  return null
}

/** States of people on board that exclude each other. */
const fates = new Set(['killed', 'missing', 'rescued', 'survived', 'escaped'])

/** "The ferry carried 475 people; 179 were rescued, 14 died and 292 are missing": with the missing, nobody is left. */
function readFates(members: readonly StatedFigure[]): Sum | null {
  const [total, ...later] = members
  if (
    total === undefined ||
    !total.says.onBoard.test(total.sentence) ||
    fates.has(countedKey(total.quantity.counted))
  )
    return null
  const parts = later.filter((part) => isOfKind(part, total) && fates.has(countedKey(part.quantity.counted)))
  // "175 passengers and six crew": the first figure is not of all.
  if (
    later.some(
      ({ quantity: { unit, counted } }) =>
        unitScale(unit).dimension === 'person' && !fates.has(countedKey(counted)),
    )
  )
    return null
  const kinds = new Set(parts.map(({ quantity }) => countedKey(quantity.counted)))
  if (parts.length < 2 || kinds.size < parts.length || unitScale(total.quantity.unit).dimension !== 'person')
    return null
  return { total, parts, isComplete: parts.length > 2 && kinds.has('missing') }
}

function readTotalLast(members: readonly StatedFigure[]): Sum | null {
  const total = members.at(-1)
  const parts = total === undefined ? [] : members.slice(0, -1).filter((part) => isOfKind(part, total))
  const last = parts.at(-1)
  if (total === undefined || last === undefined || parts.length < 2) return null
  const after = total.sentence.slice(total.end - total.sentenceStart)
  const { says } = total
  const states = says.inAll.test(between(last, total)) || says.totalBehind.test(after)
  return states && !says.comparison.test(total.sentence) ? { total, parts, isComplete: true } : null
}

/** "At least 12 people, 5 women and 8 children, were killed": parts named right after a comma, as groups of people. */
function isApposition(lead: string, total: StatedFigure, parts: readonly StatedFigure[]): boolean {
  return (
    parts.length > 1 &&
    /^\s*(?:[\p{L}\p{N}]+\s){0,2}?[,،]\s*$/u.test(lead) &&
    total.mention.group === '' &&
    parts.every(({ mention }) => mention.group !== '')
  )
}

/**
 * Of one dimension, and no greater share than a whole: people with people, never killed with days; a bare figure may be
 * of anything counted.
 */
function isOfKind(one: StatedFigure, whole: StatedFigure): boolean {
  const [part, total] = [one.quantity, whole.quantity]
  if (part.unit === '%' || !mayBePartOf(one.mention, whole.mention)) return false
  if (part.unit === '' && part.counted === '' && total.counted !== '') return !isCurrency(total.unit)
  return unitScale(part.unit).dimension === unitScale(total.unit).dimension
}

/** Whether two mentions have one role, or one names people only: `37 others were injured` are no part of ten killed. */
function mayBePartOf(part: Mention, total: Mention): boolean {
  if (part.dimension === 'age' || total.dimension === 'age') return false
  if (!isFate(part.role) || !isFate(total.role) || part.role === total.role) return true
  return rolesIn(total.role).includes(part.role)
}

/** Leaves out what is a part of a part: "140 were killed, including 40 children". */
function withoutSubsets(parts: readonly StatedFigure[]): readonly StatedFigure[] {
  return parts.filter((part, at) => {
    const previous = parts[at - 1]
    return previous === undefined || !leadsSubsetIn(between(previous, part), part.says)
  })
}

function leadsSubsetIn(words: string, says: SumPatterns): boolean {
  return says.including.test(words) || says.ofWhom.test(words)
}

/** Groups that nobody is in twice: women and children; but a doctor may be a woman. */
function isDisjoint(part: StatedFigure, first: StatedFigure): boolean {
  if (part === first) return true
  const groups = [part, first].map(({ mention }) => mention.group)
  return groups[0] !== groups[1] && groups.every((group) => ['children', 'women'].includes(group))
}

/** Parts that make less than half of a total were not meant to make it. */
function makesMost(parts: readonly StatedFigure[], total: StatedFigure): boolean {
  return parts.reduce((sum, part) => sum + valueOf(part), 0) * 2 >= valueOf(total)
}

function between(a: StatedFigure, b: StatedFigure): string {
  return a.sentence.slice(a.end - a.sentenceStart, b.start - b.sentenceStart)
}

function valueOf({ quantity }: StatedFigure): number {
  return middleOf(intervalOf(quantity, false)) ?? 0
}
