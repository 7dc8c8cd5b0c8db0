import { memo, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import { haveSameItems } from '../../../../shared/domain/same-items'
import type { Span } from '../../../../shared/domain/span'
import { classesOf } from '../../../ui/classes'
import sheet from './find.module.css'

const styles = classesOf(sheet)

type ScrollStripProps = {
  /** Where claims stand. */
  readonly claims: readonly Span[]
  /** All hits, and the number of the current one. */
  readonly found: readonly Span[]
  readonly current: Span | undefined
  /** The length of the text, in UTF-16 units. */
  readonly length: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly pane: RefObject<HTMLElement | null>
}

/** So many marks can be told apart in the strip. */
const MOST = 300

/** Where the text begins and how long it is, as shares of all that is scrolled. */
type Extent = { readonly top: number; readonly height: number }

/** Marks beside the scroll bar, where in the text claims and what was found stand: by their share of its letters, whatever of it is drawn. */
export const ScrollStrip = memo(function ScrollStrip({
  claims,
  found,
  current,
  length,
  scroller,
  pane,
}: ScrollStripProps) {
  const [{ top, height }, setExtent] = useState<Extent>({ top: 0, height: 1 })
  useLayoutEffect(() => {
    const [frame, text] = [scroller.current, pane.current]
    if (!frame || !text) return
    const measure = (): void => {
      const { paddingBottom } = getComputedStyle(text)
      const all = Math.max(frame.scrollHeight, 1)
      const from = text.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop
      const next = { top: from / all, height: (text.offsetHeight - Number.parseFloat(paddingBottom)) / all }
      setExtent((before) => (before.top === next.top && before.height === next.height ? before : next))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    observer.observe(text)
    return () => observer.disconnect()
  }, [scroller, pane])
  const shareOf = useCallback(
    ({ start }: Span): number => top + height * (start / Math.max(length, 1)),
    [top, height, length],
  )
  const claimShares = useMemo(() => sharesOf(claims, shareOf), [claims, shareOf])
  const foundShares = useMemo(() => sharesOf(found, shareOf), [found, shareOf])
  return (
    <div className={styles('strip')} aria-hidden>
      <Ticks of="claim" shares={claimShares} />
      <Ticks of="found" shares={foundShares} />
      {current && (
        <span className={styles('tick')} data-current style={{ top: `${100 * shareOf(current)}%` }} />
      )}
    </div>
  )
})

/** The places that can be told apart in the strip, as numbers from 0 to `MOST`. */
function sharesOf(places: readonly Span[], shareOf: (place: Span) => number): readonly number[] {
  return [...new Set(places.map((place) => Math.round(shareOf(place) * MOST)))]
}

type TicksProps = { readonly of: 'claim' | 'found'; readonly shares: readonly number[] }

/** Drawn anew only where one comes or goes: of thousands of claims, most stand on a tick that is there. */
const Ticks = memo(
  function Ticks({ of, shares }: TicksProps) {
    return shares.map((at) => (
      <span key={at} className={styles('tick')} data-of={of} style={{ top: `${(100 * at) / MOST}%` }} />
    ))
  },
  (before, after) => haveSameItems(before.shares, after.shares),
)
