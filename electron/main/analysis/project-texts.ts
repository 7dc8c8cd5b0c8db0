import type { ClaimedQuantity } from '../../../shared/domain/conflicts/measure-document'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { ProjectText } from './messages'

/** The current text of every article, with the quantities that claims state in it. */
export function projectTexts(documents: Documents): readonly ProjectText[] {
  const claimedIn = claimedByRevision(documents)
  return [...documents.article.values()].flatMap((article) => {
    const revision = article.revisions.at(-1)
    if (!revision) return []
    return {
      id: article.id,
      revisionId: revision.id,
      textHash: revision.textHash,
      language: article.metadata.language?.value ?? '',
      date: article.metadata.published?.value ?? '',
      independenceGroup: article.independenceGroup,
      dismissedSuggestions: article.dismissedSuggestions,
      claimed: claimedIn.get(revision.id) ?? [],
    }
  })
}

function claimedByRevision(documents: Documents): ReadonlyMap<string, readonly ClaimedQuantity[]> {
  const claimed = new Map<string, ClaimedQuantity[]>()
  for (const { id, quantity, occurrences } of documents.claim.values()) {
    if (!quantity) continue
    for (const { revisionId, anchor } of occurrences) {
      const list = claimed.get(revisionId) ?? []
      list.push({ claimId: id, quantity, start: anchor.start, end: anchor.end })
      claimed.set(revisionId, list)
    }
  }
  return claimed
}
