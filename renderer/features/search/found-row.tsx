import type { ReactNode } from 'react'
import type { Span } from '../../../shared/domain/span'
import { words } from '../../../shared/words/words'
import { openFound } from '../../state/open-found'
import type { FoundPlace } from '../../state/search-state'
import { classesOf } from '../../ui/classes'
import sheet from './search-view.module.css'

const styles = classesOf(sheet)
const said = words.search

type FoundRowProps = {
  readonly id: string
  readonly place: FoundPlace
  readonly isCurrent: boolean
  /** The document of the place, if no heading names it. */
  readonly children: ReactNode
}

/** One place in its line: the words before it, the found words, and the words after. */
export function FoundRow({ id, place, isCurrent, children }: FoundRowProps) {
  const { line } = place
  const { from, text, start, end, goesOn, field } = line
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- its list hears the keys, and names it
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of a select can hold no marks
      role="option"
      aria-selected={isCurrent}
      className={styles('row')}
      dir="auto"
      onClick={() => openFound(place)}
    >
      <span className={styles('before')} data-goes-on={goesOn.before}>
        <span>
          <Pieces line={line} span={{ start: from, end: start }} />
        </span>
      </span>
      <span className={styles('after')} data-goes-on={goesOn.after}>
        <b>{text.slice(start - from, end - from)}</b>
        <Pieces line={line} span={{ start: end, end: from + text.length }} />
      </span>
      <span className={styles('of')}>
        {said.fields[field]}
        {children}
      </span>
    </div>
  )
}

/** A stretch of the line, with what else was found in it. */
function Pieces({
  line: { from, text, others },
  span,
}: {
  readonly line: FoundPlace['line']
  readonly span: Span
}) {
  const pieces: ReactNode[] = []
  let at = span.start
  for (const { start, end } of others) {
    if (start < at || end > span.end) continue
    pieces.push(
      text.slice(at - from, start - from),
      <b key={start}>{text.slice(start - from, end - from)}</b>,
    )
    at = end
  }
  return [...pieces, text.slice(at - from, span.end - from)]
}
