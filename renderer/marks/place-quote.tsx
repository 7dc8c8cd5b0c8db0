import { sentenceAround } from '../../shared/domain/text/split-sentences'
import { useProject } from '../state/project-state'
import { useCurrentText } from '../state/texts'
import { classesOf } from '../ui/classes'
import sheet from './quote.module.css'

const styles = classesOf(sheet)

type PlaceQuoteProps = {
  readonly articleId: string
  /** Offsets in the article's current text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The words that were found there: shown alone where the text has changed since. */
  readonly words: string
}

/** Words of an article that nobody has marked, in their sentence. */
export function PlaceQuote({ articleId, start, end, words }: PlaceQuoteProps) {
  const article = useProject((state) => state.articles.get(articleId))
  const text = useCurrentText(article)
  const isThere = text?.slice(start, end) === words
  const sentence = text !== null && isThere ? sentenceAround(text, { start, end }) : null
  return (
    <span className={styles('quote')} dir="auto">
      {sentence && text?.slice(sentence.start, start)}
      <mark className={styles('exact')}>{words}</mark>
      {sentence && text?.slice(end, sentence.end)}
    </span>
  )
}
