import { useMemo } from 'react'
import type { Evidence } from '../../../shared/schema/claim'
import { linesIn, timedLines } from '../../../shared/domain/originals/timed-lines'
import { stretchOf, transcriptOf } from '../../../shared/domain/originals/transcript-of'
import { words } from '../../../shared/words/words'
import { useProject } from '../../state/project-state'
import { useCurrentText } from '../../state/texts'
import { goTo } from '../../state/view-state'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'
import { VisibleText } from '../visible-text'
import own from './place-shown.module.css'

const styles = classesOf(sheet)
const ownStyles = classesOf(own)

/** So many lines are shown where there is little room. */
const MOST_LINES = 6

/** What the transcript of a recording has at the time that evidence names: a press leads there. Nothing where there is no transcript of it. */
export function TranscriptLines({ sourceId, pinpoint }: Pick<Evidence, 'sourceId' | 'pinpoint'>) {
  const source = useProject((state) => state.sources.get(sourceId))
  const articles = useProject((state) => state.articles)
  const stretch = useMemo(() => stretchOf(pinpoint), [pinpoint])
  const article = useMemo(
    () => (source && stretch ? transcriptOf(source, articles) : null) ?? undefined,
    [source, stretch, articles],
  )
  const text = useCurrentText(article)
  const lines = useMemo(
    () => (text !== null && stretch ? linesIn(timedLines(text), stretch) : []),
    [text, stretch],
  )
  if (!article || text === null || lines.length === 0) return null
  const further = lines.length - MOST_LINES
  return (
    <>
      {lines.slice(0, MOST_LINES).map(({ start, end }) => (
        <button
          key={start}
          type="button"
          className={`${styles('link')} ${ownStyles('line')}`}
          dir="auto"
          onClick={() => goTo({ articleId: article.id, start, end })}
        >
          <VisibleText text={text.slice(start, end)} />
        </button>
      ))}
      {further > 0 && <span className={styles('where')}>{words.evidence.linesLeft(further)}</span>}
    </>
  )
}
