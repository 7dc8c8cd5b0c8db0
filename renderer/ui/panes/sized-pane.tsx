import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { classesOf } from '../classes'
import sheet from './sized-pane.module.css'

const styles = classesOf(sheet)

type SizedPaneProps = {
  /** What the separator is called. */
  readonly label: string
  /** At which end of its row the pane stands: its separator is on the other side. */
  readonly at: 'start' | 'end'
  /** In pixels, until it is made wider or narrower; null: as wide as the rest of the row. */
  readonly width: number | null
  /** In pixels; in a narrow window, too. */
  readonly least: number
  /** True where the pane lies over its neighbours, at its end of the row. */
  readonly isOver?: boolean
  /** Set where the pane is a landmark: its element, its name, and its id for keeping the focus. Its separator belongs to it. */
  readonly landmark?: { readonly as: 'section' | 'aside'; readonly label: string; readonly pane: string }
  /** Called when it was made wider or narrower, with its width in pixels. */
  readonly onResized?: (width: number) => void
  /** Leaves it by Escape, from wherever in it nothing else answers to that. */
  readonly onEscape?: () => void
  readonly children: ReactNode
}

/** So much wider or narrower a press of a key makes a pane, in pixels. */
const STEP = 20

/**
 * A pane that is made wider or narrower by the separator beside it, in a row of which the `RestPane` takes what is left. Where the row has
 * no room for what was wanted, the style sheet makes it narrower: nothing is measured before somebody moves a separator.
 */
export function SizedPane({
  label,
  at,
  width: initial,
  least,
  isOver = false,
  landmark,
  onResized,
  onEscape,
  children,
}: SizedPaneProps) {
  const pane = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(initial)
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  /** Which way along the screen makes it wider: in a mirrored window it stands at the other side. */
  const outward = (): number => {
    const isMirrored = pane.current !== null && getComputedStyle(pane.current).direction === 'rtl'
    return (at === 'start') === isMirrored ? -1 : 1
  }

  const resize = (wanted: number): number => {
    const next = Math.round(Math.max(least, Math.min(wanted, mostOf(pane.current))))
    setWidth(next)
    return next
  }
  const wantedAt = ({ clientX }: PointerEvent): number =>
    grip.current ? grip.current.width + outward() * (clientX - grip.current.x) : 0
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = pane.current?.offsetWidth ?? 0
    const wanted = {
      ArrowLeft: now - outward() * STEP,
      ArrowRight: now + outward() * STEP,
      Home: least,
      End: Number.POSITIVE_INFINITY,
    }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    onResized?.(resize(wanted))
  }
  const separator = (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is moved, as the pattern for window splitters has it
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuenow={width ?? least}
      tabIndex={0}
      className={styles('separator')}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width: pane.current?.offsetWidth ?? 0 }
      }}
      onPointerMove={(event) => {
        if (grip.current) resize(wantedAt(event))
      }}
      onPointerUp={(event) => {
        if (grip.current) onResized?.(resize(wantedAt(event)))
        grip.current = null
      }}
      onPointerCancel={() => {
        grip.current = null
      }}
    />
  )
  const onEscapeIn = (event: KeyboardEvent): void => {
    // A box that floats above it closes by itself.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (event.key !== 'Escape' || event.defaultPrevented || !isInside || !onEscape) return
    event.preventDefault()
    onEscape()
  }
  const Box = landmark?.as ?? 'div'
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves it from wherever in it
    <Box
      onKeyDown={onEscapeIn}
      ref={(element: HTMLElement | null) => {
        pane.current = element
      }}
      className={styles(isOver ? 'over' : 'sized')}
      data-at={at}
      style={{
        flex: width === null ? '1 1 0' : `0 1 ${width}px`,
        ...(isOver ? { width: width ?? least } : { minWidth: least }),
      }}
      {...(landmark && { 'aria-label': landmark.label, 'data-pane': landmark.pane, tabIndex: -1 })}
    >
      {at === 'end' && !isOver && separator}
      <div className={styles('pane')} data-fills>
        {children}
      </div>
      {at === 'start' && !isOver && separator}
    </Box>
  )
}

/** The pane of a row that takes what the sized ones leave: in a tight row, two fifths of it. */
export function RestPane({ least, children }: { readonly least: number; readonly children: ReactNode }) {
  return (
    <div
      className={styles('pane')}
      style={{ flex: '1 1 0', minWidth: `min(${least}px, 42%)` }}
      data-rest={least}
    >
      {children}
    </div>
  )
}

/** How wide a pane can be: with all that the rest of its row could do without. */
function mostOf(pane: HTMLElement | null): number {
  const rest = pane?.parentElement?.querySelector<HTMLElement>(':scope > [data-rest]')
  return pane && rest ? pane.offsetWidth + rest.offsetWidth - Number(rest.dataset['rest']) : 0
}
