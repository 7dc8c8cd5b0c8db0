import type { Occurrence } from '../../shared/schema/anchor'
import { useProject } from './project-state'
import { goTo, showMain } from './view-state'

/** Shows an occurrence in the reader. An ambiguous one is shown in its review, a lost one in the last revision that had it. */
export function goToOccurrence(occurrence: Occurrence): void {
  const { id, articleId, revisionId, anchor, anchoring } = occurrence
  const current = useProject.getState().articles.get(articleId)?.revisions.at(-1)
  if (current?.id === revisionId) goTo({ articleId, start: anchor.start, end: anchor.end })
  else if (anchoring.kind === 'ambiguous') showMain({ kind: 'review', articleId, occurrenceId: id })
  else showMain({ kind: 'revision', articleId, revisionId, comparedWith: null, occurrenceId: id })
}
