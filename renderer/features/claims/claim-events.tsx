import { useMemo, useState } from 'react'
import { CalendarClock, X } from 'lucide-react'
import { Button as Link } from 'react-aria-components'
import { describeKnown } from '../../../shared/domain/describe/describe-event'
import type { Claim } from '../../../shared/schema/claim'
import type { Event } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { WordsTellOfEvent } from '../../marks/tell-of-event'
import { deny } from '../../state/events/event-gestures'
import { isToldAt } from '../../../shared/domain/ledger/told-at'
import { eventsByArticle } from '../../state/events/listed-events'
import { useProject } from '../../state/project-state'
import { openEvent } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Section } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)

const w = words.events.ofClaim

type ClaimEventsProps = { readonly claim: Claim; readonly isReadOnly: boolean }

/** The events told in the passages of a claim, with the ways to correct them. */
export function ClaimEvents({ claim, isReadOnly }: ClaimEventsProps) {
  const [isChoosing, setChoosing] = useState(false)
  const events = useProject((state) => state.events)
  const articles = useProject((state) => state.articles)
  /** Where it stands in the articles as they are now. */
  const current = useMemo(
    () =>
      claim.occurrences.flatMap(({ articleId, revisionId, anchor: { start, end } }) =>
        articles.get(articleId)?.revisions.at(-1)?.id === revisionId ? [{ articleId, start, end }] : [],
      ),
    [articles, claim.occurrences],
  )
  const [first] = current
  const here = useMemo(() => {
    const byArticle = eventsByArticle(events)
    const told = claim.occurrences.flatMap((occurrence) =>
      (byArticle.get(occurrence.articleId) ?? []).filter((event) =>
        isToldAt(event, { articleId: occurrence.articleId, ...occurrence.anchor }),
      ),
    )
    return [...new Set(told)]
  }, [events, claim.occurrences])
  const toldAt = (event: Event): typeof current => current.filter((place) => isToldAt(event, place))
  const notIt = (event: Event): void => {
    const places = toldAt(event)
    void deny(event, [...new Set(places.map(({ articleId }) => articleId))], places)
  }
  return (
    <Section
      title={w.heading}
      action={
        <Button
          look="quiet"
          icon={CalendarClock}
          isDisabled={isReadOnly || first === undefined}
          onPress={() => setChoosing(true)}
        >
          {w.same}
        </Button>
      }
    >
      {here.length === 0 && <p className={styles('hint')}>{w.empty}</p>}
      <ul className={styles('items')}>
        {here.map((event) => (
          <li key={event.id} className={styles('item')}>
            <div className={styles('itemBody')}>
              <Link className={styles('link')} onPress={() => openEvent(event.id)}>
                <span dir="auto">{event.title}</span>
              </Link>
              <span className={styles('where')}>
                {describeKnown(event, words.events.tellings(event.tellings.length))}
              </span>
            </div>
            <IconButton
              icon={X}
              label={w.not(event.title)}
              isDisabled={isReadOnly || toldAt(event).length === 0}
              onPress={() => notIt(event)}
            />
          </li>
        ))}
      </ul>
      {isChoosing && first && <WordsTellOfEvent place={first} onClose={() => setChoosing(false)} />}
    </Section>
  )
}
