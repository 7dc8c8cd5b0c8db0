import { memo } from 'react'
import type { Block } from '../../../shared/domain/text/block-text'
import { segmentHighlights } from '../../../shared/domain/anchors/segment-highlights'
import type { Segment } from '../../../shared/domain/anchors/segment-highlights'
import { VisibleText } from '../../marks/visible-text'
import { BLOCK_START, NOTE_MARK } from './text-offsets'
import type { TextHighlight } from '../../marks/text-highlight'
import { words as said } from '../../../shared/words/words'
import { classesOf } from '../../ui/classes'
import sheet from './text-pane.module.css'
import { isDrawnAlike } from './is-drawn-alike'
import type { Span } from '../../../shared/domain/span'
import type { Shapes } from './shapes'

const styles = classesOf(sheet)

type TextBlockProps = {
  readonly block: Block
  /** True where the next block goes on with the same paragraph. */
  readonly isContinued: boolean
  readonly text: string
  /** The highlights that touch this block, and no others: the block is drawn anew only when these change. */
  readonly highlights: readonly TextHighlight[]
  readonly shapes: Shapes
}

/** One block of the text, its highlights as marks. Overlapping highlights become segments, each with all its claims. */
export const TextBlock = memo(
  function TextBlock({ block, isContinued, text, highlights, shapes }: TextBlockProps) {
    const level = shapes.levelOf(block.start)
    const item = shapes.itemAt(block.start)
    const common = {
      [BLOCK_START]: block.start,
      className: styles('block'),
      'data-continued': isContinued,
      dir: 'auto',
      ...(shapes.isQuoted(block) && { 'data-quoted': true }),
      ...(shapes.isRepeated(block.start, text.slice(block.start, block.end)) && { 'data-repeated': true }),
      ...(shapes.isCaption(block) && { 'data-caption': true, title: said.reader.caption }),
      ...(shapes.isNote(block) && { 'data-note': true }),
      ...(item && { 'data-depth': Math.min(item.depth, 4), 'data-bulleted': item.isBulleted }),
    }
    const words = <MarkedText block={block} text={text} shapes={shapes} highlights={highlights} />
    // Above them stands the article's own title.
    if (level === null) return <p {...common}>{words}</p>
    if (level === 1) return <h2 {...common}>{words}</h2>
    if (level === 2) return <h3 {...common}>{words}</h3>
    if (level === 3) return <h4 {...common}>{words}</h4>
    return level === 4 ? <h5 {...common}>{words}</h5> : <h6 {...common}>{words}</h6>
  },
  (before, after) =>
    before.block === after.block &&
    before.isContinued === after.isContinued &&
    before.shapes === after.shapes &&
    isDrawnAlike(before, after),
)

type MarkedTextProps = {
  readonly block: Span
  readonly text: string
  readonly shapes: Shapes
  readonly highlights: readonly TextHighlight[]
}

/** A stretch of text with its links, note marks and highlights. */
export function MarkedText({ block, text, shapes, highlights }: MarkedTextProps) {
  const [links, marks] = [shapes.linksIn(block), shapes.marksIn(block)]
  return segmentHighlights(block, [...highlights, ...links, ...marks]).map((segment) => {
    const link = links.findLast(({ id }) => segment.ids.includes(id))
    const mark = marks.find(({ id }) => segment.ids.includes(id))
    const words = <SegmentText key={segment.start} segment={segment} text={text} highlights={highlights} />
    if (mark)
      return (
        <span
          key={segment.start}
          className={styles('noteMark')}
          role="doc-noteref"
          {...{ [NOTE_MARK]: `${segment.start} ${segment.end}` }}
          title={text.slice(mark.body.start, Math.min(mark.body.end, mark.body.start + LONGEST_TITLE))}
        >
          {words}
        </span>
      )
    if (!link) return words
    return (
      <span
        key={segment.start}
        className={styles('link')}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an element that the browser itself would follow stands nowhere in a text
        role="link"
        data-link={link.at}
        title={link.address}
      >
        {words}
      </span>
    )
  })
}

/** So much of a note is shown at the pointer. */
const LONGEST_TITLE = 400

type SegmentTextProps = {
  readonly segment: Segment
  readonly text: string
  readonly highlights: readonly TextHighlight[]
}

function SegmentText({ segment, text, highlights }: SegmentTextProps) {
  const words = text.slice(segment.start, segment.end)
  const here = highlights.filter((highlight) => segment.ids.includes(highlight.id))
  const marks = here.filter((highlight) => highlight.look.kind !== 'suggestion')
  const top = marks.findLast((highlight) => highlight.look.kind === 'claim') ?? marks.at(-1)
  const [suggestion] = here
  if (!top && suggestion)
    return (
      <span
        className={styles('suggestion')}
        data-starts={segment.startsHere.includes(suggestion.id)}
        title={suggestion.words}
      >
        <VisibleText text={words} />
      </span>
    )
  if (!top) return <VisibleText text={words} />
  const ending = marks.filter((highlight) => segment.endsHere.includes(highlight.id))
  return (
    <mark
      className={styles('mark')}
      data-kind={top.look.kind}
      data-tone={top.look.kind === 'claim' ? top.look.tone : undefined}
      data-type={top.look.kind === 'claim' ? top.look.type : undefined}
      data-stance={top.look.kind === 'evidence' ? top.look.stance : undefined}
      data-changed={marks.some((highlight) => highlight.isChanged)}
      data-layers={Math.min(marks.length, 3)}
      data-symbol={ending.length > 0 ? ending.map((highlight) => highlight.symbol).join('') : undefined}
      data-claims={[...new Set(marks.map((highlight) => highlight.claimId))].join(' ')}
      title={marks.map((highlight) => highlight.words).join('\n')}
    >
      <VisibleText text={words} />
    </mark>
  )
}
