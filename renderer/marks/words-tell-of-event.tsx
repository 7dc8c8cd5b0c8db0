import { useProject } from '../state/project-state'
import { useCurrentText } from '../state/texts'
import { TellOfEvent } from './tell-of-event'

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
