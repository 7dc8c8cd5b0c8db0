import type { Article } from '../../../shared/schema/article'
import { Reader } from '../../features/reader/reader'
import { ReviewView } from '../../features/revisions/review/review-view'
import { openClaims } from './reading-view'

const nothing = (): void => {}

type ReviewPaneProps = { readonly article: Article; readonly occurrenceId: string | null }

/** The review of what a new text left not exact, with that text beside it. */
export function ReviewPane({ article, occurrenceId }: ReviewPaneProps) {
  return (
    <ReviewView
      article={article}
      occurrenceId={occurrenceId}
      renderReader={({ target, renderActions, offer }) => (
        <Reader
          article={article}
          target={target}
          onOpenClaims={openClaims}
          onSelect={nothing}
          renderActions={renderActions}
          keys="review"
          offer={offer}
        />
      )}
    />
  )
}
