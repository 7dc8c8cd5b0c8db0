import type { ReactNode } from 'react'
import styles from './marks.module.css'

type TagProps = {
  readonly children: ReactNode
  /** What it means, in a sentence. */
  readonly title?: string
}

/** A short word set apart, such as `example`. */
export function Tag({ children, title }: TagProps) {
  return (
    <span className={styles['tag']} title={title}>
      {children}
    </span>
  )
}
