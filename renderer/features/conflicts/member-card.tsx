import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import { removeMember } from '../../../shared/domain/operations/conflicts'
import { describeQuantity } from '../../../shared/domain/describe/describe-quantity'
import { words } from '../../../shared/words/words'
import { AnchoringTag } from '../../marks/anchoring-tag'
import { LetterMark } from '../../marks/letter-mark'
import { VerdictLine } from '../../marks/verdict-line'
import { Quote } from '../../marks/quote'
import { act } from '../../state/act'
import { openClaim } from '../../state/open-claim'
import { setVerdict } from '../../state/acts/set-verdict'
import { resolutionsToLose } from '../../state/acts/ask-first'
import { useProject } from '../../state/project-state'
import { inspect } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { ArticleFacts } from './article-facts'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)
const said = words.conflicts.member

type MemberCardProps = {
  readonly claim: Claim
  readonly letter: string
  readonly conflict: Conflict
  /** The claim states no figure, so its speaker is what is compared. */
  readonly isStatement: boolean
}

/** One claim of a conflict: its words in their sentence, where they stand, what they count, and the verdict so far. */
export function MemberCard({ claim, letter, conflict, isStatement }: MemberCardProps) {
  const [occurrence] = claim.occurrences
  const article = useProject((state) => state.articles.get(occurrence?.articleId ?? ''))
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <li className={styles('card')}>
      <header className={styles('cardHead')}>
        <LetterMark letter={letter} />
        <Button className={styles('wording')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
          <span dir="auto">{nameOfClaim(claim)}</span>
        </Button>
        {conflict.members.length > 2 && (
          <IconButton
            icon={X}
            label={said.takeOut(letter)}
            isDisabled={isReadOnly}
            onPress={() => void takeOut({ id: conflict.id, claimId: claim.id })}
          />
        )}
      </header>
      <div className={styles('said')}>
        {occurrence && (
          <>
            <Button className={styles('sentence')} onPress={() => openClaim(claim.id)}>
              <Quote occurrence={occurrence} />
            </Button>
            <AnchoringTag anchoring={occurrence.anchoring} />
          </>
        )}
      </div>
      <dl className={styles('facts')}>
        <ArticleFacts article={article} />
        {isStatement ? (
          <div>
            <dt>{said.saysWho}</dt>
            <dd dir="auto">{claim.speaker || said.notStated}</dd>
          </div>
        ) : (
          <div>
            <dt>{said.counts}</dt>
            <dd dir="auto">{claim.quantity ? describeQuantity(claim.quantity) : said.noFigure}</dd>
          </div>
        )}
        <div>
          <dt>{said.verdict}</dt>
          <dd className={styles('verdict')}>
            <VerdictLine
              label={said.verdict}
              value={claim.verdict}
              onChoose={(verdict) => void setVerdict([claim.id], verdict)}
              isReadOnly={isReadOnly}
            />
          </dd>
        </div>
      </dl>
    </li>
  )
}

async function takeOut(member: { readonly id: string; readonly claimId: string }): Promise<void> {
  const losing = await resolutionsToLose((documents) => removeMember(documents, member))
  if (losing !== null) await act('removeMember', { ...member, losing })
}
