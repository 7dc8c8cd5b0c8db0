import { useCallback, useMemo } from 'react'
import { type ClaimComparison, compareClaims } from '../../shared/domain/judging/compare-claims'
import type { ProjectCoverage, ArticleCoverage } from '../../shared/domain/coverage/coverage'
import { coverProject, coverReading } from '../../shared/domain/coverage/coverage'
import { createClaimCoverage } from '../../shared/domain/coverage/create-claim-coverage'
import type { Article } from '../../shared/schema/article'
import type { Claim } from '../../shared/schema/claim'
import type { Conflict } from '../../shared/schema/conflict'
import type { Tone, VerdictStep } from '../../shared/schema/project'
import type { Source } from '../../shared/schema/source'
import type { Lookup } from '../../shared/domain/sources/independent-sources'
import { createLineage, type Lineage } from '../../shared/domain/sources/lineage'
import type { ArticleFindings, ReadingProblem, SuggestedConflict } from '../../shared/ipc/findings'
import { openSuggestions, useAnalysis, wasAnalysed } from './analysis-state'
import { claimIndex } from './claim-index'
import { orderSuggestions } from './suggestions/order-suggestions'
import { useProject } from './project-state'
import { keptWhileSame, remembered, rememberedOf } from './remembered'
import { useVerdictSteps } from './selectors'

/*
 * What follows from the documents and from what was found in them. Each is computed once for a change, however many
 * components ask; and for what changed, where it can be.
 */

const noClaims: readonly Claim[] = []

const tonesOf = remembered(
  (steps: readonly VerdictStep[]): ReadonlyMap<string, Tone> =>
    new Map(steps.map((step) => [step.id, step.tone])),
)

/** The tone of each verdict of the scale. */
export const useTones = (): ReadonlyMap<string, Tone> => tonesOf(useVerdictSteps())

/** The claims that occur in one article. */
export const useClaimsOf = (articleId: string): readonly Claim[] =>
  useProject((state) => claimsIn(state.claims, articleId))

/** The same, asked once. */
export const claimsOf = (articleId: string): readonly Claim[] =>
  claimsIn(useProject.getState().claims, articleId)

const claimsIn = (claims: ReadonlyMap<string, Claim>, articleId: string): readonly Claim[] =>
  claimIndex.of(claims).byArticle.get(articleId) ?? noClaims

/** The claims that have any place in one article: made there, or with a passage of it as evidence. */
export const useClaimsPlacedIn = (articleId: string): readonly Claim[] =>
  useProject((state) => claimIndex.of(state.claims).placedIn.get(articleId) ?? noClaims)

/** How many places a new text left to be reviewed in one article. */
export const useToReview = (articleId: string): number =>
  useProject((state) => claimIndex.of(state.claims).toReview.get(articleId) ?? 0)

/** The same of any article. */
export function useToReviewIn(): (articleId: string) => number {
  const toReview = useProject((state) => claimIndex.of(state.claims).toReview)
  return useCallback((articleId) => toReview.get(articleId) ?? 0, [toReview])
}

/** The group of each article that has one. Most of what is found changes none. */
const groupsOf = keptWhileSame(
  (found: ReadonlyMap<string, ArticleFindings>): ReadonlyMap<string, string> =>
    new Map(
      [...found.values()].flatMap(({ articleId, group }) => (group === '' ? [] : [[articleId, group]])),
    ),
)
const independentOf = remembered(
  (articles: ReadonlyMap<string, Article>, groups: ReadonlyMap<string, string>): Lookup<Article> => ({
    get: (id) => {
      const article = articles.get(id)
      const independenceGroup = article?.independenceGroup || (groups.get(id) ?? '')
      return article && { ...article, independenceGroup }
    },
  }),
)

/**
 * The articles with the independence groups that hold: those given by hand, else those of their copies, which are known by an
 * id (`nameOfGroup` has their names).
 */
export function useIndependentArticles(): Lookup<Article> {
  const groups = useAnalysis((state) => groupsOf(state.articles))
  return independentOf(
    useProject((state) => state.articles),
    groups,
  )
}

/** What was found in one article; undefined until it was read. */
export const useFindingsIn = (articleId: string): ArticleFindings | undefined =>
  useAnalysis((state) => state.articles.get(articleId))

const coverageIn = rememberedOf(coverReading)

/** How many sentences with a figure nobody has looked at in an article; null until it was read. */
const countUnmarked = (
  { dismissedSuggestions }: Article,
  found: ArticleFindings | undefined,
  claims: readonly Claim[],
): number | null => (found ? coverageIn(found, claims, dismissedSuggestions).unmarkedSentences.length : null)

/** The same in a component; 0 until it was read. */
export const useUnmarkedIn = (article: Article): number =>
  countUnmarked(article, useFindingsIn(article.id), useClaimsOf(article.id)) ?? 0

/** The same, asked once; null until it was read. */
export const unmarkedIn = (article: Article): number | null =>
  countUnmarked(article, useAnalysis.getState().articles.get(article.id), claimsOf(article.id))

/** The same for any article; where it is not wanted, nothing is asked, and each has none. */
export function useUnmarkedOf(isWanted: boolean): (article: Article) => number {
  const found = useAnalysis((state) => (isWanted ? state.articles : null))
  const claims = useProject((state) => (isWanted ? state.claims : null))
  return useCallback(
    (article) =>
      found && claims
        ? (countUnmarked(article, found.get(article.id), claimsIn(claims, article.id)) ?? 0)
        : 0,
    [found, claims],
  )
}

