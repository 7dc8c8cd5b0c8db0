import type { ReactNode } from 'react'
import styles from './marks.module.css'

/** A short word set apart, such as `example`. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles['tag']}>{children}</span>
}
