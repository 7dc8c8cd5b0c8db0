import { useEffect, useRef } from 'react'
import { linesIn } from '../../../shared/domain/originals/timed-lines'
import { clockTime } from '../../../shared/domain/time/clock-time'
import { words } from '../../../shared/words/words'
import { VisibleText } from '../../marks/visible-text'
import type { Transcript } from '../../marks/places/use-transcript'
import { classesOf } from '../../ui/classes'
import sheet from './spoken-lines.module.css'

const styles = classesOf(sheet)

type SpokenLinesProps = {
  readonly transcript: Transcript
  /** The present position of the recording, in seconds. */
  readonly at: number
  readonly onSeek: (to: number) => void
}

/** The transcript of a recording below it: the line that is heard is washed and followed, and a press on a line plays from there. */
export function SpokenLines({ transcript: { text, lines }, at, onSeek }: SpokenLinesProps) {
  const heard = linesIn(lines, { from: at, to: null }).at(-1)
  const current = useRef<HTMLLIElement>(null)
  const start = heard?.start
  useEffect(() => {
    if (start !== undefined) current.current?.scrollIntoView({ block: 'nearest' })
  }, [start])
  return (
    <ol className={styles('lines')} aria-label={words.originals.media.transcript}>
      {lines.map((line) => (
        <li key={line.start} ref={line === heard ? current : null} aria-current={line === heard}>
          <button type="button" onClick={() => onSeek(line.from)}>
            <span className={styles('time')}>{clockTime(line.from)}</span>
            <span dir="auto">
              <VisibleText text={text.slice(line.words, line.end)} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
