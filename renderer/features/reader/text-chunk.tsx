import { overlap } from '../../../shared/domain/overlap'
import { memo, useLayoutEffect, useRef } from 'react'
import type { ColumnLayout } from '../../ui/windowed/column-layout'
import { TextBlock } from './text-block'
import type { Chunk } from './text-chunks'
import type { TextHighlight } from '../../marks/text-highlight'
import { keyOfChunk } from './use-text-layout'
import { classesOf } from '../../ui/classes'
import sheet from './text-pane.module.css'
import { isDrawnAlike } from './is-drawn-alike'
import type { Block } from '../../../shared/domain/text/block-text'
import type { Shapes, TableRow } from './shapes'
import { TextTable } from './text-table'

const styles = classesOf(sheet)

type TextChunkProps = {
  readonly chunk: Chunk
  readonly layout: ColumnLayout
  readonly text: string
  readonly shapes: Shapes
  /** The highlights that touch this chunk, and no others: it is drawn anew only when these change. */
  readonly highlights: readonly TextHighlight[]
}

/** Some neighbouring blocks of the text. */
export const TextChunk = memo(
  function TextChunk({ chunk, layout, text, shapes, highlights }: TextChunkProps) {
    const element = useRef<HTMLDivElement>(null)
    useLayoutEffect(
      () => (element.current ? layout.measure(element.current, keyOfChunk(chunk)) : undefined),
      [layout, chunk],
    )
    return (
      <div ref={element} className={styles('chunk')}>
        {piecesOf(chunk, shapes).map((piece) =>
          piece.kind === 'rows' ? (
            <TextTable
              key={piece.start}
              rows={piece.rows}
              text={text}
              shapes={shapes}
              highlights={highlights.filter((each) => piece.rows.some(({ row }) => overlap(each, row)))}
            />
          ) : (
            <TextBlock
              key={piece.block.start}
              block={piece.block}
              isContinued={
                chunk.blocks[piece.at + 1]?.continues ??
                (chunk.isContinued && piece.at === chunk.blocks.length - 1)
              }
              text={text}
              shapes={shapes}
              highlights={highlights.filter((each) => overlap(each, piece.block))}
            />
          ),
        )}
      </div>
    )
  },
  (before, after) =>
    before.chunk === after.chunk &&
    before.layout === after.layout &&
    before.shapes === after.shapes &&
    isDrawnAlike(before, after),
)

type Piece =
  | { readonly kind: 'block'; readonly block: Block; readonly at: number }
  | { readonly kind: 'rows'; readonly start: number; readonly rows: TableRow[] }

/** The blocks of a chunk as they are drawn: rows of one table together. What goes on with a long row is drawn with its beginning. */
function piecesOf({ blocks }: Chunk, shapes: Shapes): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [at, block] of blocks.entries()) {
    const row = shapes.rowAt(block.start)
    const last = pieces.at(-1)
    const open = last?.kind === 'rows' ? last.rows.at(-1) : undefined
    if (row && last?.kind === 'rows' && open?.table === row.table) last.rows.push(row)
    else if (row) pieces.push({ kind: 'rows', start: block.start, rows: [row] })
    else if (!open || open.row.end < block.end) pieces.push({ kind: 'block', block, at })
  }
  return pieces
}
