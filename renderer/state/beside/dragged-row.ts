import { create } from 'zustand'
import type { BesideRow } from './beside'

/** The row of a list that is being dragged; what it can be let go on shows itself meanwhile. */
export const useDraggedRow = create<{ readonly row: BesideRow | null }>(() => ({ row: null }))

export const dragRow = (row: BesideRow): void => useDraggedRow.setState({ row })

/** Ends the dragging, wherever it was let go. */
export const letRowGo = (): void => useDraggedRow.setState({ row: null })
