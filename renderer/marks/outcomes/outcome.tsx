import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { classesOf } from '../../ui/classes'
import sheet from './outcome.module.css'

const styles = classesOf(sheet)

/** How a check or an act came out, in one line; what is bad is told at once to those who hear the window. */
export function Outcome({ isGood, children }: { readonly isGood: boolean; readonly children: ReactNode }) {
  return isGood ? (
    <output className={styles('good')}>
      <CircleCheck size={16} aria-hidden /> {children}
    </output>
  ) : (
    <p className={styles('bad')} role="alert">
      <CircleAlert size={16} aria-hidden /> {children}
    </p>
  )
}
