import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { Unlink2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { SuggestionMember } from '../../../shared/ipc/findings'
import { describeQuantity } from '../../../shared/domain/describe/describe-quantity'
import { words } from '../../../shared/words/words'
import { describeDate } from '../../../shared/domain/describe/describe-date'
import { LetterMark } from '../../marks/letter-mark'
import { PlaceQuote } from '../../marks/place-quote'
import { sayOfFigures } from '../../state/events/event-gestures'
import { openListed, useEventAt } from '../../state/events/listed-events'
import { useProject } from '../../state/project-state'
import { goTo, inspect, showWords } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import inspectorSheet from '../../ui/inspector.module.css'
import { ArticleFacts } from './article-facts'
import sheet from './conflict-view.module.css'

const inspector = classesOf(inspectorSheet)
const styles = classesOf(sheet)
const said = words.conflicts.member

type SuggestionCardProps = {
  readonly member: SuggestionMember
  readonly letter: string
  /** The other figures that it is compared with. */
  readonly others: readonly SuggestionMember[]
  readonly isReadOnly: boolean
}

/** One figure or date of a suggested conflict, with its sentence, its place, the thing counted and the speaker. */
export function SuggestionCard({ member, letter, others, isReadOnly }: SuggestionCardProps) {
  const { articleId, start, end, text, quantity, date, attribution } = member
  const article = useProject((state) => state.articles.get(articleId))
  const claim = useProject((state) => state.claims.get(member.claimId ?? ''))
  const event = useEventAt(member)
  const show = (): void => {
    if (!claim) return showWords({ articleId, start, end })
    inspect({ kind: 'claim', claimId: claim.id })
    goTo({ articleId, start, end })
  }
  return (
    <li className={styles('card')}>
      <header className={styles('cardHead')}>
        <LetterMark letter={letter} />
        {claim ? (
          <Button className={styles('wording')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
            <span dir="auto">{nameOfClaim(claim)}</span>
          </Button>
        ) : (
          <span className={styles('wording')} dir="auto">
            {text}
          </span>
        )}
        {others.length > 0 && (
          <IconButton
            icon={Unlink2}
            label={words.events.apart.partOf(letter)}
            isDisabled={isReadOnly}
            onPress={() => void sayOfFigures('other', member, others)}
          />
        )}
      </header>
      <div className={styles('said')}>
        <Button className={styles('sentence')} onPress={show}>
          <PlaceQuote articleId={articleId} start={start} end={end} words={text} />
        </Button>
      </div>
      <dl className={styles('facts')}>
        <ArticleFacts article={article} />
        <div>
          <dt>{quantity ? said.counts : said.date}</dt>
          <dd dir="auto">{quantity ? describeQuantity(quantity) : describeDate(date)}</dd>
        </div>
        {attribution && (
          <div>
            <dt>{said.saysWho}</dt>
            <dd dir="auto">{attribution}</dd>
          </div>
        )}
        <div>
          <dt>{said.claim}</dt>
          <dd>{claim ? said.made : said.notYet}</dd>
        </div>
        {event && (
          <div>
            <dt>{words.events.suggestion}</dt>
            <dd>
              <Button className={inspector('link')} onPress={() => openListed(event)}>
                <span dir="auto">{event.title}</span>
              </Button>
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
