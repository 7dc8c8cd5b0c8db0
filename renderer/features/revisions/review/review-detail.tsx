import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { Check, CheckCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { ReviewItem } from '../../../../shared/domain/revisions/find-to-review'
import type { Span } from '../../../../shared/domain/span'
import type { Article } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
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
const said = words.revisions.review

type ReviewDetailProps = {
  readonly item: ReviewItem
  readonly article: Article
  /** How many in this article have only moved. */
  readonly moved: number
  readonly isReadOnly: boolean
  /** Told which candidate is looked at. */
  readonly onLookAt: (candidate: Span) => void
}

/** One mark that is not exact: its claim, the fate of its words, and the possible answers. */
export function ReviewDetail({ item, article, moved, isReadOnly, onLookAt }: ReviewDetailProps) {
  const { claim, occurrence, isEvidence } = item
  const verdict = useVerdict(claim.verdict)
  return (
    <section className={styles('detail')} aria-label={said.detail}>
      <header className={styles('head')}>
        <AnchoringTag anchoring={occurrence.anchoring} />
        <span className={styles('role')}>{isEvidence ? said.evidenceFor : said.claim}</span>
        <Plain className={styles('claim')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
          <span dir="auto">{nameOfClaim(claim)}</span>
        </Plain>
        <span className={styles('verdict')}>
          <ToneMark tone={verdict.tone} /> {verdict.label}
          {claim.needsReview && said.wantsAnotherLook}
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
            <Actions hint={said.changedHint}>{accept(said.acceptChanged)}</Actions>
          </>
        )
      case 'moved':
        return (
          <>
            <p className={styles('says')}>{said.moved}</p>
            <Quote occurrence={occurrence} />
            <Actions hint="">
              {accept(said.acceptMoved)}
              {moved > 1 && (
                <Button
                  icon={CheckCheck}
                  isDisabled={isReadOnly}
                  onPress={() => void act('acceptMoves', { articleId: article.id })}
                >
                  {said.acceptAllMoved(moved)}
                </Button>
              )}
            </Actions>
          </>
        )
      case 'ambiguous':
        return (
          <>
            <p className={styles('says')}>{said.stoodHere}</p>
            <Quote occurrence={occurrence} />
            <p className={styles('says')}>{said.whichOfThese}</p>
            <CandidateList
              article={article}
              item={item}
              candidates={anchoring.candidates}
              isReadOnly={isReadOnly}
              onLookAt={onLookAt}
            />
            <Actions hint={said.ambiguousHint}>{leave(said.noneOfThese)}</Actions>
          </>
        )
      case 'lost':
        return (
          <>
            <p className={styles('says')}>{said.lost}</p>
            <Quote occurrence={occurrence} />
            <Actions hint={said.lostHint}>{leave(said.leaveLost)}</Actions>
          </>
        )
    }
  }

  function accept(label: string): ReactNode {
    return (
      <Button
        look="primary"
        icon={Check}
        shortcut="Enter"
        isDisabled={isReadOnly}
        onPress={() => void act('acceptChange', { claimId: claim.id, occurrenceId: occurrence.id })}
      >
        {label}
      </Button>
    )
  }

  function leave(label: string): ReactNode {
    return (
      <Button
        isDisabled={isReadOnly}
        onPress={() => void act('leaveLost', { claimId: claim.id, occurrenceId: occurrence.id })}
      >
        {label}
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
