import { useRef } from 'react'
import type { PointerEvent } from 'react'
import { boxBetween, hasExtent, turnBox } from '../../../../shared/domain/originals/turn-box'
import type { Box } from '../../../../shared/schema/box'
import { words } from '../../../../shared/words/words'
import { inPercent } from '../in-percent'
import type { ShownPlace } from './place-beside'
import { classesOf } from '../../../ui/classes'
import sheet from './places.module.css'

const styles = classesOf(sheet)

type BoxLayerProps = {
  /** In degrees, clockwise. */
  readonly turn: number
  readonly shown: readonly Extract<ShownPlace, { kind: 'box' }>[]
  /** The box that is drawn now. */
  readonly draft: Box | null
  /** Told of a box that a hand draws; null: nothing is drawn by hand now. */
  readonly onDraw: ((box: Box) => void) | null
}

type Point = { readonly x: number; readonly y: number }

/** The boxes on a page or a picture, and the hand that draws one. */
export function BoxLayer({ turn, shown, draft, onDraw }: BoxLayerProps) {
  const begin = useRef<Point | null>(null)
  const draw = (event: PointerEvent<HTMLElement>): void => {
    if (!begin.current || !onDraw) return
    const box = boxBetween(begin.current, shareOf(event))
    if (hasExtent(box)) onDraw(turnBox(box, -turn))
  }
  return (
    <div
      className={styles('boxes')}
      data-drawing={onDraw !== null}
      onPointerDown={(event) => {
        if (!onDraw || event.button !== 0) return
        // Whoever draws does not push the picture about.
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        begin.current = shareOf(event)
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event)
        begin.current = null
      }}
      onPointerCancel={() => {
        begin.current = null
      }}
    >
      {shown.map(({ id, box, label }) => (
        <span
          key={id}
          className={styles('box')}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an outline, without a file
          role="img"
          aria-label={label}
          title={label}
          style={inPercent(turnBox(box, turn))}
        />
      ))}
      {draft && (
        <span
          className={styles('draft')}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="img"
          aria-label={words.originals.box.drawn}
          style={inPercent(turnBox(draft, turn))}
        />
      )}
    </div>
  )
}

function shareOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: (clientX - left) / Math.max(1, width), y: (clientY - top) / Math.max(1, height) }
}
