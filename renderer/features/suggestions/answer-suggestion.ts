import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { act } from '../../state/act'
import { inspect } from '../../state/view-state'

/** Makes a claim of a suggested sentence. */
export async function acceptSuggestion(
  articleId: string,
  { span }: ClaimSuggestion,
  then: 'open-the-claim' | 'stay',
): Promise<void> {
  await act('addClaim', { place: { articleId, ...span } }, ({ id }) => {
    if (then === 'open-the-claim') inspect({ kind: 'claim', claimId: id })
  })
}

/** Waves a suggested sentence away; undo brings it back. */
export async function dismissSuggestion(articleId: string, { key }: ClaimSuggestion): Promise<void> {
  await act('dismissClaimSuggestion', { articleId, key })
}
