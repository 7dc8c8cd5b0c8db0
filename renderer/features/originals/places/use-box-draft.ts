import { useState } from 'react'
import type { Box } from '../../../../shared/schema/box'
import type { PlaceBeside } from './place-beside'

/** A box that is being drawn, on a page or on a picture. */
export type BoxDraft = { readonly page: number | null; readonly box: Box }

/** The first place of a new box, before its fields or the mouse move it. */
const MIDDLE: Box = { left: 0.25, top: 0.4, width: 0.5, height: 0.2 }

/** The box that is being drawn; it starts as the open claim's box, where that has one here. */
export function useBoxDraft(places: PlaceBeside) {
  const [draft, setDraft] = useState<BoxDraft | null>(null)
  const boxes = places.shown.flatMap((place) => (place.kind === 'box' ? [place] : []))
  return {
    draft,
    setDraft,
    boxes,
    toggle: (page: number | null): void => {
      const [first] = boxes
      setDraft(draft ? null : first ? { page: first.page, box: first.box } : { page, box: MIDDLE })
    },
  }
}
