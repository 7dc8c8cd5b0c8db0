import type { ReactNode } from 'react'
import type { ComparisonKind } from '../../../shared/domain/conflicts/compare-quantities'
import { comparisonWords } from '../../../shared/domain/describe/comparison-words'
import styles from './conflict-view.module.css'

type ComparisonPanelProps = {
  /** Null where there are no two figures to compare. */
  readonly comparison: { readonly kind: ComparisonKind; readonly explanation: string } | null
  readonly children?: ReactNode
}

/** What comparing the figures yields, in words. */
export function ComparisonPanel({ comparison, children }: ComparisonPanelProps) {
  if (!comparison)
    return (
      <p className={styles['comparison']}>
        These claims have no two figures to compare. Give each a quantity in its inspector, or decide by their
        wording.
      </p>
    )
  return (
    <section
      className={styles['comparison']}
      data-kind={comparison.kind}
      aria-label="What comparing them yields"
    >
      <strong className={styles['kind']}>{comparisonWords[comparison.kind]}</strong>
      <p>{comparison.explanation}</p>
      {children}
    </section>
  )
}
