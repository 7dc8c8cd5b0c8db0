import type { AsOf, Quantity } from '../../schema/quantity'
import { parseEdtf } from '../time/edtf'
import { type Comparison, compareComparable } from './compare-quantities'
import { isAtOneSpot, isSoonOver } from './incident'
import type { Measured } from './measured'
import { otherTimes } from './other-time'

/** Words that set two figures in one sentence against one another. */
const contrast = /\b(?:while|whereas|but|although|as opposed to|rather than|not|disput\w+|instead of)\b/i

/**
 * Compares the members of a group as `compareAll` does, but not two figures of one claim, nor two that stand side by
 * side in one sentence, where they are parts or stations of one account; unless different people state them, or the
 * sentence sets them against one another. A total that one text tells as changing contradicts no other, nor do figures
 * of two days of the week. Null where that leaves nothing to compare.
 */
export function compareMembers(members: readonly Measured[]): Comparison | null {
  return compareComparable(members, ofOneIncident(members), areComparable, otherTimes())
}

/**
 * An incident has one day and one place: where one text names them and another only the month or the country, they speak of the
 * same time and place. Its day is not that of a count, which is as new as its text: the texts of one day contradict one another,
 * those of two days need not.
 */
function ofOneIncident(members: readonly Measured[]): (measured: Measured) => Quantity {
  if (!members.some(mayBeToldOtherwise)) return ({ quantity }) => quantity
  const spot = members.some(({ event }) => isAtOneSpot(event))
    ? members.find((member) => member.quantity.scope !== '' && !member.incident.isWide)?.quantity.scope
    : undefined
  const told = new Map(members.map((member) => [member, asTold(member, members, spot)]))
  return (member) => told.get(member) ?? member.quantity
}

function mayBeToldOtherwise({
  event,
  quantity: { asOf },
  incident: { from, to, isWide },
}: Measured): boolean {
  if (!isSoonOver(event)) return false
  return (
    isWide || (asOf !== null && asOf.basis !== 'article') || (from !== null && to !== null && to - from >= 2)
  )
}

function asTold(member: Measured, members: readonly Measured[], spot: string | undefined): Quantity {
  const { quantity } = member
  const asOf = newerThanIncident(member, members) ?? dayWithin(member, members) ?? quantity.asOf
  const isMeant = spot !== undefined && member.incident.isWide
  if (asOf === quantity.asOf && !isMeant) return quantity
  return { ...quantity, asOf, scope: isMeant ? spot : quantity.scope }
}

/** The date of the text, where the figure's own is that of the incident, some days before; null where the text dates its counts. */
function newerThanIncident(
  { documentId, quantity, incident }: Measured,
  members: readonly Measured[],
): AsOf | null {
  const { from, to, toldOn } = incident
  if (quantity.asOf === null || quantity.asOf.basis === 'article' || toldOn === '') return null
  const published = parseEdtf(toldOn)?.from ?? null
  if (from === null || to === null || published === null) return null
  if (to - from > 7 || published < from || published - to > 7) return null
  const date = quantity.asOf.date
  const isDated = members.some(
    (other) => other.documentId === documentId && other.quantity.asOf?.date !== date,
  )
  return isDated ? null : { date: toldOn, basis: 'article' }
}

/** The day that another member gives, where this one gives only a longer time around it. */
function dayWithin(
  { quantity, incident: { from, to } }: Measured,
  members: readonly Measured[],
): AsOf | null {
  if (quantity.asOf === null || from === null || to === null || to - from < 2) return null
  const precise = members.find(
    ({ incident: other }) =>
      other.from !== null && other.from === other.to && from <= other.from && other.from <= to,
  )
  return precise?.quantity.asOf ?? null
}

/** Rates in one text are of several measures (core inflation), and where places are not read, figures are of several places. */
function areOfOneMeasure(a: Measured, b: Measured): boolean {
  return a.quantity.unit !== '%' && b.quantity.unit !== '%' && /[a-z]/i.test(a.sentence)
}

const further = /\b(?:others?|another|further|additional|more(?! than)|autres?|otros|otras|weitere[nr]?)\b/i

function isFurther({ text, sentence, sentenceStart, start, claimId }: Measured): boolean {
  const lead = sentence.slice(Math.max(0, start - sentenceStart - 10), start - sentenceStart)
  return claimId === null && further.test(`${lead} ${text.replace(/^more than /i, '')}`)
}

function saysPlace({ quantity, claimId }: Measured): boolean {
  return claimId !== null || quantity.scope !== ''
}

function areComparable(a: Measured, b: Measured): boolean {
  if (a.claimId !== null && a.claimId === b.claimId) return false
  if (a.documentId !== b.documentId) return true
  // In one text "nine others" are added to those before, and what has no place of its own may be of another.
  if (isFurther(a) || isFurther(b) || saysPlace(a) !== saysPlace(b)) return false
  if (a.sentenceStart !== b.sentenceStart)
    return a.claimId !== null || b.claimId !== null || areOfOneMeasure(a, b)
  if (a.attribution !== '' && b.attribution !== '' && a.attribution !== b.attribution) return true
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return contrast.test(a.sentence.slice(first.end - a.sentenceStart, second.start - a.sentenceStart))
}
