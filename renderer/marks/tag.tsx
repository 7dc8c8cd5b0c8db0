import type { ReactNode } from 'react'
import { classesOf } from '../ui/classes'
import sheet from './marks.module.css'

const styles = classesOf(sheet)

type TagProps = {
  readonly children: ReactNode
  /** Its meaning in a sentence. */
  readonly title?: string
}

/** A short word set apart, such as `example`. */
export function Tag({ children, title }: TagProps) {
  return (
    <span className={styles('tag')} title={title}>
      {children}
    </span>
  )
}
