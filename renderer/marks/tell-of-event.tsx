import { useMemo } from 'react'
import { words } from '../../shared/words/words'
import { addTo } from '../state/events/event-gestures'
import type { Telling } from '../state/events/event-gestures'
import { ChooseEvent } from './choose-event'

type TellOfEventProps = {
  readonly tellings: readonly Telling[]
  /** What a new event would be called. */
  readonly newTitle: string
  readonly onClose: () => void
}

const { choose } = words.events

/** Asks which event some places or articles tell of, and says so. */
export function TellOfEvent({ tellings, newTitle, onClose }: TellOfEventProps) {
  const articleIds = useMemo(() => tellings.map(({ articleId }) => articleId), [tellings])
  return (
    <ChooseEvent
      title={choose.tellsTitle}
      action={choose.tells}
      articleIds={articleIds}
      isOffered={isAny}
      newTitle={newTitle}
      onChoose={(chosen) => addTo(chosen, tellings)}
      onClose={onClose}
    />
  )
}

const isAny = (): boolean => true
