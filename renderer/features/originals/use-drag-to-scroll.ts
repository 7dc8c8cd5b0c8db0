import { useRef } from 'react'
import type { PointerEvent } from 'react'

type Handlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

/** Lets a hand take hold of what is drawn and push it about. */
export function useDragToScroll(): Handlers {
  const grip = useRef<{
    readonly x: number
    readonly y: number
    readonly left: number
    readonly top: number
  } | null>(null)
  const letGo = (): void => {
    grip.current = null
  }
  return {
    onPointerDown: ({ button, clientX, clientY, pointerId, currentTarget: stage }) => {
      if (button !== 0) return
      stage.setPointerCapture(pointerId)
      grip.current = { x: clientX, y: clientY, left: stage.scrollLeft, top: stage.scrollTop }
    },
    onPointerMove: ({ clientX, clientY, currentTarget: stage }) => {
      const { current } = grip
      if (current) stage.scrollTo(current.left - (clientX - current.x), current.top - (clientY - current.y))
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  }
}
