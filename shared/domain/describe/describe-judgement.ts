import type { Edtf } from '../../schema/common'
import type { Quantity } from '../../schema/quantity'
import { assertNever } from '../../result'
import { words } from '../../words/words'
import type { Judgement, Reason } from '../judging/judgement'
import { addUp } from '../values/add-up'
import { describeDate } from './describe-date'
import { intervalOf, middleOf } from '../values/interval'
import { unitScale } from '../values/unit-scale'
import { formatFigure } from './format-figure'
import { describeApart, describeMeeting, quoted } from './figure-pair'

/** A compared member: a figure, or else a date, or else words of the text, with its group and starting point. */
export type JudgedMember = {
  readonly quantity: Quantity | null
  readonly date: Edtf
  readonly text: string
  readonly group: string
  readonly target: string
}

/** Why members are judged as they are, in full sentences, fit to be printed. */
export function describeJudgement({ reason }: Judgement, members: readonly JudgedMember[]): string {
  const { comparison } = words
  switch (reason.kind) {
    case 'same':
      return members.length < 2 ? comparison.nothing : comparison.same(members.length, nameOf(members[0]))
    case 'bounds-meet':
      // Of more than two, those that are meant are named: "both" alone would leave open which.
      return overPair(reason, members, members.length === 2 ? describeMeeting : null, comparison.canBothBe)
    case 'rounded':
      return overPair(reason, members, null, comparison.rounded)
    case 'cannot-both-be':
      return overPair(reason, members, null, comparison.cannotBothBe)
    case 'not-stated':
      return `${overPair(reason, members, null, comparison.cannotBothBe)} ${comparison.open[reason.what]}`
    case 'part-of-the-whole':
      return comparison.partOf(nameOf(members[reason.part]), nameOf(members[reason.whole]), reason.group)
    case 'later-count':
      return comparison.laterCount(
        nameOf(members[reason.later]),
        nameOf(members[reason.earlier]),
        reason.isHigher,
      )
    case 'other-time':
      return comparison.otherTime(nameOf(members[reason.a]), nameOf(members[reason.b]))
    case 'other-thing':
      return comparison.otherThing(nameOf(members[reason.a]), nameOf(members[reason.b]))
    case 'other-group': {
      const [a, b] = [members[reason.a], members[reason.b]]
      const [groupA, groupB] = [a?.group || comparison.everyone, b?.group || comparison.everyone]
      return comparison.otherGroup(nameOf(a), nameOf(b), groupA, groupB)
    }
    case 'other-target': {
      const [a, b] = [members[reason.a], members[reason.b]]
      return comparison.otherTarget(nameOf(a), nameOf(b), a?.target ?? '', b?.target ?? '')
    }
    case 'said':
      return comparison.statements[reason.said]
    case 'sum':
      return describeSum(reason, members)
    default:
      return assertNever(reason)
  }
}

type OfQuantities = (a: Quantity, b: Quantity) => string
type OfNames = (a: string, b: string) => string

/** What is said of two members, with how far apart they are. */
function overPair(
  { a, b }: { readonly a: number; readonly b: number },
  members: readonly JudgedMember[],
  ofFigures: OfQuantities | null,
  ofNames: OfNames,
): string {
  const [one, other] = [members[a], members[b]]
  const [x, y] = [one?.quantity, other?.quantity]
  const of = members.length
  if (!x || !y) return ofNames(nameOf(one), nameOf(other))
  const said = ofFigures === null ? ofNames(nameOf(one), nameOf(other)) : ofFigures(x, y)
  return [said, describeApart(x, y, of), describeUnstated(x, y, of)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function nameOf(member: JudgedMember | undefined): string {
  if (member === undefined) return ''
  const { quantity, date, text } = member
  return quantity === null ? words.citation.quoted(date === '' ? text : describeDate(date)) : quoted(quantity)
}

function describeSum(
  reason: Extract<Reason, { readonly kind: 'sum' }>,
  members: readonly JudgedMember[],
): string {
  const parts = reason.parts.flatMap((at) => members[at] ?? [])
  const made = addUp(parts.flatMap(({ quantity }) => (quantity ? [intervalOf(quantity, false)] : [])))
  const isMissing = reason.missing > 0
  const makes = formatFigure(isMissing ? made.high : made.low)
  const names = parts.map(nameOf)
  const whole = reason.whole === null ? undefined : members[reason.whole]
  if (!whole?.quantity) return words.comparison.shares(names, makes, isMissing)
  return words.comparison.sum({
    whole: nameOf(whole),
    parts: names,
    made: makes,
    total: formatFigure(middleOf(intervalOf(whole.quantity, false)) ?? 0),
    difference: formatFigure(Math.abs(reason.missing)),
    isMissing,
    isOfPeople: unitScale(whole.quantity.unit).dimension === 'person',
  })
}

/** What one figure of two among so many says and the other leaves open, in a sentence that warns that they may differ in it; else ''. */
function describeUnstated(a: Quantity, b: Quantity, of: number): string {
  const { gaps, gapOf } = words.comparison
  const names = [quoted(a), quoted(b)] as const
  const gap = (what: keyof typeof gaps, first: boolean, second: boolean): readonly string[] =>
    first || second
      ? [`${gaps[what]} ${gapOf(first && second ? 'either' : first ? 'first' : 'second', names, of)}`]
      : []
  const unstated = [
    ...gap('counted', a.counted === '', b.counted === ''),
    ...gap('scope', a.scope === '', b.scope === ''),
    ...gap('date', a.asOf === null, b.asOf === null),
  ]
  return unstated.length === 0 ? '' : words.comparison.unstated(unstated)
}
