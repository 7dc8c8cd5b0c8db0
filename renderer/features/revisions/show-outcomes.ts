import type { Outcomes } from '../../../shared/domain/revisions/carry-claims'
import { words } from '../../../shared/words/words'
import { sayInstead } from '../../state/answers'
import { openArticle, openReview } from '../../state/view-state'

/** Says what became of the marks in a new text, and opens the review where there is anything to look at. */
export function showOutcomes(articleId: string, outcomes: Outcomes): void {
  const { moved, changed, ambiguous, lost } = outcomes
  sayInstead(words.revisions.outcomes(outcomes))
  if (moved + changed + ambiguous + lost > 0) openReview(articleId)
  else openArticle(articleId)
}
