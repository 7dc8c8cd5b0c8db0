import { useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore } from 'react'
import type { ClipboardEvent, MouseEvent, RefObject } from 'react'
import { blockText } from '../../../shared/domain/text/block-text'
import { wordsAsHtml } from '../../../shared/domain/text/words-as-html'
import { wordEdge } from '../../../shared/domain/text/widen-span'
import { overlap } from '../../../shared/domain/overlap'
import type { Span } from '../../../shared/domain/span'
import type { KeyZone } from '../../../shared/ipc/commands'
import { isMac } from '../../ui/keys/keys-here'
import { zone } from '../../commands/offers'
import type { Caret } from '../../state/place/places'
import { focusName } from '../../ui/keep-focus'
import { partsOf } from '../../ui/windowed/parts'
import type { PieceRange } from '../../ui/windowed/column-heights'
import { KeptSelection } from './kept-selection'
import { rememberedOf } from '../../state/remembered'
import { chunkAt, chunkBlocks } from './text-chunks'
import type { Chunk } from './text-chunks'
import { shapesOf } from './shapes'
import { TextChunk } from './text-chunk'
import type { Structure } from '../../../shared/schema/structure'
import type { TextHighlight } from '../../marks/text-highlight'
import { endsIn } from './selection-ends'
import { GAP, placeOf, pointAt, spanOfRange } from './text-offsets'
import { useHeldChunks } from './use-held-chunks'
import { useTextLayout } from './use-text-layout'
import { readOnlyText } from '../../ui/fields/read-only-text'
import { classesOf } from '../../ui/classes'
import sheet from './text-pane.module.css'

const styles = classesOf(sheet)

const at = (index: number): PieceRange => ({ from: index, to: index })

/** Whether a selection stands in a text that is drawn beside this one. */
function isInOtherText(pane: HTMLElement, { anchorNode }: Selection): boolean {
  const text = anchorNode?.parentElement?.closest('[data-menu="text"]')
  return text !== null && text !== undefined && text !== pane
}

/** A pointer that moved less than so many pixels was not dragged. */
const CLICK = 5

const gap = { [GAP]: true, 'aria-hidden': true }

type TextPaneProps = {
  readonly text: string
  /** The text's structure; null where it has none. */
  readonly structure: Structure | null
  /** What the head above it says of it. */
  readonly head: readonly string[]
  readonly label: string
  readonly highlights: readonly TextHighlight[]
  readonly paneRef: RefObject<HTMLDivElement | null>
  /** What the text is scrolled in. */
  readonly scroller: RefObject<HTMLElement | null>
  /** A place that is to be shown: it is drawn, wherever it is. */
  readonly wanted: Span | null
  /** Where the caret was left: it is drawn, so that the caret can go there again. */
  readonly caret: Caret | null
  readonly onSelect: (selection: Span | null) => void
  /** Told where the caret stands, in UTF-16 units; null: words are selected. */
  readonly onCaret: (offset: number | null) => void
  /** A click inside highlighted words: the claims that stand there. */
  readonly onOpenClaims: (claimIds: readonly string[]) => void
  /** A click while Ctrl is held, or Command on a Mac: the number of the link, where one was clicked, and where in the text it was. */
  readonly onFollow: (link: number | null, place: Span) => boolean
  /** The key zone of the text: its letter keys. */
  readonly keys: KeyZone
}

/**
 * The text, with a caret: it is an editing host that refuses every edit, so that selecting by mouse and by keyboard
 * is the system's own, and a screen reader meets a read-only text. Of a long text only those parts are drawn that are near to what is
 * seen, that hold an end of the selection, or that are wanted.
 */
