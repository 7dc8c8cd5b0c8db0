import { useMemo, useState } from 'react'
import { describeKnown } from '../../shared/domain/describe/describe-event'
import { words } from '../../shared/words/words'
import type { ChosenEvent } from '../state/events/event-gestures'
import { type ListedEvent, useListedEvents } from '../state/events/listed-events'
import { orderByNearness } from '../state/events/near-events'
import { useProject } from '../state/project-state'
import { Button } from '../ui/button'
import { Dialog, DialogActions } from '../ui/dialog'
import { DraftField } from '../ui/fields/field'
import { RowList } from '../ui/row-list'
import { Tag } from './tag'
import { classesOf } from '../ui/classes'
import sheet from './choose-event.module.css'

const styles = classesOf(sheet)

type ChooseEventProps = {
  /** The question. */
  readonly title: string
  /** The label of the button that answers. */
  readonly action: string
  /** The articles of which it is asked: the events nearest to them come first. */
  readonly articleIds: readonly string[]
  /** Which of the events can be chosen. */
  readonly isOffered: (event: ListedEvent) => boolean
  /** What a new event would be called; null where none can be made. */
  readonly newTitle: string | null
  /** Answers whether it is saved; then the question goes. */
  readonly onChoose: (chosen: ChosenEvent) => Promise<boolean>
  readonly onClose: () => void
}

const { choose } = words.events

/** Asks which event is meant: one of the list, or a new one. */
export function ChooseEvent({
  title,
  action,
  articleIds,
  isOffered,
  newTitle,
  onChoose,
  onClose,
}: ChooseEventProps) {
  const events = useListedEvents()
  const [find, setFind] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [name, setName] = useState(newTitle ?? '')
  const articles = useProject((state) => state.articles)
  const offered = useMemo(
    () => orderByNearness(events.filter(isOffered), articleIds, articles),
    [events, isOffered, articleIds, articles],
  )
  const items = useMemo(() => {
    const wanted = find.trim().toLocaleLowerCase()
    return offered.filter((event) => event.title.toLocaleLowerCase().includes(wanted))
  }, [offered, find])
  const chosen = items.find(({ id }) => id === chosenId)
  const answer: ChosenEvent | null = chosen
    ? { kind: 'listed', event: chosen }
    : newTitle !== null && name.trim() !== ''
      ? { kind: 'new', title: name.trim() }
      : null
  const confirm = async (): Promise<void> => {
    if (answer && (await onChoose(answer))) onClose()
  }
  return (
    <Dialog title={title} width="wide" onClose={onClose}>
      {offered.length > 6 && <DraftField label={choose.find} value={find} onChange={setFind} />}
      <div className={styles('list')}>
        <RowList
          label={choose.events}
          items={items}
          nameOf={(event) => event.title}
          openId={chosenId}
          onOpen={(id) => setChosenId(id)}
          empty={offered.length === 0 ? choose.none : choose.noMatch}
        >
          {(event) => <Line event={event} />}
        </RowList>
      </div>
      {newTitle !== null && (
        <DraftField
          label={choose.newTitle}
          value={name}
          onChange={(next) => {
            setName(next)
            setChosenId(null)
          }}
        />
      )}
      <DialogActions>
        <Button onPress={onClose}>{choose.cancel}</Button>
        <Button look="primary" isDisabled={answer === null} onPress={() => void confirm()}>
          {answer?.kind === 'new' ? choose.make : action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Line({ event: listed }: { readonly event: ListedEvent }) {
  const { title, event, articleIds } = listed
  return (
    <div className={styles('line')}>
      <span className={styles('title')} dir="auto">
        {title}
      </span>
      <span className={styles('known')}>
        <span dir="auto">{describeKnown(listed, words.events.tellings(articleIds.length))}</span>
        {event === null && <Tag>{words.events.proposed}</Tag>}
      </span>
    </div>
  )
}
