import type { Evidence } from '../linking/logistic'
import type { Measure } from '../linking/measures'
import type { Judgement } from './judgement'

/** What speaks for and against that a measure is worth a look; the names are those of the weights file. */
export const suggestionEvidence = ['best-link', 'texts', 'same-roles', 'contradicts', 'compatible'] as const

/** What a measure weighs that has no link. */
const NO_LINK = -6

/** The evidence of a measure and of how it was judged, in the order of the list. */
export function weighSuggestion({ members, links }: Measure, { kind }: Pick<Judgement, 'kind'>): Evidence {
  const roles = new Map<string, number>()
  for (const { mention } of members) {
    if (mention.role !== '') roles.set(mention.role, (roles.get(mention.role) ?? 0) + 1)
  }
  return [
    links.reduce((best, { score }) => Math.max(best, score), NO_LINK),
    Math.log2(new Set(members.map(({ article }) => article.index)).size),
    Math.max(0, ...roles.values()) / members.length,
    kind === 'contradicts' ? 1 : 0,
    kind === 'compatible' ? 1 : 0,
  ]
}
