import { memo } from 'react'
import type { Difference } from '../../../shared/domain/copies/compare-copies'
import { classesOf } from '../../ui/classes'
import sheet from './difference-view.module.css'

const styles = classesOf(sheet)

type MergedTextProps = {
  readonly differences: readonly Difference[]
  readonly textA: string
  readonly textB: string
}

/** Two texts in one: the whole of B in its own paragraphs, with what only A has struck through where it would stand. */
export const MergedText = memo(function MergedText({ differences, textA, textB }: MergedTextProps) {
  return (
    <div className={styles('merged')} dir="auto">
      {piecesOf(differences, textB).map(({ kind, a, b, between }) => (
        <span key={`${a?.start} ${b?.start}`}>
          {between}
          {kind !== 'same' && a && (
            <>
              {between === '' && ' '}
              <del className={styles('removed')}>{textA.slice(a.start, a.end)}</del>{' '}
            </>
          )}
          {kind === 'same' && b && textB.slice(b.start, b.end)}
          {kind !== 'same' && b && <ins className={styles('added')}>{textB.slice(b.start, b.end)}</ins>}
        </span>
      ))}
      {textB.slice(differences.findLast(({ b }) => b !== null)?.b?.end ?? 0)}
    </div>
  )
})

/** The differences, each with what stands in B before it: punctuation, space and the ends of paragraphs. */
function piecesOf(
  differences: readonly Difference[],
  textB: string,
): readonly (Difference & { readonly between: string })[] {
  let last = 0
  return differences.map((difference) => {
    const between = difference.b ? textB.slice(last, difference.b.start) : ''
    last = difference.b?.end ?? last
    return { ...difference, between }
  })
}
