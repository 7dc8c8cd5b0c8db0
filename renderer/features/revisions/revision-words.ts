import type { Revision } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'

/** What a revision is called: its place in the order, and why it was made. */
export function revisionName(revisions: readonly Revision[], revision: Revision): string {
  return words.revisions.name(revisions.indexOf(revision) + 1, revision.reason)
}
