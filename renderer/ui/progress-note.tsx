import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { classesOf } from './classes'
import sheet from './progress-note.module.css'

const styles = classesOf(sheet)

type ProgressNoteProps = {
  readonly label: string
  /** What is being done just now. */
  readonly detail: string
  /** How much is done, 0 to 1. */
  readonly share: number
  /** The actions against it. */
  readonly children: ReactNode
}

/** Work that goes on beside the journalist's own: a line of the foot. */
export function ProgressNote({ label, detail, share, children }: ProgressNoteProps) {
  return (
    <section className={styles('note')} aria-label={label}>
      <ProgressBar className={styles('progress')} value={share * 100}>
        {({ percentage }) => (
          <>
            <Label className={styles('label')}>{label}</Label>
            <span className={styles('detail')} dir="auto">
              {detail}
            </span>
            <span className={styles('track')}>
              <span className={styles('bar')} style={{ inlineSize: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {children}
    </section>
  )
}
