import { readScope } from './read-scope'
import { countedKey } from '../values/counted-thing'
import { groupBy } from '../group-by'
import { intervalOf, middleOf } from '../values/interval'
import type { StatedFigure } from './stated-figure'
import type { Sum } from './read-sum'
import { unitScale } from '../values/unit-scale'

const fewest = 3
/** Parts that make less than this share of a total that stands elsewhere were hardly meant to make it. */
const leastShare = 0.75
const mostShare = 1.5

/** Marks of figures that are no parts of one another though they stand side by side. */
const comparison =
  /\b(?:compared|than|up from|down from|rose|risen|fell|fallen|earlier|previous(?:ly)?|respectively|last (?:year|month|week))\b/i
/** "Kassala: 11 dead", "- Sennar - 8 dead": a line of a list that begins with a name. */
const listed = /^\W{0,4}\p{Lu}[\p{L} '’-]{1,40}(?::|\s[-–—|])\s*\W*$/u

/**
 * Reads the sums that a text states apart: the parts by place in one sentence ("Eleven people died in Kassala, eight in Sennar
 * and seven in Gedaref") or in the lines of a list, and the total, of the same thing, in another. `members` are the figures of
 * one text in its order. Parts that make far less or far more than the total are taken to be of something else.
 */
export function readDistributions<Figure extends StatedFigure>(
  members: readonly Figure[],
): readonly Sum<Figure>[] {
  if (members.length <= fewest) return []
  const found = [...inOneSentence(members), ...inOneList(members)]
  if (found.length === 0) return []
  return found.flatMap((parts) => {
    const total = totalOf(parts, members)
    return total === null ? [] : [{ total, parts, isComplete: true, rounding: 0 }]
  })
}

function inOneSentence<Figure extends StatedFigure>(
  members: readonly Figure[],
): readonly (readonly Figure[])[] {
  const found: (readonly Figure[])[] = []
  for (let from = 0, to = 0; from < members.length; from = to) {
    while (members[to]?.sentenceStart === members[from]?.sentenceStart) to += 1
    if (to - from < fewest || comparison.test(members[from]?.sentence ?? '')) continue
    const kinds = groupBy(members.slice(from, to), kindOf).values()
    found.push(...[...kinds].filter((parts) => parts.length >= fewest && areElsewhere(parts)))
  }
  return found
}

/** Each part has a place of its own. */
function areElsewhere(parts: readonly StatedFigure[]): boolean {
  const places = parts.map(({ quantity }) => readScope(quantity).place)
  return places.every((place) => place !== '') && new Set(places).size === places.length
}

function inOneList<Figure extends StatedFigure>(members: readonly Figure[]): readonly (readonly Figure[])[] {
  const lists: Figure[][] = []
  let lastEnd = -Infinity
  for (const member of members) {
    const lead = member.sentence.slice(0, member.start - member.sentenceStart)
    if (!listed.test(lead) || /\btotal\b/i.test(lead)) continue
    const list = lists.at(-1)
    const first = list?.[0]
    if (
      list !== undefined &&
      first !== undefined &&
      kindOf(first) === kindOf(member) &&
      member.sentenceStart - lastEnd <= 2
    )
      list.push(member)
    else lists.push([member])
    lastEnd = member.sentenceStart + member.sentence.length
  }
  return lists.filter((list) => list.length >= fewest)
}

/** The one figure of the text, outside the parts, that may be their total; null where there is none, or several that differ. */
function totalOf<Figure extends StatedFigure>(
  parts: readonly Figure[],
  members: readonly Figure[],
): Figure | null {
  const [first] = parts
  if (first === undefined) return null
  const places = new Set(parts.map(({ quantity }) => readScope(quantity).place))
  const made = parts.reduce((sum, part) => sum + valueOf(part), 0)
  const totals = members.filter((total) => {
    const share = made / valueOf(total)
    return (
      !parts.includes(total) &&
      parts.every(({ sentenceStart }) => sentenceStart !== total.sentenceStart) &&
      kindOf(total) === kindOf(first) &&
      !places.has(readScope(total.quantity).place || ' ') &&
      dateOf(total) === dateOf(first) &&
      share >= leastShare &&
      share <= mostShare
    )
  })
  const [total] = totals
  return total !== undefined && totals.every((other) => valueOf(other) === valueOf(total)) ? total : null
}

function kindOf({ quantity }: StatedFigure): string {
  const { group, agent } = readScope(quantity)
  return [countedKey(quantity.counted), unitScale(quantity.unit).dimension, group, agent].join('|')
}

function dateOf({ quantity: { asOf } }: StatedFigure): string {
  return asOf === null || asOf.basis !== 'sentence' ? '' : asOf.date
}

function valueOf({ quantity }: StatedFigure): number {
  return middleOf(intervalOf(quantity, false)) ?? 0
}
