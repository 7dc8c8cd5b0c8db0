import type { Revision } from '../../../shared/schema/article'

/** Why a revision was made, as a list shows it. */
const revisionWords: Readonly<Record<Revision['reason'], string>> = {
  imported: 'Imported',
  pasted: 'Pasted',
  replaced: 'Replaced',
  corrected: 'Corrected by hand',
}

/** What a revision is called: its place in the order, and why it was made. */
export function revisionName(revisions: readonly Revision[], revision: Revision): string {
  return `${revisions.indexOf(revision) + 1}. ${revisionWords[revision.reason]}`
}
