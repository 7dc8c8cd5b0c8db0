import { sentenceAround } from '../../shared/domain/text/split-sentences'
import type { Occurrence } from '../../shared/schema/anchor'
import { useProject } from '../state/project-state'
import { useRevisionText } from '../state/texts'
import { classesOf } from '../ui/classes'
import sheet from './quote.module.css'
import { VisibleText } from './visible-text'

const styles = classesOf(sheet)

type QuoteProps = {
  readonly occurrence: Occurrence
  /** How much to show around the words: their sentence, or the words alone. */
  readonly around?: 'sentence' | 'nothing'
}

/** The exact words of an occurrence, marked in their sentence. */
export function Quote({ occurrence, around = 'sentence' }: QuoteProps) {
  const article = useProject((state) => state.articles.get(occurrence.articleId))
  const text = useRevisionText(article, occurrence.revisionId)
  const { exact, start, end } = occurrence.anchor
  const sentence = text !== null && around === 'sentence' ? sentenceAround(text, { start, end }) : null
  return (
    <span className={styles('quote')} dir="auto">
      {text !== null && sentence && <VisibleText text={text.slice(sentence.start, start)} />}
      <mark className={styles('exact')}>
        <VisibleText text={exact} />
      </mark>
      {text !== null && sentence && <VisibleText text={text.slice(end, sentence.end)} />}
    </span>
  )
}
