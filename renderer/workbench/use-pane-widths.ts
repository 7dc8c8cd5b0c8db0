import { useRef, useState } from 'react'
import { usePanelRef } from 'react-resizable-panels'
import type { GroupProps, PanelProps } from 'react-resizable-panels'

/** In pixels. */
type Widths = { readonly library: number; readonly inspector: number }

type Pane = Pick<PanelProps, 'defaultSize' | 'panelRef' | 'groupResizeBehavior'>

const STORED = 'pane widths'
const usual: Widths = { library: 280, inspector: 370 }

/**
 * The panes beside the main one, as wide as the journalist last made them, in every window and whether or not the
 * inspector was open. The panels themselves remember shares of the window: in a wider window they would jump.
 */
export function usePaneWidths(): {
  readonly library: Pane
  readonly inspector: Pane
  readonly onLayoutChanged: NonNullable<GroupProps['onLayoutChanged']>
} {
  const [initial] = useState(readWidths)
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
    localStorage.setItem(STORED, JSON.stringify(widths.current))
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

function readWidths(): Widths {
  const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? 'null')
  return isWidths(stored) ? stored : usual
}

function isWidths(value: unknown): value is Widths {
  return (
    typeof value === 'object' &&
    value !== null &&
    'library' in value &&
    typeof value.library === 'number' &&
    'inspector' in value &&
    typeof value.inspector === 'number'
  )
}
