import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { useMemo } from 'react'
import { lastIndexBefore } from '../../../../shared/domain/last-before'
import { segmentHighlights } from '../../../../shared/domain/anchors/segment-highlights'
import { marksOfRevision } from '../../../../shared/domain/revisions/marks-of-revision'
import type { RevisionMark } from '../../../../shared/domain/revisions/marks-of-revision'
import type { Block } from '../../../../shared/domain/text/block-text'
import { blockText } from '../../../../shared/domain/text/block-text'
import { VisibleText } from '../../../marks/visible-text'
import { useProject } from '../../../state/project-state'
import { classesOf } from '../../../ui/classes'
import sheet from '../revision-view.module.css'
import { addTo } from '../../../../shared/domain/add-to'

const styles = classesOf(sheet)

type MarkedTextProps = {
  readonly text: string
  readonly revisionId: string
  /** The mark that is brought into view; null: none. */
  readonly occurrenceId: string | null
}

/** The text of a revision to read, with the marks that speak of it. */
export function MarkedText({ text, revisionId, occurrenceId }: MarkedTextProps) {
  const claims = useProject((state) => state.claims)
  const blocks = useMemo(() => {
    const cut = blockText(text)
    return withMarks(cut, marksOfRevision(claims.values(), revisionId, text))
  }, [text, claims, revisionId])
  return (
    <>
      {blocks.map(({ block, marks }) => (
        <p key={block.start} data-continues={block.continues} dir="auto">
          {marks.length === 0 ? (
            <VisibleText text={text.slice(block.start, block.end)} />
          ) : (
            segmentHighlights(block, marks).map(({ start, end, ids }) => {
              const words = <VisibleText key={start} text={text.slice(start, end)} />
              return ids.length === 0 ? (
                words
              ) : (
                <mark
                  key={start}
                  ref={ids.some((id) => id === occurrenceId) ? bringIntoView : null}
                  className={styles('mark')}
                  data-wanted={ids.some((id) => id === occurrenceId)}
                  title={marks
                    .flatMap(({ id, claim }) => (ids.includes(id) ? [nameOfClaim(claim)] : []))
                    .join('\n')}
                >
                  {words}
                </mark>
              )
            })
          )}
        </p>
      ))}
    </>
  )
}

const bringIntoView = (mark: HTMLElement | null): void => mark?.scrollIntoView({ block: 'center' })

type MarkedBlock = { readonly block: Block; readonly marks: readonly RevisionMark[] }

/** Each block with the marks that touch it. */
function withMarks(blocks: readonly Block[], marks: readonly RevisionMark[]): readonly MarkedBlock[] {
  const byBlock = new Map<number, RevisionMark[]>()
  for (const mark of marks) {
    const first = Math.max(
      0,
      lastIndexBefore(blocks, mark.start, ({ start }) => start),
    )
    for (let at = first; (blocks[at]?.start ?? mark.end) < mark.end; at += 1) addTo(byBlock, at, mark)
  }
  return blocks.map((block, at) => ({ block, marks: byBlock.get(at) ?? [] }))
}
