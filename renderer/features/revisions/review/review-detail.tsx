import { Check, CheckCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { ReviewItem } from '../../../../shared/domain/revisions/find-to-review'
import type { Span } from '../../../../shared/domain/span'
import type { Article } from '../../../../shared/schema/article'
import { AnchoringTag } from '../../../marks/anchoring-tag'
import { ToneMark } from '../../../marks/marks'
import { Quote } from '../../../marks/quote'
import { act } from '../../../state/act'
import { useVerdict } from '../../../state/selectors'
import { inspect } from '../../../state/view-state'
import { Button } from '../../../ui/button'
import { CandidateList } from './candidate-list'
import { ChangedWords } from './changed-words'
import { RereadQuantity } from '../reread-quantity'
import { classesOf } from '../../../ui/classes'
import sheet from './review-detail.module.css'

const styles = classesOf(sheet)

type ReviewDetailProps = {
  readonly item: ReviewItem
  readonly article: Article
  /** How many in this article have only moved. */
  readonly moved: number
  readonly isReadOnly: boolean
  /** Told which candidate is looked at. */
  readonly onLookAt: (candidate: Span) => void
}

/** One mark that is not exact: which claim it belongs to, what became of its words, and what can be said about that. */
export function ReviewDetail({ item, article, moved, isReadOnly, onLookAt }: ReviewDetailProps) {
  const { claim, occurrence, isEvidence } = item
  const verdict = useVerdict(claim.verdict)
  return (
    <section className={styles('detail')} aria-label="What became of it">
      <header className={styles('head')}>
        <AnchoringTag anchoring={occurrence.anchoring} />
        <span className={styles('role')}>{isEvidence ? 'Evidence for' : 'Claim'}</span>
        <Plain className={styles('claim')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
          <span dir="auto">{claim.wording}</span>
        </Plain>
        <span className={styles('verdict')}>
          <ToneMark tone={verdict.tone} /> {verdict.label}
          {claim.needsReview && ' – wants another look'}
        </span>
      </header>
      {renderBody()}
    </section>
  )

  function renderBody(): ReactNode {
    const { anchoring } = occurrence
    switch (anchoring.kind) {
      case 'exact':
        return null
      case 'changed':
        return (
          <>
            <ChangedWords article={article} occurrence={occurrence} was={anchoring.was} />
            {!isEvidence && <RereadQuantity article={article} claim={claim} occurrence={occurrence} />}
            <Actions hint="Not these? Select the right words in the text below, and press Enter.">
              {accept('The new words stand')}
            </Actions>
          </>
        )
      case 'moved':
        return (
          <>
            <p className={styles('says')}>The same words, in a passage that stands elsewhere now:</p>
            <Quote occurrence={occurrence} />
            <Actions hint="">
              {accept('This is right')}
              {moved > 1 && (
                <Button
                  icon={CheckCheck}
                  isDisabled={isReadOnly}
                  onPress={() => void act('acceptMoves', { articleId: article.id })}
                >
                  {`All ${moved} that moved are right`}
                </Button>
              )}
            </Actions>
          </>
        )
      case 'ambiguous':
        return (
          <>
            <p className={styles('says')}>In the earlier text it stood here:</p>
            <Quote occurrence={occurrence} />
            <p className={styles('says')}>Which of these is it now?</p>
            <CandidateList
              article={article}
              item={item}
              candidates={anchoring.candidates}
              isReadOnly={isReadOnly}
              onLookAt={onLookAt}
            />
            <Actions hint="Or select other words in the text below, and press Enter.">
              {leave('None of these: it is gone')}
            </Actions>
          </>
        )
      case 'lost':
        return (
          <>
            <p className={styles('says')}>
              The new text does not say this any more. In the earlier text it stood here:
            </p>
            <Quote occurrence={occurrence} />
            <Actions hint="Said in other words now? Select them in the text below, and press Enter.">
              {leave('Leave it as lost')}
            </Actions>
          </>
        )
    }
  }

  function accept(words: string): ReactNode {
    return (
      <Button
        look="primary"
        icon={Check}
        shortcut="Enter"
        isDisabled={isReadOnly}
        onPress={() => void act('acceptChange', { claimId: claim.id, occurrenceId: occurrence.id })}
      >
        {words}
      </Button>
    )
  }

  function leave(words: string): ReactNode {
    return (
      <Button
        isDisabled={isReadOnly}
        onPress={() => void act('leaveLost', { claimId: claim.id, occurrenceId: occurrence.id })}
      >
        {words}
      </Button>
    )
  }
}

function Actions({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <div className={styles('actions')}>
      {children}
      {hint && <span className={styles('hint')}>{hint}</span>}
    </div>
  )
}
