import type { ProjectCoverage } from '../../shared/domain/coverage/cover-project'
import { coverProject } from '../../shared/domain/coverage/cover-project'
import { createClaimCoverage } from '../../shared/domain/coverage/create-claim-coverage'
import { coverReading } from '../../shared/domain/coverage/cover-article'
import type { Article } from '../../shared/schema/article'
import type { Claim } from '../../shared/schema/claim'
import type { Conflict } from '../../shared/schema/conflict'
import type { Tone, VerdictStep } from '../../shared/schema/project'
import type { Source } from '../../shared/schema/source'
import { withEffectiveGroups } from '../../shared/domain/analysis/with-effective-groups'
import type { Analysis, ArticleFigures, SuggestedConflict } from '../../shared/ipc/state'
import { openSuggestions, useAnalysis } from './analysis-state'
import { createClaimIndex } from './claim-index'
import { useProject } from './project-state'
import { remembered, rememberedById } from './remembered'
import { useVerdictSteps } from './selectors'

/*
 * What follows from the documents and from what was found in them. Each is computed once for a change, however many
 * components ask; and for what changed, where it can be.
 */

/** An article that another one copies, or is copied by; `containment` is the share of the shorter that both have. */
export type CopyOf = { readonly articleId: string; readonly containment: number }

const noClaims: readonly Claim[] = []
const noCopies: readonly CopyOf[] = []
const noReadings: readonly ArticleFigures[] = []

const tonesOf = remembered(
  (steps: readonly VerdictStep[]): ReadonlyMap<string, Tone> =>
    new Map(steps.map((step) => [step.id, step.tone])),
)

/** The tone of each verdict of the scale. */
export const useTones = (): ReadonlyMap<string, Tone> => tonesOf(useVerdictSteps())

const indexOf = createClaimIndex()

/** The claims by the articles in which they occur. */
export const useClaimsByArticle = (): ReadonlyMap<string, readonly Claim[]> =>
  useProject((state) => indexOf(state.claims).byArticle)

/** The claims that occur in one article. */
export const useClaimsOf = (articleId: string): readonly Claim[] =>
  useProject((state) => claimsIn(state.claims, articleId))

/** The same, asked once. */
export const claimsOf = (articleId: string): readonly Claim[] =>
  claimsIn(useProject.getState().claims, articleId)

const claimsIn = (claims: ReadonlyMap<string, Claim>, articleId: string): readonly Claim[] =>
  indexOf(claims).byArticle.get(articleId) ?? noClaims

/** The claims that have any place in one article: made there, or with a passage of it as evidence. */
export const useClaimsPlacedIn = (articleId: string): readonly Claim[] =>
  useProject((state) => indexOf(state.claims).placedIn.get(articleId) ?? noClaims)

/** How many places a new text left to be reviewed, by article; articles without any are left out. */
export const useToReview = (): ReadonlyMap<string, number> =>
  useProject((state) => indexOf(state.claims).toReview)

const independentOf = remembered(
  (
    articles: ReadonlyMap<string, Article>,
    copies: Analysis['copies'] | undefined,
  ): ReadonlyMap<string, Article> =>
    copies === undefined || copies.length === 0
      ? articles
      : new Map(withEffectiveGroups([...articles.values()], copies).map((article) => [article.id, article])),
)

/** The articles with the independence groups that hold: those given by hand, else those of their copies. */
export function useIndependentArticles(): ReadonlyMap<string, Article> {
  const copies = useAnalysis((state) => state.analysis?.copies)
  return independentOf(
    useProject((state) => state.articles),
    copies,
  )
}

const copiesOf = remembered(
  (copies: Analysis['copies'] | undefined): ReadonlyMap<string, readonly CopyOf[]> => {
    const byArticle = new Map<string, CopyOf[]>()
    const add = (articleId: string, copy: CopyOf): void => {
      const list = byArticle.get(articleId)
      if (list) list.push(copy)
      else byArticle.set(articleId, [copy])
    }
    for (const { a, b, containment } of copies ?? []) {
      add(a, { articleId: b, containment })
      add(b, { articleId: a, containment })
    }
    for (const list of byArticle.values()) list.sort((x, y) => y.containment - x.containment)
    return byArticle
  },
)

/** The copies of every article that has any, closest first. */
export const useCopies = (): ReadonlyMap<string, readonly CopyOf[]> =>
  copiesOf(useAnalysis((state) => state.analysis?.copies))

/** The copies of one article, closest first. */
export const useCopiesOf = (articleId: string): readonly CopyOf[] => useCopies().get(articleId) ?? noCopies

const unmarkedIn = rememberedById(
  (reading: ArticleFigures, claims: readonly Claim[]): number =>
    coverReading(reading, claims).unmarkedSentences.length,
)
const unmarkedOf = remembered(
  (
    readings: readonly ArticleFigures[],
    claims: ReadonlyMap<string, readonly Claim[]>,
  ): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const reading of readings) {
      const { articleId } = reading
      counts.set(articleId, unmarkedIn.of(articleId, reading, claims.get(articleId) ?? noClaims))
    }
    unmarkedIn.forget((articleId) => counts.has(articleId))
    return counts
  },
)

/** How many sentences with a figure nobody has looked at, by article; empty until the first analysis is done. */
export function useUnmarkedFigures(): ReadonlyMap<string, number> {
  const readings = useAnalysis((state) => state.analysis?.articles) ?? noReadings
  return unmarkedOf(readings, useClaimsByArticle())
}

const coverClaims = remembered(
  (
    articles: ReadonlyMap<string, Article>,
    sources: ReadonlyMap<string, Source>,
    conflicts: ReadonlyMap<string, Conflict>,
  ) => createClaimCoverage({ articles, sources, conflicts: conflicts.values() }),
)
const coverageOf = remembered(
  (
    readings: readonly ArticleFigures[],
    articles: ReadonlyMap<string, Article>,
    claims: ReadonlyMap<string, Claim>,
    claimsByArticle: ReadonlyMap<string, readonly Claim[]>,
    sources: ReadonlyMap<string, Source>,
    conflicts: ReadonlyMap<string, Conflict>,
  ): ProjectCoverage =>
    coverProject(readings, claims.values(), claimsByArticle, coverClaims(articles, sources, conflicts)),
)

/** What is left to do in the project; null until the first analysis is done. */
export function useProjectCoverage(): ProjectCoverage | null {
  const readings = useAnalysis((state) => state.analysis?.articles)
  const articles = useIndependentArticles()
  const claims = useProject((state) => state.claims)
  const sources = useProject((state) => state.sources)
  const conflicts = useProject((state) => state.conflicts)
  const claimsByArticle = useClaimsByArticle()
  return readings ? coverageOf(readings, articles, claims, claimsByArticle, sources, conflicts) : null
}

const openOf = remembered(
  (analysis: Analysis | null, conflicts: ReadonlyMap<string, Conflict>): readonly SuggestedConflict[] =>
    openSuggestions(analysis, conflicts.values()),
)

/** The suggestions that nobody has answered yet. */
export function useOpenSuggestions(): readonly SuggestedConflict[] {
  const analysis = useAnalysis((state) => state.analysis)
  return openOf(
    analysis,
    useProject((state) => state.conflicts),
  )
}
