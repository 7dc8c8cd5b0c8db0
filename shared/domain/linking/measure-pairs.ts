import type { PlacedMention } from './placed-mention'
import { isEqual } from './placed-mention'
import { comparePair, roleOf, type PairContext } from './pair-evidence'
import { cosine } from './vector'

/** A pair of mentions that may tell of one measure, with its evidence. */
export type CandidatePair = {
  readonly a: PlacedMention
  readonly b: PlacedMention
  readonly isEqual: boolean
  readonly evidence: Float64Array
}

/** What is proposed of the articles: which are of one event, and how likely it is of each pair. */
export type ArticleLinks = {
  readonly eventOf: (article: number) => number
  readonly likeness: (a: number, b: number) => number
}

/** The pairs of mentions of one dimension that share a role or a word near, with their evidence. */
export function measurePairs(mentions: readonly PlacedMention[], links: ArticleLinks): readonly CandidatePair[] {
  const rough: { a: PlacedMention; b: PlacedMention; likeness: number; isEqual: boolean }[] = []
  const byDimension = new Map<string, PlacedMention[]>()
  for (const each of mentions) {
    const { dimension, section } = each.mention
    if (section === 'furniture') continue
    const list = byDimension.get(dimension)
    if (list === undefined) byDimension.set(dimension, [each])
    else list.push(each)
  }
  for (const list of byDimension.values()) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const [a, b] = [list[i], list[j]]
        if (a === undefined || b === undefined) continue
        const words = cosine(a.near, b.near)
        const role = roleOf(a.mention, b.mention)
        if (words === 0 && role !== 'same role' && role !== 'same noun') continue
        rough.push({ a, b, likeness: words + roughRole[role], isEqual: isEqual(a.mention, b.mention) })
      }
    }
  }
  const nearest = nearestOf(rough)
  const equals = equalsOf(rough)
  return rough.map(({ a, b, likeness, isEqual: equal }) => {
    const context: PairContext = {
      isOneEvent: links.eventOf(a.article.index) === links.eventOf(b.article.index),
      articlesAlike: links.likeness(a.article.index, b.article.index),
      standsElsewhere:
        !equal && a.article !== b.article && (isBetter(equals, a, b, likeness) || isBetter(equals, b, a, likeness)),
      isNearest: nearest(a, b, likeness),
    }
    return { a, b, isEqual: equal, evidence: comparePair(a, b, context) }
  })
}

const roughRole = { 'same role': 0.5, 'same noun': 0.4, 'one side': 0, none: 0, other: -0.5 } as const

type Rough = { readonly a: PlacedMention; readonly b: PlacedMention; readonly likeness: number; readonly isEqual: boolean }

/** Whether each of two mentions is the most alike that the other has in its text. */
function nearestOf(pairs: readonly Rough[]): (a: PlacedMention, b: PlacedMention, likeness: number) => boolean {
  const best = new Map<string, number>()
  const note = (of: PlacedMention, other: PlacedMention, likeness: number): void => {
    const key = `${of.index} ${other.article.index}`
    if (likeness > (best.get(key) ?? -Infinity)) best.set(key, likeness)
  }
  for (const { a, b, likeness } of pairs) {
    note(a, b, likeness)
    note(b, a, likeness)
  }
  return (a, b, likeness) =>
    a.article !== b.article &&
    best.get(`${a.index} ${b.article.index}`) === likeness &&
    best.get(`${b.index} ${a.article.index}`) === likeness
}

/** How alike a mention is to the best equal one of another text. */
function equalsOf(pairs: readonly Rough[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (const { a, b, likeness, isEqual: equal } of pairs) {
    if (!equal) continue
    for (const key of [`${a.index} ${b.article.index}`, `${b.index} ${a.article.index}`]) {
      if (likeness > (best.get(key) ?? -Infinity)) best.set(key, likeness)
    }
  }
  return best
}

/** Whether the text of `b` has the value of `a` at a place that is as alike. */
function isBetter(equals: ReadonlyMap<string, number>, a: PlacedMention, b: PlacedMention, likeness: number): boolean {
  return (equals.get(`${a.index} ${b.article.index}`) ?? -Infinity) >= likeness
}
