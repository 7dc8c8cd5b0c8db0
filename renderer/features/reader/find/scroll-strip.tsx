import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
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
export function ScrollStrip({ claims, found, current, length, scroller, pane }: ScrollStripProps) {
  const [{ top, height }, setExtent] = useState<Extent>({ top: 0, height: 1 })
  useLayoutEffect(() => {
    const [frame, text] = [scroller.current, pane.current]
    if (!frame || !text) return
    const measure = (): void => {
      const { paddingBottom } = getComputedStyle(text)
      const all = Math.max(frame.scrollHeight, 1)
      const from = text.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop
      setExtent({
        top: from / all,
        height: (text.offsetHeight - Number.parseFloat(paddingBottom)) / all,
      })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    observer.observe(text)
    return () => observer.disconnect()
  }, [scroller, pane])
  const shareOf = ({ start }: Span): number => top + height * (start / Math.max(length, 1))
  const sharesOf = (places: readonly Span[]): readonly number[] => [
    ...new Set(places.map((place) => Math.round(shareOf(place) * MOST))),
  ]
  return (
    <div className={styles('strip')} aria-hidden>
      {sharesOf(claims).map((at) => (
        <span
          key={`claim ${at}`}
          className={styles('tick')}
          data-of="claim"
          style={{ top: `${(100 * at) / MOST}%` }}
        />
      ))}
      {sharesOf(found).map((at) => (
        <span key={at} className={styles('tick')} data-of="found" style={{ top: `${(100 * at) / MOST}%` }} />
      ))}
      {current && (
        <span className={styles('tick')} data-current style={{ top: `${100 * shareOf(current)}%` }} />
      )}
    </div>
  )
}
