import { useState } from 'react'
import type { ReactNode } from 'react'
import { Check, Merge, Undo2 } from 'lucide-react'
import { describeKnown } from '../../../shared/domain/describe/describe-event'
import { words } from '../../../shared/words/words'
import { ChooseEvent } from '../../marks/choose-event'
import { QuestionsOn } from '../../marks/questions/question-list'
import { Tag } from '../../marks/tag'
import { save } from '../../state/act'
import { confirmProposal, merge, takeBack } from '../../state/events/event-gestures'
import { useLedger } from '../../state/events/ledger'
import type { ListedEvent } from '../../state/events/listed-events'
import { useProject } from '../../state/project-state'
import { openEvent, showMain } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { ColumnView } from '../../ui/panes/column-view'
import { DraftField, Field } from '../../ui/fields/field'
import { EventFacts } from './event-facts'
import { EventFigures } from './event-figures'
import { EventStatements } from './event-statements'
import { EventTimeLine } from './event-time-line'
import { LedgerCards } from './ledger-cards'
import { TellingList } from './telling-list'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events

/** A title of more letters is set smaller, as a sentence is. */
const LONG = 90

type EventViewProps = {
  readonly listed: ListedEvent
  /** What other features show of the event's articles. */
  readonly children: ReactNode
}

/** An event: its facts, its tellings, its differing figures, and the mentions kept apart. */
export function EventView({ listed, children }: EventViewProps) {
  const { event } = listed
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const [title, setTitle] = useState(listed.title)
  const [isMerging, setMerging] = useState(false)
  const titleShown = event ? event.title : title
  const read = describeKnown(listed)
  const ledger = useLedger(listed)
  // What is to be answered first stands first; it does not jump when it is.
  const [isTellingFirst] = useState(event === null || listed.waiting.length > 0)
  const tellings = (
    <TellingList
      listed={listed}
      title={titleShown}
      sources={ledger?.sources ?? null}
      isReadOnly={isReadOnly}
    />
  )
  const remove = async (): Promise<void> => {
    if (event && (await takeBack(event))) showMain({ kind: 'reader', articleId: null })
  }
  const confirm = async (): Promise<void> => {
    const id = await confirmProposal({ ...listed, title: title.trim() || listed.title }, listed.articleIds)
    if (id !== undefined) openEvent(id)
  }
  return (
    <ColumnView>
      <header className={styles('head')}>
        <div className={styles('title')} data-long={titleShown.length > LONG || undefined}>
          {event ? (
            <Field
              label={w.title}
              lines={2}
              isRequired
              isReadOnly={isReadOnly}
              value={event.title}
              onSave={(next) => save('updateEvent', { id: event.id, fields: { title: next.trim() } })}
            />
          ) : (
            <DraftField label={w.title} lines={2} value={title} onChange={setTitle} />
          )}
        </div>
        <div className={styles('marks')}>
          <Tag>{event ? w.confirmed : w.proposed}</Tag>
          <Button look="quiet" icon={Merge} isDisabled={isReadOnly} onPress={() => setMerging(true)}>
            {w.merge}
          </Button>
          {event && (
            <IconButton
              icon={Undo2}
              label={w.takeBack}
              isDisabled={isReadOnly}
              onPress={() => void remove()}
            />
          )}
        </div>
        {event ? (
          <EventFacts key={event.id} event={event} isReadOnly={isReadOnly} />
        ) : (
          <div className={styles('confirm')}>
            <p>
              {read !== '' && <strong dir="auto">{w.read(read)}</strong>}
              {w.confirmHint(listed.articleIds.length)}
            </p>
            <Button look="primary" icon={Check} isDisabled={isReadOnly} onPress={() => void confirm()}>
              {w.confirm}
            </Button>
          </div>
        )}
      </header>
      {ledger && <EventTimeLine moments={ledger.moments} />}
      {isTellingFirst && tellings}
      <LedgerCards ledger={ledger} event={event} isReadOnly={isReadOnly} />
      <EventStatements articleIds={listed.articleIds} />
      <EventFigures listed={listed} ledger={ledger} />
      {children}
      {!isTellingFirst && tellings}
      {event && <QuestionsOn kind="event" id={event.id} />}
      {isMerging && (
        <ChooseEvent
          title={w.choose.mergeTitle}
          action={w.choose.merge}
          articleIds={listed.articleIds}
          isOffered={({ id }) => id !== listed.id}
          newTitle={null}
          onChoose={(chosen) =>
            chosen.kind === 'listed' ? merge({ ...listed, title }, chosen.event) : Promise.resolve(false)
          }
          onClose={() => setMerging(false)}
        />
      )}
    </ColumnView>
  )
}
