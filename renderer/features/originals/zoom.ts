/** The size of an original: a factor, or fitted into its pane. `scale` is the present factor, if known. */
export type Zoom = { readonly kind: 'fit' | 'by'; readonly scale: number }

const LEAST_ZOOM = 0.1
const MOST_ZOOM = 8

/** One press makes it so many times larger. */
const STEP = 1.25

/** One step larger (1) or smaller (-1). */
export function zoomed({ scale }: Zoom, step: 1 | -1): Zoom {
  const next = step === 1 ? scale * STEP : scale / STEP
  return { kind: 'by', scale: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, next)) }
}

/** The zoom that a key asks for, while what is drawn has the focus; null for any other key. */
export function zoomOfKey(key: string, zoom: Zoom): Zoom | null {
  if (key === '+' || key === '=') return zoomed(zoom, 1)
  if (key === '-') return zoomed(zoom, -1)
  return key === '0' ? { kind: 'fit', scale: zoom.scale } : null
}
