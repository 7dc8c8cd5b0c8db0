import type { Claim } from '../../shared/schema/claim'
import { useProject } from '../state/project-state'
import { inspect } from '../state/view-state'
import type { TextSelection } from '../state/view-state'
import { wishFocus } from '../ui/keep-focus'
import type { Offer } from './offers'

/** Shows what other articles say of the same as words, or as the sentence of a caret; the list of it gets the focus. */
export function askOthers(place: TextSelection): void {
  inspect({ kind: 'others', ...place })
  wishFocus('others')
}

/** The same for a claim, where it stands in a text as it is now. */
export function offerOthers(claim: Claim): Offer {
  const { articles } = useProject.getState()
  const place = claim.occurrences.find(
    ({ articleId, revisionId }) => articles.get(articleId)?.revisions.at(-1)?.id === revisionId,
  )
  if (!place) return {}
  const { start, end } = place.anchor
  return { 'what-others-say': () => askOthers({ articleId: place.articleId, start, end }) }
}
