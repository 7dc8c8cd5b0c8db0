import { addTo } from '../add-to'
import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'

/** Who rests on whom: the articles that say a claim, by the articles whose words they pass on. */
export type Lineage = {
  /** For a claim, the articles from which an article passes it on, and their origins in turn; without the article itself. */
  readonly originsOf: (claimId: string, articleId: string) => ReadonlySet<string>
  /** Every way by which an article comes back to itself or to one of these, each from article to article. */
  readonly chainsOf: (claimId: string, articleIds: ReadonlySet<string>) => readonly (readonly string[])[]
  /** The way by which an article comes back to itself over those that it cites; null where it does not. */
  readonly circleOf: (claimId: string, articleId: string) => readonly string[] | null
}

type Related = Pick<Claim, 'id' | 'occurrences' | 'relations' | 'speaker' | 'quotedBy'>

/** Nobody cites anybody. */
export const noLineage: Lineage = { originsOf: () => new Set(), chainsOf: () => [], circleOf: () => null }

/**
 * Reads who passes on whose words: by the relations `quotes` and `derives from` of claims, and where a claim names as its speaker, or as
 * who quotes it, the outlet of another article of the project that says the same. Only claims that are related, or the same, speak of one another.
 */
export function createLineage(claims: Iterable<Related>, articles: Iterable<Article>): Lineage {
  const byId = new Map<string, Related>()
  const neighbours = new Map<string, string[]>()
  for (const claim of claims) {
    byId.set(claim.id, claim)
    for (const { kind, to } of claim.relations ?? []) {
      if (kind !== 'quotes' && kind !== 'derives-from' && kind !== 'same-as') continue
      addTo(neighbours, claim.id, to)
      addTo(neighbours, to, claim.id)
    }
  }
  if (neighbours.size === 0) return noLineage
  const outlets = new Map<string, string[]>()
  for (const { id, metadata } of articles) {
    const outlet = metadata.outlet?.value.trim().toLowerCase() ?? ''
    if (outlet !== '') addTo(outlets, outlet, id)
  }
  const known = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
  const citedBy = (claimId: string): ReadonlyMap<string, ReadonlySet<string>> => {
    const before = known.get(claimId)
    if (before) return before
    const edges = new Map<string, Set<string>>()
    const around = reachable(claimId, (id) => neighbours.get(id) ?? [])
    const members = [...around].flatMap((id) => byId.get(id) ?? [])
    const saying = new Set(members.flatMap(articlesOf))
    const cite = (from: readonly string[], to: readonly string[]): void => {
      for (const a of from) for (const b of to) if (a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b))
    }
    for (const member of members) {
      for (const { kind, to } of member.relations ?? []) {
        const other = byId.get(to)
        if (other && (kind === 'quotes' || kind === 'derives-from'))
          cite(articlesOf(member), articlesOf(other))
      }
      for (const name of [member.speaker, ...(member.quotedBy ?? [])])
        cite(
          articlesOf(member),
          (outlets.get(name.trim().toLowerCase()) ?? []).filter((id) => saying.has(id)),
        )
    }
    known.set(claimId, edges)
    return edges
  }
  const nextOf = (claimId: string) => {
    const edges = citedBy(claimId)
    return (id: string): Iterable<string> => edges.get(id) ?? []
  }
  return {
    originsOf: (claimId, articleId) => {
      const origins = new Set(reachable(articleId, nextOf(claimId)))
      origins.delete(articleId)
      return origins
    },
    chainsOf: (claimId, articleIds) =>
      [...articleIds].flatMap((id) => {
        const chain = chainFrom(id, articleIds, nextOf(claimId))
        return chain === null ? [] : [chain]
      }),
    circleOf: (claimId, articleId) => chainFrom(articleId, new Set([articleId]), nextOf(claimId)),
  }
}

const articlesOf = ({ occurrences }: Related): readonly string[] => [
  ...new Set(occurrences.map(({ articleId }) => articleId)),
]

function reachable(start: string, next: (id: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set([start])
  for (const id of found) for (const each of next(id)) found.add(each)
  return found
}

/** The shortest way from an article over those that it cites to one of some, itself among them. */
function chainFrom(
  start: string,
  ends: ReadonlySet<string>,
  next: (id: string) => Iterable<string>,
): readonly string[] | null {
  const seen = new Set<string>()
  let ways: readonly (readonly string[])[] = [[start]]
  while (ways.length > 0) {
    const longer: (readonly string[])[] = []
    for (const way of ways)
      for (const id of next(way.at(-1) ?? start)) {
        if (ends.has(id)) return [...way, id]
        if (seen.has(id)) continue
        seen.add(id)
        longer.push([...way, id])
      }
    ways = longer
  }
  return null
}
