import { compareDays } from '../dates/moment'
import { addTo } from '../add-to'
import { intervalOf, middleOf } from '../values/interval'
import type { StatedFigure } from './stated-figure'
import type { Sum } from './read-sum'

/** Parts that make less, or more, than so much of a total that stands elsewhere were hardly meant to make it. */
const LEAST_SHARE = 0.8
const MOST_SHARE = 1.25
/** So few parts are only told as such where another sum beside them adds up. */
const FEWEST = 3
/** Of more figures than these, some choice makes any total. */
const MOST_PARTS = 8

/**
 * Reads the sums that a text states apart: a total of some role, and its parts in other sentences. The total is stated as the whole: the
 * text leads with it and tells it again, or it has no place while each part has one of its own. Where any choice of the figures makes
 * the total, nothing is amiss.
 */
export function readDistributions(figures: readonly StatedFigure[]): readonly Sum[] {
  const kinds = new Map<string, StatedFigure[]>()
  for (const figure of figures) {
    const kind = kindOf(figure)
    if (kind !== '') addTo(kinds, kind, figure)
  }
  const apart = [...kinds.values()].map((members) => placelessTotal(members))
  return [...kinds.values()].flatMap((members, at) => {
    const sum = ledTotal(members) ?? apart[at] ?? null
    if (sum === null || !isAmiss(sum)) return []
    const isTold =
      sum.parts.length >= FEWEST || !apart.includes(sum) || apart.some((other) => confirms(other, sum))
    return isTold ? [{ ...sum, isComplete: true }] : []
  })
}

/** Whether a sum of something else, told in the same sentences, adds up: then these tell a whole and its parts. */
function confirms(other: Apart | null, sum: Apart): boolean {
  if (other === null || other === sum || other.total === null || sum.total === null) return false
  const sentences = new Set(sum.parts.map(({ sentenceStart }) => sentenceStart))
  return (
    madeBy(other.parts) === valueOf(other.total) &&
    other.total.sentenceStart === sum.total.sentenceStart &&
    other.parts.every(({ sentenceStart }) => sentences.has(sentenceStart))
  )
}

/** Whether no choice of the parts makes the total, though they come near it. */
function isAmiss({ total, parts }: Apart): boolean {
  if (total === null || parts.length < 2 || canMake(parts, valueOf(total))) return false
  const share = madeBy(parts) / valueOf(total)
  // One more may be told without a number: `a woman was killed too`.
  const isOneShort = valueOf(total) - madeBy(parts) === 1
  return !isOneShort && share >= LEAST_SHARE && share <= MOST_SHARE
}

type Apart = Pick<Sum, 'total' | 'parts'>

/** `Nine killed in Olm` over a text that says so again and then tells of six in one street and of four in another. */
function ledTotal(members: readonly StatedFigure[]): Apart | null {
  const [total] = members
  if (total === undefined || total.mention.section === 'body') return null
  const again = members.filter((member) => valueOf(member) === valueOf(total))
  // A headline leaves out that it is `at least` so many.
  if (again.some(({ mention }) => mention.value?.isExact !== true)) return null
  const last = again.findLast(({ mention }) => mention.section === 'lead')
  if (last === undefined) return null
  const isToldTwice = total.mention.section === 'headline'
  const parts = partsOf(
    total,
    members.filter(({ sentenceStart }) => sentenceStart > last.sentenceStart),
  )
  if (canMake(parts, valueOf(total))) return null
  // What is told last is often another day: the first of them that come nearest to the total are meant to make it.
  const sums = parts.map((_, at) => madeBy(parts.slice(0, at + 1)))
  const distances = sums.map((sum) => Math.abs(sum - valueOf(total)))
  const meant = parts.slice(0, 1 + distances.indexOf(Math.min(...distances)))
  return isToldTwice || madeBy(meant) > valueOf(total) ? { total, parts: meant } : null
}

/** `Eleven died in Kassala, eight in Sennar and seven in Gedaref`, and `24 died in the floods` elsewhere. */
function placelessTotal(members: readonly StatedFigure[]): Apart | null {
  const most = Math.max(...members.map(valueOf))
  const totals = members.filter((member) => valueOf(member) === most)
  const [total] = totals
  if (total === undefined) return null
  const parts = partsOf(
    total,
    members.filter(({ sentenceStart }) => totals.every((each) => each.sentenceStart !== sentenceStart)),
  )
  const places = parts.map(placeOf)
  const areElsewhere =
    places.every((place) => place !== '' && totals.every((each) => placeOf(each) !== place)) &&
    new Set(places).size === places.length
  return areElsewhere && parts.length > 1 ? { total, parts } : null
}

/** Groups that are parts of a total stated before. */
const withinAll: ReadonlySet<string> = new Set(['children', 'women', 'families', 'foreigners'])

/** What may be a part of a total: less than it, of no other day, no part of what was told before it, and not told before. */
function partsOf(total: StatedFigure, members: readonly StatedFigure[]): readonly StatedFigure[] {
  const parts: StatedFigure[] = []
  for (const member of members) {
    const { mention, sentenceStart } = member
    const isOfPart = parts.some(
      (part) =>
        part.sentenceStart === sentenceStart && mention.cues.has('part') && valueOf(part) > valueOf(member),
    )
    const isRetold = parts.some(
      (part) =>
        valueOf(part) === valueOf(member) &&
        (part.sentenceStart !== sentenceStart || placeOf(part) === placeOf(member)),
    )
    const isOtherDay =
      total.mention.day !== null &&
      mention.day !== null &&
      compareDays(total.mention.day, mention.day) === 'other'
    const isOtherGroup =
      mention.group !== total.mention.group &&
      (total.mention.group !== '' ? mention.group !== '' : withinAll.has(mention.group))
    if (!isOfPart && !isRetold && !isOtherDay && !isOtherGroup && valueOf(member) < valueOf(total))
      parts.push(member)
  }
  return parts
}

function canMake(parts: readonly StatedFigure[], total: number): boolean {
  if (parts.length > MOST_PARTS) return true
  let made = new Set([0])
  for (const part of parts) made = new Set([...made].flatMap((sum) => [sum, sum + valueOf(part)]))
  return made.has(total)
}

/** `Kassala: 11 dead`, `- Sennar - 8 dead`: a line of a list that begins with a name. */
const LISTED = /^\W{0,4}(\p{Lu}[\p{L} '’-]{1,40}?)\s*(?::|\s[-–—|])\s*\W*$/u

function placeOf({ mention, sentence, sentenceStart, start }: StatedFigure): string {
  return mention.place || (LISTED.exec(sentence.slice(0, start - sentenceStart))?.[1]?.toLowerCase() ?? '')
}

/** What figures have to share to be parts of one whole; '' for what is no count. */
function kindOf({ mention: { role, dimension, value, section } }: StatedFigure): string {
  return role === '' || dimension !== 'count' || value === null || section === 'furniture' ? '' : role
}

function madeBy(parts: readonly StatedFigure[]): number {
  return parts.reduce((sum, part) => sum + valueOf(part), 0)
}

function valueOf({ quantity }: StatedFigure): number {
  return middleOf(intervalOf(quantity, false)) ?? 0
}
