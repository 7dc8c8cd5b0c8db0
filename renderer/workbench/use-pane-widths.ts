import { useRef, useState } from 'react'
import { usePanelRef } from 'react-resizable-panels'
import type { GroupProps, PanelProps } from 'react-resizable-panels'

type Pane = Pick<PanelProps, 'defaultSize' | 'panelRef' | 'groupResizeBehavior'>

/** In pixels, until the journalist makes them wider or narrower. */
const usual = { library: 280, inspector: 370 } as const

/**
 * The panes beside the main one, as wide as the journalist last made them, in every window and whether or not the
 * inspector was open. The panels themselves remember shares of the window: in a wider window they would jump.
 */
export function usePaneWidths(): {
  readonly library: Pane
  readonly inspector: Pane
  readonly onLayoutChanged: NonNullable<GroupProps['onLayoutChanged']>
} {
  const [initial] = useState(() => ({ library: readWidth('library'), inspector: readWidth('inspector') }))
  const widths = useRef(initial)
  const shown = useRef(0)
  const library = usePanelRef()
  const inspector = usePanelRef()
  const restore = (): void => {
    library.current?.resize(widths.current.library)
    inspector.current?.resize(widths.current.inspector)
  }
  const remember = (): void => {
    widths.current = {
      library: library.current?.getSize().inPixels ?? widths.current.library,
      inspector: inspector.current?.getSize().inPixels ?? widths.current.inspector,
    }
    for (const [pane, width] of Object.entries(widths.current))
      localStorage.setItem(`width of ${pane}`, String(width))
  }
  return {
    library: { defaultSize: initial.library, panelRef: library, groupResizeBehavior: 'preserve-pixel-size' },
    inspector: {
      defaultSize: initial.inspector,
      panelRef: inspector,
      groupResizeBehavior: 'preserve-pixel-size',
    },
    onLayoutChanged: (layout, { isUserInteraction }) => {
      const count = Object.keys(layout).length
      // While a layout changes, the panels neither take another one nor have their widths yet.
      if (count !== shown.current) queueMicrotask(restore)
      else if (isUserInteraction) requestAnimationFrame(remember)
      shown.current = count
    },
  }
}

function readWidth(pane: keyof typeof usual): number {
  return Number(localStorage.getItem(`width of ${pane}`)) || usual[pane]
}
