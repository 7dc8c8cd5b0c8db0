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

const styles = classesOf(sheet)

type TextChunkProps = {
  readonly chunk: Chunk
  readonly layout: ColumnLayout
  readonly text: string
  /** The highlights that touch this chunk, and no others: it is drawn anew only when these change. */
  readonly highlights: readonly TextHighlight[]
}

/** Some neighbouring blocks of the text. */
export const TextChunk = memo(
  function TextChunk({ chunk, layout, text, highlights }: TextChunkProps) {
    const element = useRef<HTMLDivElement>(null)
    useLayoutEffect(
      () => (element.current ? layout.measure(element.current, keyOfChunk(chunk)) : undefined),
      [layout, chunk],
    )
    return (
      <div ref={element} className={styles('chunk')}>
        {chunk.blocks.map((block, at) => (
          <TextBlock
            key={block.start}
            block={block}
            isContinued={
              chunk.blocks[at + 1]?.continues ?? (chunk.isContinued && at === chunk.blocks.length - 1)
            }
            text={text}
            highlights={highlights.filter((each) => overlap(each, block))}
          />
        ))}
      </div>
    )
  },
  (before, after) =>
    before.chunk === after.chunk && before.layout === after.layout && isDrawnAlike(before, after),
)
