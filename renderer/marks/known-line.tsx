import type { ReactNode } from 'react'
import { classesOf } from '../ui/classes'
import sheet from './known-line.module.css'

const styles = classesOf(sheet)

type KnownLineProps = {
  /** In order of worth: what is worth least gives way first. */
  readonly known: readonly ReactNode[]
}

/** Facts in one line. Each runs in its own direction and is cut at its own end. */
export function KnownLine({ known }: KnownLineProps) {
  return (
    <span className={styles('known')}>
      {known.map((each, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- they stand in one order
        <span key={index} className={styles('each')}>
          <bdi>{each}</bdi>
        </span>
      ))}
    </span>
  )
}
