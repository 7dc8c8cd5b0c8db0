import type { Evidence } from '../../../shared/schema/claim'
import { linesIn } from '../../../shared/domain/originals/timed-lines'
import { stretchOf } from '../../../shared/domain/originals/transcript-of'
import { words } from '../../../shared/words/words'
import { useTranscript } from './use-transcript'
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
  const stretch = stretchOf(pinpoint)
  const transcript = useTranscript(stretch && sourceId)
  if (!stretch || !transcript) return null
  const { articleId, text } = transcript
  const lines = linesIn(transcript.lines, stretch)
  const further = lines.length - MOST_LINES
  return (
    <>
      {lines.slice(0, MOST_LINES).map(({ start, end }) => (
        <button
          key={start}
          type="button"
          className={`${styles('link')} ${ownStyles('line')}`}
          dir="auto"
          onClick={() => goTo({ articleId, start, end })}
        >
          <VisibleText text={text.slice(start, end)} />
        </button>
      ))}
      {further > 0 && <span className={styles('where')}>{words.evidence.linesLeft(further)}</span>}
    </>
  )
}
