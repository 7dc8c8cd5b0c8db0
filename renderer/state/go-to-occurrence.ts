import { wantsReview } from '../../shared/domain/revisions/find-to-review'
import type { Occurrence } from '../../shared/schema/anchor'
import { useProject } from './project-state'
import { goTo, showMain } from './view-state'

/**
 * Shows an occurrence where it stands: in the reader. One that the newest text has no sure place for is shown where that is to be
 * decided, or, once it was given up, in the revision that had it.
 */
export function goToOccurrence(occurrence: Occurrence): void {
  const { articleId, revisionId, anchor } = occurrence
  const current = useProject.getState().articles.get(articleId)?.revisions.at(-1)
  if (current?.id === revisionId) goTo({ articleId, start: anchor.start, end: anchor.end })
  else if (wantsReview(occurrence)) showMain({ kind: 'review', articleId, occurrenceId: occurrence.id })
  else showMain({ kind: 'revision', articleId, revisionId, comparedWith: null })
}