/** The claims that are related to others, from either end. */
const relatedIn = keptWhileSame((claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, Claim> => {
  const keepers = [...claims.values()].filter(({ relations = [] }) => relations.length > 0)
  const ids = new Set(keepers.flatMap(({ id, relations = [] }) => [id, ...relations.map(({ to }) => to)]))
  return new Map(ids.size === 0 ? [] : [...claims].filter(([id]) => ids.has(id)))
})

/** The same, asked in a component: these are its claims as long as none of them changes. */
export const useRelatedClaims = (): ReadonlyMap<string, Claim> =>
  useProject(({ claims }) => relatedIn(claims))

const lineageIn = remembered((claims: ReadonlyMap<string, Claim>, articles: ReadonlyMap<string, Article>) =>
  createLineage(claims.values(), articles.values()),
)

/** Who passes on whose words, as the project is now. */
export const useLineage = (): Lineage =>
  useProject(({ claims, articles }) => lineageIn(relatedIn(claims), articles))

const claimCoverageOf = remembered(
  (
    articles: Lookup<Article>,
    sources: ReadonlyMap<string, Source>,
    conflicts: ReadonlyMap<string, Conflict>,
    lineage: Lineage,
  ) => createClaimCoverage({ articles, sources, conflicts: conflicts.values(), lineage }),
)
const articleCoverage = rememberedOf(
  (
    reading: ReturnType<typeof coverReading>,
    claims: readonly Claim[],
    coverClaims: ReturnType<typeof createClaimCoverage>,
  ): ArticleCoverage => ({ ...reading, ...coverClaims(claims) }),
)
const coverageOf = remembered(
  (
    articles: ReadonlyMap<string, Article>,
    found: ReadonlyMap<string, ArticleFindings>,
    claims: ReadonlyMap<string, Claim>,
    coverClaims: ReturnType<typeof createClaimCoverage>,
  ): ProjectCoverage => {
    const { byArticle } = claimIndex.of(claims)
    const read = [...articles.values()].flatMap(({ id, dismissedSuggestions }) => {
      const [findings, here] = [found.get(id), byArticle.get(id) ?? noClaims]
      return findings
        ? [articleCoverage(coverageIn(findings, here, dismissedSuggestions), here, coverClaims)]
        : []
    })
    return coverProject(coverClaims(claims.values()), read)
  },
)

/** What is left to do in the project; null until the first articles were read. */
export function useProjectCoverage(): ProjectCoverage | null {
  const isAnyRead = useAnalysis((state) => wasAnalysed(state) || state.articles.size > 0)
  const found = useAnalysis((state) => state.articles)
  const articles = useProject((state) => state.articles)
  const claims = useProject((state) => state.claims)
  const sources = useProject((state) => state.sources)
  const conflicts = useProject((state) => state.conflicts)
  if (!isAnyRead) return null
  return coverageOf(
    articles,
    found,
    claims,
    claimCoverageOf(
      independentOf(articles, groupsOf(found)),
      sources,
      conflicts,
      lineageIn(relatedIn(claims), articles),
    ),
  )
}

const openOf = remembered(
  (
    suggestions: ReadonlyMap<string, SuggestedConflict>,
    conflicts: ReadonlyMap<string, Conflict>,
  ): readonly SuggestedConflict[] =>
    orderSuggestions(openSuggestions(suggestions.values(), conflicts.values()), 'worth'),
)

/** The unanswered suggestions, the worthiest first: the few that are shown, and the further ones shown on demand. */
export type OpenSuggestions = {
  readonly shown: readonly SuggestedConflict[]
  readonly further: readonly SuggestedConflict[]
}

const withinRoom = remembered((open: readonly SuggestedConflict[], room: number): OpenSuggestions => {
  const shown = new Set(open.filter(({ isSure }) => isSure).slice(0, room))
  return { shown: [...shown], further: open.filter((suggestion) => !shown.has(suggestion)) }
})

/** As many are shown as the articles give room for: when one is answered, the next moves up. */
export function useOpenSuggestions(): OpenSuggestions {
  const suggestions = useAnalysis((state) => state.conflicts)
  const room = useAnalysis((state) => state.room)
  return withinRoom(
    openOf(
      suggestions,
      useProject((state) => state.conflicts),
    ),
    room,
  )
}

/** What comparing the claims of a conflict yields; null where there are no two figures or dates. */
export function useComparison(conflict: Conflict): ClaimComparison | null {
  const claims = useProject((state) => state.claims)
  const articles = useProject((state) => state.articles)
  return useMemo(() => compareClaims(conflict, claims, articles), [conflict, claims, articles])
}

/** An article of which not all was compared, and why. */
export type NotCompared = { readonly articleId: string; readonly problem: ReadingProblem }

const notComparedOf = remembered((found: ReadonlyMap<string, ArticleFindings>): readonly NotCompared[] =>
  [...found.values()].flatMap(({ articleId, problem }) => (problem ? [{ articleId, problem }] : [])),
)

/** The articles of which not all was compared. */
export const useNotCompared = (): readonly NotCompared[] =>
  useAnalysis((state) => notComparedOf(state.articles))
