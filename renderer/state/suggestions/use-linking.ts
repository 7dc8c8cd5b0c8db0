import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import { useOpenSuggestions } from '../derived'
import type { OpenSuggestions } from '../derived'
import { useListedEvents } from '../events/listed-events'
import type { ListedEvent } from '../events/listed-events'
import { useProject } from '../project-state'
import { remembered } from '../remembered'
import { comparedWith, evidenceCandidates, orderByCandidates } from './evidence-candidates'
import type { EvidenceCandidate } from './evidence-candidates'

/** Where evidence for a claim is looked for. */
type Linking = {
  readonly likely: readonly EvidenceCandidate[]
  /** Some articles in the order in which they are to be looked at. */
  readonly order: <T extends Pick<Article, 'id'>>(articles: readonly T[]) => readonly T[]
  /** The article that is shown beside that of the claim. */
  readonly otherId: string
}

const none: readonly EvidenceCandidate[] = []
const candidatesOf = remembered(
  (
    claim: Claim,
    { shown, further }: OpenSuggestions,
    conflicts: ReadonlyMap<string, Conflict>,
    claims: ReadonlyMap<string, Claim>,
    events: readonly ListedEvent[],
  ) => evidenceCandidates(claim, [...shown, ...further], comparedWith(claim, conflicts, claims), events),
)

const linkingOf = remembered(
  (
    likely: readonly EvidenceCandidate[],
    ownId: string | undefined,
    articles: ReadonlyMap<string, Article>,
    chosen: string | undefined,
  ): Linking => {
    const order: Linking['order'] = (some) => orderByCandidates(some, likely, ownId)
    return { likely, order, otherId: chosen ?? order([...articles.values()])[0]?.id ?? '' }
  },
)

/** Where evidence for a claim is likely, and the article that was chosen to look in, else the likeliest. */
export function useLinking(claim: Claim | undefined, chosen: string | undefined): Linking {
  const articles = useProject((state) => state.articles)
  const conflicts = useProject((state) => state.conflicts)
  const claims = useProject((state) => state.claims)
  const suggestions = useOpenSuggestions()
  const events = useListedEvents()
  const likely = claim ? candidatesOf(claim, suggestions, conflicts, claims, events) : none
  return linkingOf(likely, claim?.occurrences[0]?.articleId, articles, chosen)
}
