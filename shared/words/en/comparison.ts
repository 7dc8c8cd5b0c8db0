import type { StatementsSaid } from '../../schema/conflict'
import type { ResolutionMethod } from '../../schema/resolution-method'
import type { JudgedKind, Unstated } from '../../domain/judging/judgement'
import { formatCount, listed, plural } from './terms/format-count'

/** What people read of comparing figures and dates; figures come in quotation marks already. */
export const comparison = {
  /** What a way of settling a conflict of so many claims is called. */
  method: (method: ResolutionMethod, claims: number): string =>
    method === 'both hold' && claims > 2 ? 'all hold' : method,
  /** What each way of settling a conflict means (after Every Casualty Worldwide's standards). */
  methodMeanings: {
    'prioritise a source': 'One source is judged the better one, and what it says is used.',
    'report the range': 'No single figure is chosen; the range is reported.',
    'best estimate':
      'The figure that most speaks for is chosen, with the lowest and the highest beside it (UCDP).',
    'most conservative': 'The lowest figure is used where the reports differ (ACLED).',
    majority: 'The figure that most independent sources state is used.',
    'primary source first': 'Who was there or made the record is used before who reports of it.',
    superseded: 'The latest count is used; what was counted before is superseded.',
    'both hold': 'The claims speak of different times, scopes or definitions, and each holds for its own.',
    unconfirmed: 'None of the claims is confirmed, and they are reported as unconfirmed.',
    pending: 'The decision waits until there is more to go by.',
    'ask the source': 'The question goes back to the source.',
  } satisfies Readonly<Record<ResolutionMethod, string>>,
  kinds: {
    agree: 'agree',
    compatible: 'differs, compatible',
    differs: 'differs: the same thing?',
    contradicts: 'contradicts',
    'different-time': 'different time',
    'different-thing': 'different thing',
    'part-of': 'a part of the whole',
    'does-not-add-up': 'does not add up',
    'says-otherwise': 'says otherwise',
  } satisfies Readonly<Record<JudgedKind, string>>,
  /** What was said of statements, which the program does not judge. */
  statements: {
    'says-otherwise': 'One statement says otherwise than the other. The program does not judge them.',
    denies: 'One statement denies the other. The program does not judge them.',
  } satisfies Readonly<Record<StatementsSaid, string>>,
  notJudged:
    'These are statements: they tell no figures or dates to compare, and the program does not judge them.',
  /** A statement as it may be printed; who says it, and where, as far as that is known. */
  stated: (wording: string, who: readonly string[]): string =>
    who.length === 0 ? `“${wording}”` : `“${wording}” (${who.join(', ')})`,
  nothing: 'There is nothing to compare.',
  nothingToCompare:
    'These claims have no two figures or dates to compare. Give each a quantity or a date in its inspector, or decide by their wording.',
  same: (count: number, told: string): string =>
    count < 3 ? `Both say ${told}.` : `All ${inWords[count] ?? count} say ${told}.`,
  sameOtherwise: (told: string): string => `Both say ${told}, but not with the same range in mind.`,
  /** `side`: of bounds on one side. */
  implies: (narrow: string, wide: string, side: 'lower' | 'upper' | ''): string =>
    side === ''
      ? `Both can be true: ${narrow} lies within ${wide}, and says more.`
      : `Both are ${side} bounds and can both be true: if ${narrow} is true, ${wide} is true too, but says less.`,
  overlap: (a: string, b: string, shared: string): string =>
    `${a} and ${b} overlap: both are true of ${shared}.`,
  sharedRange: (low: string, high: string): string => `any value from ${low} to ${high}`,
  canBothBe: (a: string, b: string): string => `${a} and ${b} can both be true.`,
  rounded: (a: string, b: string): string => `${a} and ${b} are the same, rounded.`,
  cannotBothBe: (a: string, b: string): string => `${a} and ${b} cannot both be true of the same thing.`,
  /** What would have to be known before two that cannot both be true contradict one another. */
  open: {
    event: 'It is not stated that they tell of the same event.',
    time: 'They may be of different days.',
    place: 'They name different places: one may lie in another, or they tell of different things.',
    role: 'What each of them counts is not stated clearly enough to say that it is the same.',
    extent: 'One of them may count more, or a part: another group, place or time.',
    link: 'Little besides the figures says that they speak of the same thing.',
  } satisfies Readonly<Record<Unstated, string>>,
  partOf: (part: string, whole: string, group: string): string =>
    group === ''
      ? `${part} is given as a part of others that are counted; ${whole} may be the whole.`
      : `${part} counts only ${group}, and is a part of ${whole}.`,
  laterCount: (later: string, earlier: string, isHigher: boolean): string =>
    isHigher
      ? `${later} is told later than ${earlier}, which is consistent with a count that can only grow: the later one takes the place of the earlier, and each may have been right.`
      : `${later} is told later than ${earlier}, and is lower: not consistent with a count that can only grow. Was the earlier one corrected, or is one of them of something else?`,
  otherTime: (a: string, b: string): string =>
    `${a} and ${b} are told of different times: each may be right.`,
  otherThing: (a: string, b: string): string => `${a} and ${b} do not count the same thing.`,
  otherGroup: (a: string, b: string, groupA: string, groupB: string): string =>
    `${a} and ${b} are not said of the same people: ${groupA} and ${groupB}.`,
  everyone: 'everyone',
  otherTarget: (a: string, b: string, targetA: string, targetB: string): string =>
    `${a} and ${b} are measured from different places: ${targetA} and ${targetB}.`,
  apart: (difference: string, share: string, of: number): string =>
    `${of > 2 ? 'These' : 'They'} are ${difference} apart${share === '' ? '' : ` (${share})`}.`,
  /** What one figure says and the other leaves open: they may differ in it. */
  unstated: (gaps: readonly string[]): string => `Not stated: ${listed(gaps)}.`,
  gaps: { counted: 'what is counted', scope: 'the scope', date: 'the date' },
  gapOf: (
    which: 'either' | 'first' | 'second',
    [first, second]: readonly [string, string],
    of: number,
  ): string => {
    if (which === 'either') return of > 2 ? 'of these' : 'of either'
    return `of ${of > 2 ? { first, second }[which] : `the ${which}`}`
  },
  lessThanOne: 'less than 1%',
  percentagePoints: (figure: string, isOne: boolean): string =>
    `${figure} percentage ${isOne ? 'point' : 'points'}`,
  ofUnit: (figure: string, unit: string, isOne: boolean): string => `${figure} ${unit}${isOne ? '' : 's'}`,
  /** A figure with what others say: none of them is made a range that nobody states. */
  othersSay: (figure: string, others: readonly string[]): string =>
    others.length === 0 ? figure : `${figure}; others say ${listed(others)}`,
  leavesOut: (figures: readonly string[]): string => `This leaves out what is stated: ${listed(figures)}.`,
  showFurther: (count: number): string =>
    plural(count, {
      one: 'Show 1 more that may differ',
      other: `Show ${formatCount(count)} more that may differ`,
    }),
  showFewer: 'Show only the first ones',
  byWorth: 'By worth',
  byWorthMeaning: 'What most likely differs, and matters, first',
  /** A total with its parts that do not make it. `difference` is what is missing, or too much. */
  sum: ({ whole, parts, made, total, difference, isMissing, isOfPeople }: WrongSumWords): string => {
    const named = `${whole} is given as the total, and ${listed(parts)} as ${plural(parts.length, { one: 'a part', other: 'parts' })} of it.`
    const isAlone = parts.length === 1
    if (!isMissing)
      return isAlone
        ? `${named} It is ${difference} more than the total. Is a figure wrong?`
        : `${named} The parts make ${made}, ${difference} more than the total. Is one of them counted twice, or wrong?`
    const lacking = `${difference} of ${total} ${difference === '1' ? 'is' : 'are'} not accounted for.`
    return `${named} ${isAlone ? 'With it alone,' : `The parts make ${made}:`} ${lacking} ${isOfPeople ? 'Who' : 'What'} are the others, or is a figure wrong?`
  },
  shares: (parts: readonly string[], made: string, isMissing: boolean): string =>
    isMissing
      ? `The shares ${listed(parts)} make ${made}%, less than the whole, though the last is given as the rest. What is the remainder?`
      : `The shares ${listed(parts)} make ${made}%, more than the whole. Are they shares of one whole?`,
}

type WrongSumWords = {
  readonly whole: string
  readonly parts: readonly string[]
  readonly made: string
  readonly total: string
  readonly difference: string
  readonly isMissing: boolean
  readonly isOfPeople: boolean
}

const inWords: Readonly<Record<number, string>> = {
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
}
