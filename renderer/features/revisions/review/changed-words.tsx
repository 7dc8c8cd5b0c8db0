import { useMemo } from 'react'
import { diffWords } from '../../../../shared/domain/text/diff-words'
import { sentenceAround } from '../../../../shared/domain/text/split-sentences'
import type { Occurrence } from '../../../../shared/schema/anchor'
import type { Article } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { Difference } from '../../../marks/differences/difference'
import { useRevisionText } from '../../../state/texts'
import { classesOf } from '../../../ui/classes'
import sheet from './changed-words.module.css'

const styles = classesOf(sheet)
const said = words.revisions.review

type ChangedWordsProps = {
  readonly article: Article
  readonly occurrence: Occurrence
  /** The words that were marked. */
  readonly was: string
}

/** The marked words above the present ones, with their differences. */
export function ChangedWords({ article, occurrence, was }: ChangedWordsProps) {
  const text = useRevisionText(article, occurrence.revisionId)
  const { exact, start, end } = occurrence.anchor
  const pieces = useMemo(() => diffWords(was, exact), [was, exact])
  const sentence = text === null ? null : sentenceAround(text, { start, end })
  return (
    <dl className={styles('words')}>
      <dt>{said.was}</dt>
      <dd dir="auto">
        <Difference a={was} b={exact} pieces={pieces} show="a" />
      </dd>
      <dt>{said.is}</dt>
      <dd dir="auto" className={styles('now')}>
        {sentence && text?.slice(sentence.start, start)}
        <mark>
          <Difference a={was} b={exact} pieces={pieces} show="b" />
        </mark>
        {sentence && text?.slice(end, sentence.end)}
      </dd>
    </dl>
  )
}
