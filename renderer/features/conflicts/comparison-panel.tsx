import type { ReactNode } from 'react'
import type { JudgedKind } from '../../../shared/domain/judging/judgement'
import { words } from '../../../shared/words/words'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)

type ComparisonPanelProps = {
  /** Null where there are no two figures or dates to compare. */
  readonly comparison: { readonly kind: JudgedKind; readonly explanation: string } | null
  /** Whether what stands side by side are statements: then there is nothing to compare. */
  readonly areStatements?: boolean
  readonly children?: ReactNode
}

/** What comparing the figures yields, in words. */
export function ComparisonPanel({ comparison, areStatements = false, children }: ComparisonPanelProps) {
  if (!comparison)
    return (
      <p className={styles('comparison')}>
        {areStatements ? words.comparison.notJudged : words.comparison.nothingToCompare}
      </p>
    )
  return (
    <section
      className={styles('comparison')}
      data-kind={comparison.kind}
      aria-label={words.conflicts.compared}
    >
      <strong className={styles('kind')}>{words.comparison.kinds[comparison.kind]}</strong>
      <p>{comparison.explanation}</p>
      {children}
    </section>
  )
}
