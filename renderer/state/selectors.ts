import { useMemo } from 'react'
import { countToReview } from '../../shared/domain/revisions/find-to-review'
import type { Article } from '../../shared/schema/article'
import type { Claim } from '../../shared/schema/claim'
import type { Tone, VerdictStep } from '../../shared/schema/project'
import { useProject } from './project-state'

const unknownStep: VerdictStep = { id: 'unknown', label: 'Not on the scale', definition: '', tone: 'unknown' }

/** The steps of the project's verdict scale, in order. */
export function useVerdictSteps(): readonly VerdictStep[] {
  return useProject((state) => state.project?.verdictScale.steps) ?? []
}

/** The step that a claim's verdict names. */
export function useVerdict(id: string): VerdictStep {
  return useVerdictSteps().find((step) => step.id === id) ?? unknownStep
}

/** The tone of each verdict of the scale. */
export function useTones(): ReadonlyMap<string, Tone> {
  const steps = useVerdictSteps()
  return useMemo(() => new Map(steps.map((step) => [step.id, step.tone])), [steps])
}

/** The claims by the articles in which they occur. */
export function useClaimsByArticle(): ReadonlyMap<string, readonly Claim[]> {
  const claims = useProject((state) => state.claims)
  return useMemo(() => {
    const byArticle = new Map<string, Claim[]>()
    for (const claim of claims.values())
      for (const articleId of new Set(claim.occurrences.map((occurrence) => occurrence.articleId))) {
        const list = byArticle.get(articleId)
        if (list) list.push(claim)
        else byArticle.set(articleId, [claim])
      }
    return byArticle
  }, [claims])
}

/** How many places a new text left to be reviewed, by article; articles without any are left out. */
export function useToReview(): ReadonlyMap<string, number> {
  const claims = useProject((state) => state.claims)
  return useMemo(() => countToReview(claims.values()), [claims])
}

/** What an article is called: its title, else its first words. */
export function articleName(article: Article | undefined): string {
  return article?.metadata.title?.value ?? article?.opening ?? 'An article that is gone'
}
