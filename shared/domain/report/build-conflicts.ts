import { nameOfClaim } from '../describe/name-of-claim'
import { assertNever } from '../../result'
import type { Claim } from '../../schema/claim'
import type { Occurrence } from '../../schema/anchor'
import type { Conflict } from '../../schema/conflict'
import { layoutNumberLines } from '../charts/number-line'
import { layoutTimeLine, type TimeLine } from '../charts/time-line'
import { compareClaims } from '../judging/compare-claims'
import { describeComparison } from '../describe/describe-comparison'
import { describeFigure } from '../describe/describe-figure'
import { describeInstant } from '../describe/describe-instant'
import { describeQuantity } from '../describe/describe-quantity'
import { words } from '../../words/words'
import { describeDate } from '../describe/describe-date'
import { findVerdict } from './build-claims'
import type { ReportConflict, ReportConflictState, ReportMember, ReportQuote } from './report'
import type { ReportIndex } from './report-index'

const said = words.report.conflict

/** How wide the lines are drawn, in CSS pixels: the width of the text on an A4 page. */
export const LINE_WIDTH = 640
/** The lines of a conflict stand beside their tables. */
const BESIDE_TABLE = 440

type Quoter = (occurrence: Occurrence) => ReportQuote | null
type Side = { readonly letter: string; readonly claim: Claim }

/** The conflicts of a report, each with its members side by side. */
export function buildConflicts(index: ReportIndex, quote: Quoter): readonly ReportConflict[] {
  return index.conflicts.all.map((conflict, at) => {
    const sides = conflict.members
      .flatMap((id) => index.claims.byId.get(id) ?? [])
      .map((claim, side) => ({ letter: letterOf(side), claim }))
    const comparison = compareMembers(conflict, index)
    return {
      number: at + 1,
      title: index.say(conflict.title),
      origin: conflict.origin === 'suggested' ? said.suggested : said.byHand,
      members: sides.map((side) => buildMember(side, index, quote)),
      numberLines: layoutNumberLines(
        sides.flatMap(({ letter, claim: { id, quantity } }) =>
          quantity === null || conflict.statements
            ? []
            : [{ id, label: letter, quantity: { ...quantity, unit: index.say(quantity.unit) } }],
        ),
        BESIDE_TABLE,
      ).filter((line) => line.bars.length > 0),
      timeLine: layOutDates(sides),
      comparison,
      state: buildState(conflict, comparison?.explanation ?? '', index),
      example: conflict.example,
    }
  })
}

/** A, B, …, Z, AA, AB, … */
export function letterOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}

function compareMembers(conflict: Conflict, index: ReportIndex): ReportConflict['comparison'] {
  const comparison = compareClaims(conflict, index.claims.byId, index.articles.byId)
  if (comparison === null) return null
  const { kind } = comparison.judgement
  return { kind, words: words.comparison.kinds[kind], explanation: index.say(describeComparison(comparison)) }
}

/** The date that a claim speaks of: the as-of date of its figure, else when the event was. */
function dateOf({ quantity, eventDate }: Claim): string {
  return quantity?.asOf?.date || eventDate
}

function layOutDates(sides: readonly Side[]): TimeLine | null {
  const line = layoutTimeLine(
    sides.map(({ letter, claim }) => ({ id: claim.id, label: letter, date: dateOf(claim) })),
    BESIDE_TABLE,
  )
  return line.bars.length + line.yearNotStated.length === 0 ? null : line
}

function buildMember({ letter, claim }: Side, index: ReportIndex, quote: Quoter): ReportMember {
  const first = claim.occurrences[0]
  return {
    letter,
    claim: index.claims.numberOf.get(claim.id) ?? 0,
    wording: index.say(nameOfClaim(claim)),
    verdict: findVerdict(claim.verdict, index),
    quote: first === undefined ? null : quote(first),
    quantity: claim.quantity === null ? null : index.say(describeQuantity(claim.quantity)),
    date: describeDate(dateOf(claim)),
  }
}

function buildState(
  { state, members }: Conflict,
  comparisonNow: string,
  { say }: ReportIndex,
): ReportConflictState {
  switch (state.kind) {
    case 'open':
      return state
    case 'resolved': {
      const { method, value, min, max, reason, comparison, by, at } = state.resolution
      const then = say(comparison)
      return {
        kind: 'resolved',
        method: words.comparison.method(method, members.length),
        meaning: words.comparison.methodMeanings[method],
        value: say(value),
        range: min === null && max === null ? null : describeFigure({ min, max, bound: 'between' }),
        reason: say(reason),
        comparisonThen: then === '' || then === comparisonNow ? null : then,
        by: say(by),
        at: describeInstant(at),
      }
    }
    case 'dismissed':
      return {
        kind: 'dismissed',
        reason: words.conflicts.dismissing.reasons[state.reason].label.toLowerCase(),
        note: say(state.note),
        by: say(state.by),
        at: describeInstant(state.at),
      }
    default:
      return assertNever(state)
  }
}
