import { wantsReview } from '../../../../shared/domain/revisions/find-to-review'
import { placesOf } from '../../../../shared/domain/revisions/claim-places'
import type { Article } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { useProject } from '../../../state/project-state'
import { openReview } from '../../../state/view-state'
import { Button } from '../../../ui/button'
import { classesOf } from '../../../ui/classes'
import sheet from '../revision-view.module.css'

const styles = classesOf(sheet)
const said = words.revisions.review

type StoodHereProps = {
  readonly article: Article
  readonly revisionId: string
  readonly occurrenceId: string
}

/** Says of words that were looked up why an earlier text is shown, and leads to where it is decided what becomes of them. */
export function StoodHere({ article, revisionId, occurrenceId }: StoodHereProps) {
  const occurrence = useProject((state) =>
    [...state.claims.values()].flatMap(placesOf).find(({ id }) => id === occurrenceId),
  )
  const isCurrent = article.revisions.at(-1)?.id === revisionId
  if (!occurrence || occurrence.revisionId !== revisionId || isCurrent) return null
  return (
    <p className={styles('stood')} role="note">
      {said.earlierText}
      {wantsReview(occurrence) && (
        <Button onPress={() => openReview(article.id, occurrenceId)}>{said.decide}</Button>
      )}
    </p>
  )
}
