import type { Linking } from './link'
import type { ScoredPair } from './measures'
import type { PlacedMention } from './placed-mention'
import { reasonsOf, type LinkReasons } from './reasons'
import { linkingWeights, type LinkingWeights } from './weights'

/** Two mentions of one role that tell other things and were not linked, with what speaks for and against it. */
export type KeptApart = {
  readonly members: readonly [PlacedMention, PlacedMention]
  readonly score: number
  readonly reasons: LinkReasons
}

/** What was kept apart, not by hand, though it has the same role, the nearest to a link first: no more than there are texts. */
export function keptApart(
  { pairs, measures, corpus, evidenceOf }: Linking,
  weights: LinkingWeights = linkingWeights,
): readonly KeptApart[] {
  const measureOf = new Map(
    measures.flatMap(({ members }, index) => members.map((member) => [member, index] as const)),
  )
  const isApart = ({ a, b }: ScoredPair): boolean => {
    const measure = measureOf.get(a)
    return measure === undefined || measure !== measureOf.get(b)
  }
  const taken = new Set<PlacedMention>()
  return pairs
    .filter(
      (pair) =>
        pair.told === 'apart' &&
        pair.said !== 'other' &&
        pair.a.article !== pair.b.article &&
        pair.a.mention.isClosedRole &&
        pair.a.mention.role === pair.b.mention.role &&
        isApart(pair),
    )
    .toSorted((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false
      taken.add(a)
      taken.add(b)
      return true
    })
    .slice(0, corpus.articles.length)
    .map(({ a, b, score }) => ({
      members: [a, b],
      score,
      reasons: reasonsOf(evidenceOf(a, b) ?? [], weights.pairs),
    }))
}
