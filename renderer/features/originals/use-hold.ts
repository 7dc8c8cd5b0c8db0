import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { zoomOfKey } from './zoom'
import type { Zoom } from './zoom'

/** How what lies on the table is held: how large, and which way up. */
export type Hold = {
  readonly zoom: Zoom
  readonly setZoom: (zoom: Zoom) => void
  /** In degrees, clockwise. */
  readonly turn: number
  /** Whether it is turned on its side. */
  readonly isLying: boolean
  readonly turnOn: () => void
  /** Does what a key asks for, while it is drawn so large. */
  readonly press: (event: KeyboardEvent, scale: number) => void
}

/** Whether a key was pressed by itself. */
export const isPressed = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, wanted: string): boolean =>
  key === wanted && !ctrlKey && !metaKey && !altKey

/** Lets a person zoom and turn an original, by its tools and by keys. */
export function useHold(): Hold {
  const [zoom, setZoom] = useState<Zoom>({ kind: 'fit', scale: 1 })
  const [turn, setTurn] = useState(0)
  const turnOn = (): void => setTurn((before) => before + 90)
  return {
    zoom,
    setZoom,
    turn,
    isLying: turn % 180 !== 0,
    turnOn,
    press: ({ key, ctrlKey, metaKey, altKey }, scale) => {
      if (ctrlKey || metaKey || altKey) return
      const next = zoomOfKey(key, { ...zoom, scale })
      if (next) setZoom(next)
      if (key === 'r') turnOn()
    },
  }
}
