import { keptValues } from '../../state/place/kept-values'

/** In a window narrower than this, in CSS pixels, the inspector leaves the words no margin beside them. */
export const TIGHT = '(max-width: 1099px)'

/** In pixels, until the journalist makes them wider or narrower. */
const usual = { library: 280, inspector: 370 } as const

type Pane = keyof typeof usual

/** How wide the journalist last made a pane, in every window and whether or not it was open meanwhile. */
export function paneWidth(pane: Pane): number {
  return Number(keptValues.read(keyOf(pane))) || usual[pane]
}

export function keepPaneWidth(pane: Pane, width: number): void {
  keptValues.keep(keyOf(pane), width)
}

const keyOf = (pane: Pane): string => `width-of-${pane}`
