import { formatFigure } from '../describe/format-figure'
import { countedKey, nameCounted } from './counted-thing'
import { readScope } from './compare-scopes'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { intervalOf, liesBelow, type Interval } from './interval'
import { joinSentences, quoted } from './figure-pair'
import { groupBy } from './group-by'
import type { Measured } from './measured'
import { readDistributions } from './read-distribution'
import { readSum, type Sum } from './read-sum'
import { suggestionKey } from './suggestion-key'
import { unitScale } from './unit-scale'

/**
 * Checks wherever one sentence gives a total and its parts ("Of the 250 casualties, 140 … and 96 …"; "12 people: 5 women
 * and 8 children"; "30, including 40 children") or shares of one whole, whether they can add up. What does not is
 * put as a question. Bounds are respected: "at least 12" has room for 13.
 */
export function checkSums(quantities: readonly Measured[]): readonly ConflictSuggestion[] {
  const documents = [...groupBy(quantities, ({ documentId }) => documentId).values()]
  const stated = documents.flatMap(readStatedSums)
  const summed = new Set(stated.flatMap(({ parts }) => parts))
  const apart = documents
    .flatMap(readDistributions)
    .filter(({ parts }) => !parts.some((part) => summed.has(part)))
  return [...stated, ...apart].flatMap(ask)
}

/** The sums that single sentences of one text state. */
function readStatedSums(members: readonly Measured[]): readonly Sum[] {
  const sentences = [...groupBy(members, ({ sentenceStart }) => sentenceStart).values()]
  return sentences.flatMap((sentence, at) => {
    const sum = readSum(
      sentence.toSorted((a, b) => a.start - b.start),
      justBefore(sentence, sentences[at - 1] ?? []),
    )
    return sum === null ? [] : [sum]
  })
}

/** The quantities of a sentence, where it is the one right before that of `members`. */
function justBefore(members: readonly Measured[], sentence: readonly Measured[]): readonly Measured[] {
  const [later, earlier] = [members[0], sentence[0]]
  if (later === undefined || earlier === undefined) return []
  const gap = later.sentenceStart - earlier.sentenceStart - earlier.sentence.length
  return gap >= 0 && gap <= 3 ? sentence : []
}

function ask(sum: Sum): readonly ConflictSuggestion[] {
  const whole: Interval =
    sum.total === null
      ? { low: 100, high: 100, lowExcluded: false, highExcluded: false }
      : intervalOf(sum.total.quantity, false)
  const parts = addUp(sum.parts.map(({ quantity }) => intervalOf(quantity, false)))
  const tooMuch = liesBelow(whole, parts) && parts.low - whole.high > sum.rounding
  const tooLittle = sum.isComplete && liesBelow(parts, whole) && whole.low - parts.high > sum.rounding
  if (!tooMuch && !tooLittle) return []
  const members = sum.total === null ? sum.parts : [sum.total, ...sum.parts]
  const thing = `sum ${members.map(({ quantity }) => countedKey(quantity.counted)).join('+')}`
  return [
    {
      key: suggestionKey(thing, members),
      kind: 'does-not-add-up',
      members,
      explanation: explain(sum, parts, whole),
      bothCanBeTrue: null,
      distance: Math.abs(parts.low - whole.low) / Math.max(parts.low, whole.low),
      coverage: countOrigins(members),
    },
  ]
}

function addUp(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + Math.max(0, low), 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
    lowExcluded: intervals.some(({ lowExcluded }) => lowExcluded),
    highExcluded: intervals.some(({ highExcluded }) => highExcluded),
  }
}

function explain({ total, parts }: Sum, sum: Interval, whole: Interval): string {
  if (total === null && sum.high < whole.low) {
    return `The shares ${list(parts)} make ${formatFigure(sum.high)}%, less than the whole, though the last is given as the rest. What is the remainder?`
  }
  if (total === null) {
    return `The shares ${list(parts)} make ${formatFigure(sum.low)}%, more than the whole. Are they shares of one whole?`
  }
  const named = `${name(total)} is given as the total, and ${list(parts)} as ${parts.length === 1 ? 'a part' : 'parts'} of it.`
  const counted = new Set(
    [total, ...parts].map(({ quantity }) => countedKey(quantity.counted)).filter((key) => key !== ''),
  )
  const things =
    counted.size > 1
      ? `The total counts ${nameCounted(total.quantity.counted)}, which the parts may not.`
      : ''
  const made = parts.length === 1 ? '' : `The parts make ${formatFigure(sum.low)}`
  if (sum.low > whole.high) {
    const excess = `${formatFigure(sum.low - whole.high)} more than the total`
    return joinSentences(
      named,
      made === '' ? `It is ${excess}.` : `${made}, ${excess}.`,
      'Is one of them counted twice, or wrong?',
    )
  }
  const missing = whole.low - sum.high
  const unaccounted = `${formatFigure(missing)} of ${formatFigure(whole.low)} ${missing === 1 ? 'is' : 'are'} not accounted for.`
  return joinSentences(
    named,
    `${made}: ${unaccounted}`,
    things,
    `${isOfPeople(total) ? 'Who' : 'What'} are the others, or is a figure wrong?`,
  )
}

function isOfPeople({ quantity }: Measured): boolean {
  return unitScale(quantity.unit).dimension === 'person'
}

function name({ quantity }: Measured): string {
  return quoted(quantity)
}

function list(parts: readonly Measured[]): string {
  const names = parts.map((part) => {
    const { agent, place } = readScope(part.quantity)
    return agent === '' && place === '' ? name(part) : `${name(part)} (${part.quantity.scope})`
  })
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