export function TextPane({
  text,
  structure,
  head,
  label,
  highlights,
  paneRef,
  scroller,
  wanted,
  caret,
  onSelect,
  onCaret,
  onOpenClaims,
  onFollow,
  keys,
}: TextPaneProps) {
  const chunks = useMemo(() => chunkBlocks(blockText(text)), [text])
  const shapes = useMemo(() => shapesOf(structure, head), [structure, head])
  const layout = useTextLayout(chunks, scroller, paneRef)
  const { near, tops } = useSyncExternalStore(layout.subscribe, layout.outlook)
  const held = useHeldChunks(paneRef, chunks)
  const shown = [
    ...(wanted ? [wanted.start, wanted.end] : []),
    ...(caret ? [caret.anchor, caret.focus] : []),
  ].map((offset) => at(chunkAt(chunks, offset)))
  // There the caret goes that is sent to the start or the end, and between them lies all of the text when all is selected.
  const ends = [at(0), at(chunks.length - 1)]
  const highlightsIn = useMemo(
    () => rememberedOf((chunk: Chunk) => highlights.filter((each) => overlap(each, chunk))),
    [highlights],
  )
  const parts = partsOf([near, ...held, ...shown, ...ends], tops)
  const pressedAt = useRef({ x: 0, y: 0 })
  /** Half a word is never meant, unless Alt is held: what was dragged over takes in the words that it cuts. */
  const snap = useEffectEvent((pane: HTMLElement): void => {
    const dragged = endsIn(pane)
    if (!dragged || dragged.anchor === dragged.focus) return
    const isForward = dragged.anchor < dragged.focus
    const [start, end] = isForward ? [dragged.anchor, dragged.focus] : [dragged.focus, dragged.anchor]
    // White space at an end stays: there the next key goes on from.
    const whole = { start: wordEdge(text, start, -1), end: wordEdge(text, end, 1) }
    if (whole.start === start && whole.end === end) return
    const from = pointAt(pane, isForward ? whole.start : whole.end)
    const to = pointAt(pane, isForward ? whole.end : whole.start)
    if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  })
  const tellSelection = useEffectEvent(onSelect)
  const tellCaret = useEffectEvent(onCaret)

  useEffect(() => {
    const pane = paneRef.current
    if (!pane) return
    const refuse = (event: Event): void => event.preventDefault()
    const leaveComposition = (): void => pane.blur()
    let isDragging = false
    const report = (): void => {
      const selection = document.getSelection()
      if (isDragging || !selection || selection.rangeCount === 0) return
      const span = spanOfRange(pane, selection.getRangeAt(0))
      if (!span) {
        // Words are selected in one text at a time.
        if (isInOtherText(pane, selection)) tellSelection(null)
        return
      }
      const isCaret = span.start === span.end
      tellSelection(isCaret ? null : span)
      tellCaret(isCaret ? span.start : null)
    }
    const startDrag = (event: PointerEvent): void => {
      // The other buttons of a mouse select nothing: the words stay selected for a context menu.
      if (event.button !== 0) return
      isDragging = true
      pressedAt.current = { x: event.clientX, y: event.clientY }
      tellSelection(null)
    }
    const endDrag = ({ altKey }: PointerEvent): void => {
      if (!isDragging) return
      isDragging = false
      if (!altKey) snap(pane)
      report()
    }
    const refused = ['beforeinput', 'dragstart', 'drop', 'paste', 'cut'] as const
    for (const kind of refused) pane.addEventListener(kind, refuse)
    pane.addEventListener('compositionstart', leaveComposition)
    pane.addEventListener('pointerdown', startDrag)
    // The caret goes where the menu is asked for: what the menu offers has to know of it before it opens.
    pane.addEventListener('contextmenu', report)
    document.addEventListener('pointerup', endDrag)
    document.addEventListener('selectionchange', report)
    return () => {
      for (const kind of refused) pane.removeEventListener(kind, refuse)
      pane.removeEventListener('compositionstart', leaveComposition)
      pane.removeEventListener('pointerdown', startDrag)
      pane.removeEventListener('contextmenu', report)
      document.removeEventListener('pointerup', endDrag)
      document.removeEventListener('selectionchange', report)
    }
  }, [paneRef])

  const onCopy = (event: ClipboardEvent): void => {
    const selection = document.getSelection()
    const pane = paneRef.current
    const span = pane && selection?.rangeCount ? spanOfRange(pane, selection.getRangeAt(0)) : null
    if (!span || span.start === span.end) return
    // The words of the text, those that are not drawn among them, and nothing of the check.
    const words = text.slice(span.start, span.end)
    event.clipboardData.setData('text/plain', words)
    event.clipboardData.setData('text/html', wordsAsHtml(words))
    event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return
    // Words that are selected stay so until after a click on them: whether it was one is told by where the button was pressed.
    const { x, y } = pressedAt.current
    const isInPlace = Math.hypot(event.clientX - x, event.clientY - y) < CLICK
    if ((isMac ? event.metaKey : event.ctrlKey) && isInPlace) {
      const link = event.target.closest('[data-link]')?.getAttribute('data-link') ?? null
      const place = placeOf(event.target)
      if (place && onFollow(link === null ? null : Number(link), place)) return
    }
    const mark = event.target.closest('mark')
    if (!mark || !document.getSelection()?.isCollapsed) return
    onOpenClaims(mark.getAttribute('data-claims')?.split(' ') ?? [])
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Enter at the caret is a key of the commands; its role is among the properties
    <div
      ref={paneRef}
      className={styles('text')}
      aria-label={label}
      {...readOnlyText}
      onClick={onClick}
      onCopy={onCopy}
      {...zone(keys)}
      {...focusName(keys)}
      data-menu="text"
    >
      <KeptSelection pane={paneRef}>
        {parts.map((part) => {
          const chunk = part.kind === 'piece' ? chunks[part.index] : undefined
          return part.kind === 'gap' ? (
            <div
              key={`before ${part.before}`}
              className={styles('gap')}
              style={{ height: part.height }}
              {...gap}
            />
          ) : (
            chunk && (
              <TextChunk
                key={part.index}
                chunk={chunk}
                layout={layout}
                text={text}
                shapes={shapes}
                highlights={highlightsIn(chunk)}
              />
            )
          )
        })}
      </KeptSelection>
    </div>
  )
}
