import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import type { JudgedKind } from '../judging/judgement'
import { groupOf } from '../values/population-group'
import { describeDate } from './describe-date'
import { describeFigure } from './describe-figure'
import { describeWithUnit, describeCounted } from './describe-quantity'

/** What stands against what: a figure, or where `quantity` is null the date of an event (EDTF), else the words of the text. */
type Member = { readonly quantity: Quantity | null; readonly date: string; readonly text: string }

/**
 * A suggested conflict as the question that it puts: `Killed: 140 or 160?`, `Does it add up? 250 casualties, 140
 * people killed`. Figures that are said twice are named once; of very many, the first two and the last.
 */
export function describeSuggestion(kind: JudgedKind, members: readonly Member[]): string {
  if (kind === 'does-not-add-up') {
    return words.questions.addUp(someOf(distinct(members.map(describeMember))))
  }
  const first = members[0]?.quantity
  const thing = first ? first.counted || words.questions.figure : words.questions.date
  const told = eachFigureOnce(members).map(describeShortly)
  // One day can be told with several hours, which only the words say.
  const stated = distinct(members.map(({ text }) => words.citation.quoted(text)))
  return words.questions.which(thing, someOf(told.length > 1 ? told : stated))
}

function describeMember({ quantity, date, text }: Member): string {
  return quantity ? describeCounted(quantity) : describeDate(date) || words.citation.quoted(text)
}

/** What a member says without the counted thing, which is named elsewhere: a figure with its unit, a date, else the words. */
export function describeShortly(member: Member): string {
  const { quantity } = member
  if (!quantity) return describeMember(member)
  const { unit, counted } = quantity
  const isNamed = counted !== '' && (unit === 'people' || unit === counted)
  const figure = isNamed ? describeFigure(quantity) : describeWithUnit(quantity)
  return quantity.vague === undefined ? figure : `${figure} (${words.citation.quoted(quantity.vague.words)})`
}

/** A figure that is told of `people` here and of `civilians` there, or in `Dozens` and `dozens`, is one. */
function eachFigureOnce(members: readonly Member[]): readonly Member[] {
  const byFigure = new Map<string, Member>()
  for (const member of members) {
    const { quantity } = member
    const figure = quantity
      ? `${describeFigure(quantity)} ${unitOf(quantity)} ${quantity.counted}`
      : describeMember(member)
    if (!byFigure.has(figure)) byFigure.set(figure, member)
  }
  return [...byFigure.values()]
}

function unitOf({ unit }: Quantity): string {
  return groupOf(unit) === null ? unit : 'people'
}

function distinct(members: readonly string[]): readonly string[] {
  return [...new Set(members)]
}

const MOST_NAMED = 6

function someOf(members: readonly string[]): readonly string[] {
  return members.length <= MOST_NAMED ? members : [...members.slice(0, 2), '…', ...members.slice(-1)]
}
