import { useMemo } from 'react'
import { words } from '../../shared/words/words'
import { addTo } from '../state/events/event-gestures'
import type { Telling } from '../state/events/event-gestures'
import { ChooseEvent } from './choose-event'
import { useProject } from '../state/project-state'
import { useCurrentText } from '../state/texts'

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

type WordsTellOfEventProps = {
  /** The words that tell of it, in the article's current text. */
  readonly place: { readonly articleId: string; readonly start: number; readonly end: number }
  readonly onClose: () => void
}

/** So many letters of the words are proposed as what a new event is called. */
const LONGEST = 80

/** Asks which event some words tell of, and says so. */
export function WordsTellOfEvent({ place: { articleId, start, end }, onClose }: WordsTellOfEventProps) {
  const article = useProject((state) => state.articles.get(articleId))
  const text = useCurrentText(article)
  if (text === null) return null
  return (
    <TellOfEvent
      tellings={[{ articleId, passages: [{ start, end }] }]}
      newTitle={text.slice(start, end).replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST)}
      onClose={onClose}
    />
  )
}
