import { goToOccurrence } from './go-to-occurrence'
import { useProject } from './project-state'
import { inspect } from './view-state'

/** Opens a claim in the inspector, beside the text in which it is made first. */
export function openClaim(claimId: string): void {
  const occurrence = useProject.getState().claims.get(claimId)?.occurrences[0]
  inspect({ kind: 'claim', claimId })
  if (occurrence) goToOccurrence(occurrence)
}
