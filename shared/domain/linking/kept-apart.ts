import { addTo } from '../add-to'
import type { Linking } from './link'
import type { ScoredPair } from './statements'
import type { PlacedMention } from './placed-mention'
import { reasonsOf, type LinkReasons } from './reasons'
import { linkingWeights, type LinkingWeights } from './weights'

/** Two mentions of one role that tell other things and were not linked, with what speaks for and against it. */
export type KeptApart = {
  readonly members: readonly [PlacedMention, PlacedMention]
  readonly score: number
  readonly reasons: LinkReasons
}

/**
 * Makes what tells, again and again, what was kept apart, not by hand, though it has the same role, the nearest to a link first: no more
 * than there are texts.
 */
export function createKeptApart(
  weights: LinkingWeights = linkingWeights,
): (linking: Linking) => readonly KeptApart[] {
  const known = new WeakMap<readonly ScoredPair[], readonly ScoredPair[]>()
  const told = new WeakMap<ScoredPair, KeptApart>()
  const questionsIn = (list: readonly ScoredPair[]): readonly ScoredPair[] => {
    const questions = known.get(list) ?? list.filter(isQuestion)
    known.set(list, questions)
    return questions
  }
  return ({ pairs, measures, corpus, evidenceOf }) => {
    const measureOf = new Map(
      measures.flatMap((measure) => measure.members.map((each) => [each, measure] as const)),
    )
    const isApart = ({ a, b }: ScoredPair): boolean => {
      const measure = measureOf.get(a)
      return measure === undefined || measure !== measureOf.get(b)
    }
    const lists = new Set([...pairs.values()].flat())
    const bands = new Map<number, ScoredPair[]>()
    for (const list of lists) for (const pair of questionsIn(list)) addTo(bands, Math.floor(pair.score), pair)
    const taken = new Set<PlacedMention>()
    const apart: ScoredPair[] = []
    // The nearest alone are put in order: of those far off there are many.
    for (const [, band] of [...bands].toSorted(([x], [y]) => y - x)) {
      if (apart.length >= corpus.articles.length) break
      const open = band.filter((pair) => !taken.has(pair.a) && !taken.has(pair.b) && isApart(pair))
      for (const pair of open.toSorted(nearestFirst)) {
        if (taken.has(pair.a) || taken.has(pair.b)) continue
        taken.add(pair.a)
        taken.add(pair.b)
        apart.push(pair)
      }
    }
    return apart.slice(0, corpus.articles.length).map((pair) => {
      const { a, b, score } = pair
      const kept = told.get(pair) ?? {
        members: [a, b] as const,
        score,
        reasons: reasonsOf(evidenceOf(a, b) ?? [], weights.pairs),
      }
      told.set(pair, kept)
      return kept
    })
  }
}

function isQuestion({ a, b, told, said }: ScoredPair): boolean {
  return (
    told === 'apart' &&
    said !== 'other' &&
    a.article !== b.article &&
    a.mention.isClosedRole &&
    a.mention.role === b.mention.role
  )
}

function nearestFirst(x: ScoredPair, y: ScoredPair): number {
  return y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index
}
