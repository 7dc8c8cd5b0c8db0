import { words } from '../../shared/words/words'
import { addTo } from '../state/events/event-gestures'
import { useProject } from '../state/project-state'
import { useCurrentText } from '../state/texts'
import { ChooseEvent } from './choose-event'

type TellsOfEventProps = {
  /** The words that tell of it, in the article's current text. */
  readonly place: { readonly articleId: string; readonly start: number; readonly end: number }
  readonly onClose: () => void
}

/** So many letters of the words are proposed as what a new event is called. */
const LONGEST = 80

const { choose } = words.events

/** Asks which event some words tell of, and says so. */
export function TellsOfEvent({ place: { articleId, start, end }, onClose }: TellsOfEventProps) {
  const article = useProject((state) => state.articles.get(articleId))
  const text = useCurrentText(article)
  if (text === null) return null
  return (
    <ChooseEvent
      title={choose.tellsTitle}
      action={choose.tells}
      isOffered={isAny}
      newTitle={text.slice(start, end).replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST)}
      onChoose={(chosen) => addTo(chosen, [{ articleId, passages: [{ start, end }] }])}
      onClose={onClose}
    />
  )
}

const isAny = (): boolean => true
