import { useMemo } from 'react'
import { coverReading } from '../../shared/domain/coverage/cover-article'
import { coverProject } from '../../shared/domain/coverage/cover-project'
import type { ProjectCoverage } from '../../shared/domain/coverage/cover-project'
import { useAnalysis } from './analysis-state'
import { useIndependentArticles } from './copies'
import { useProject } from './project-state'
import { useClaimsByArticle } from './selectors'

/** How many sentences with a figure nobody has looked at, by article; empty until the first analysis is done. */
export function useUnmarkedFigures(): ReadonlyMap<string, number> {
  const readings = useAnalysis((state) => state.analysis?.articles)
  const claimsByArticle = useClaimsByArticle()
  return useMemo(
    () =>
      new Map(
        (readings ?? []).map((reading) => [
          reading.articleId,
          coverReading(reading, claimsByArticle.get(reading.articleId) ?? []).unmarkedSentences.length,
        ]),
      ),
    [readings, claimsByArticle],
  )
}

/** What is left to do in the project; null until the first analysis is done. */
export function useProjectCoverage(): ProjectCoverage | null {
  const readings = useAnalysis((state) => state.analysis?.articles)
  const articles = useIndependentArticles()
  const claims = useProject((state) => state.claims)
  const sources = useProject((state) => state.sources)
  const conflicts = useProject((state) => state.conflicts)
  return useMemo(
    () =>
      readings
        ? coverProject(readings, {
            articles,
            claims: [...claims.values()],
            sources: [...sources.values()],
            conflicts: [...conflicts.values()],
          })
        : null,
    [readings, articles, claims, sources, conflicts],
  )
}
