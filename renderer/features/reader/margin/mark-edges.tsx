import { chordHere } from '../../../ui/keys/keys-here'
import { useEffect, useMemo, useRef } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import type { Span } from '../../../../shared/domain/span'
import { nextWordEdge, wholeWords, wordEdge } from '../../../../shared/domain/text/widen-span'
import { words } from '../../../../shared/words/words'
import { offsetSeenAt, rangeOfSpan } from '../text-offsets'
import { useTextPlaces } from './use-text-places'
import { classesOf } from '../../../ui/classes'
import sheetOfStyles from './mark-edges.module.css'

const styles = classesOf(sheetOfStyles)

type Edge = 'start' | 'end'

type MarkEdgesProps = {
  readonly text: string
  /** What the open claim stands on here. */
  readonly start: number
  readonly end: number
  readonly sheet: RefObject<HTMLElement | null>
  readonly pane: RefObject<HTMLElement | null>
  readonly onMove: (to: Span) => void
}

/**
 * The two edges of a mark, to be dragged, or moved by the arrow keys: by words, with Alt by letters. Escape lets go without a change;
 * the mark follows while it is dragged.
 */
export function MarkEdges({ text, start: from, end: upTo, sheet, pane, onMove }: MarkEdgesProps) {
  const span = useMemo(() => ({ start: from, end: upTo }), [from, upTo])
  const ends = useMemo(
    () => [
      { start: span.start, end: span.start + 1 },
      { start: span.end - 1, end: span.end },
    ],
    [span],
  )
  const [start, end] = useTextPlaces(sheet, pane, ends)
  const dragged = useRef<Span | null>(null)
  const handles = useRef<Partial<Record<Edge, HTMLElement | null>>>({})
  const keyed = useRef<Edge | null>(null)
  useEffect(() => () => show(pane.current, null), [pane])
  // The text is drawn anew and takes the focus with its selection: the next key is still for the edge.
  useEffect(() => {
    if (keyed.current) handles.current[keyed.current]?.focus({ preventScroll: true })
    keyed.current = null
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is what drew the text anew
  }, [span])

  const moved = (edge: Edge, to: number): Span => {
    const at = Math.min(Math.max(to, 0), text.length)
    return edge === 'start'
      ? { start: Math.min(at, span.end - 1), end: span.end }
      : { start: span.start, end: Math.max(at, span.start + 1) }
  }
  const commit = (to: Span): void => {
    if (to.start !== span.start || to.end !== span.end) onMove(to)
  }
  const letGo = (): void => {
    dragged.current = null
    show(pane.current, null)
  }
  const onPointerMove = (edge: Edge, { clientX, clientY, altKey }: PointerEvent): void => {
    if (!dragged.current || !pane.current) return
    // The handle stands below its line, and takes no part in finding what is under it.
    const at = offsetSeenAt(pane.current, clientX, clientY - HANDLE)
    if (at === null) return
    dragged.current = altKey
      ? moved(edge, at)
      : wholeWords(text, moved(edge, wordEdge(text, at, edge === 'start' ? -1 : 1)))
    show(pane.current, dragged.current)
  }
  const onKeyDown = (edge: Edge, event: KeyboardEvent): void => {
    if (event.key === 'Escape' && dragged.current) {
      event.stopPropagation()
      return letGo()
    }
    const isRtl = pane.current !== null && getComputedStyle(pane.current).direction === 'rtl'
    const way = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key]
    if (way !== 1 && way !== -1) return
    event.preventDefault()
    event.stopPropagation()
    const at = span[edge]
    keyed.current = edge
    // A word that is left takes the white space beside it along.
    commit(event.altKey ? moved(edge, at + way) : wholeWords(text, moved(edge, nextWordEdge(text, at, way))))
  }
  const handle = (edge: Edge, place: typeof start) =>
    place && (
      <div
        key={edge}
        ref={(element) => {
          handles.current[edge] = element
        }}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it stands at a letter, and moves from word to word
        role="slider"
        tabIndex={0}
        aria-label={words.reader.edges[edge]}
        aria-valuemin={edge === 'start' ? 0 : span.start + 1}
        aria-valuemax={edge === 'start' ? span.end - 1 : text.length}
        aria-valuenow={span[edge]}
        aria-valuetext={text.slice(span.start, span.end).slice(0, SAID)}
        title={words.reader.edges.keys(chordHere('Alt'))}
        className={styles('edge')}
        data-edge={edge}
        style={{ insetBlockStart: place.bottom, left: edge === 'start' ? place.left : place.right }}
        onKeyDown={(event) => onKeyDown(edge, event)}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.preventDefault()
          event.currentTarget.focus({ preventScroll: true })
          event.currentTarget.setPointerCapture(event.pointerId)
          dragged.current = span
        }}
        onPointerMove={(event) => onPointerMove(edge, event)}
        onPointerUp={() => {
          const to = dragged.current
          letGo()
          if (to) commit(to)
        }}
        onPointerCancel={letGo}
      />
    )
  return (
    <>
      {handle('start', start ?? null)}
      {handle('end', end ?? null)}
    </>
  )
}

/** So far below the line a handle is held, in pixels. */
const HANDLE = 10
/** So much of the words is said. */
const SAID = 200

function show(pane: HTMLElement | null, span: Span | null): void {
  const range = pane && span ? rangeOfSpan(pane, span) : null
  if (range) CSS.highlights.set('plumbline-edges', new Highlight(range))
  else CSS.highlights.delete('plumbline-edges')
}
