import type { ReactNode } from 'react'
import { words } from '../../shared/words/words'
import { useProject } from '../state/project-state'
import { AnswerLine } from './answer-line'
import { Faults } from './faults'
import { StatusBar } from './status-bar'
import { classesOf } from '../ui/classes'
import sheet from './foot.module.css'

const styles = classesOf(sheet)

/**
 * The foot of the window: the work that goes on, what could not be done, what was done last, and how the project is. Nothing of it lies
 * over anything.
 */
export function Foot({ children }: { readonly children: ReactNode }) {
  const isOpen = useProject((state) => state.project !== null)
  return (
    <div className={styles('foot')} data-react-aria-top-layer="true">
      {children}
      <Faults />
      <AnswerLine />
      {isOpen && <StatusBar />}
      {/* What buttons show of their names is in a landmark, and never makes the page larger than the window. */}
      <section className={styles('tooltips')} aria-label={words.workbench.buttonNames} data-tooltips />
    </div>
  )
}
