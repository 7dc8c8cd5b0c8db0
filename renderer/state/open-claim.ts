import { shrinkToText } from '../../shared/domain/anchors/shrink-to-text'
import type { Claim } from '../../shared/schema/claim'
import { goToOccurrence } from './go-to-occurrence'
import { useProject } from './project-state'
import type { ProjectState } from './project-state'
import { useTexts } from './texts'
import { inspect, useView } from './view-state'
import type { ViewState } from './view-state'

/** Which claim is open in the inspector; null where none is. */
export const openClaimId = ({ inspected }: Pick<ViewState, 'inspected'>): string | null =>
  inspected.kind === 'claim' ? inspected.claimId : null

/** The claim that is open in the inspector. */
export function useOpenClaim(): Claim | undefined {
  const claimId = useView(openClaimId)
  return useProject((state) => (claimId === null ? undefined : state.claims.get(claimId)))
}

/** Opens a claim in the inspector, beside the text in which it is made first. */
export function openClaim(claimId: string): void {
  const occurrence = useProject.getState().claims.get(claimId)?.occurrences[0]
  inspect({ kind: 'claim', claimId })
  if (occurrence) goToOccurrence(occurrence)
}

/** Whether the open claim is marked at the very words that are selected. */
export function isMarkedAlready(
  { inspected, selection }: Pick<ViewState, 'inspected' | 'selection'>,
  { articles, claims }: Pick<ProjectState, 'articles' | 'claims'>,
): boolean {
  const claim = claims.get(openClaimId({ inspected }) ?? '')
  const revision = articles.get(selection?.articleId ?? '')?.revisions.at(-1)
  if (!claim || !selection || !revision) return false
  const text = useTexts.getState().texts.get(revision.textHash)
  const words = text === undefined ? selection : shrinkToText(text, selection)
  return claim.occurrences.some(
    ({ revisionId, anchor }) =>
      revisionId === revision.id && anchor.start === words?.start && anchor.end === words.end,
  )
}
