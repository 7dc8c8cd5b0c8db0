import { create } from 'zustand'
import type { MachineFigure } from '../../../shared/schema/machine-reading'

/** A figure that a machine read and somebody looks at now, and the original that it is printed in. */
export type CurrentFigure = { readonly file: string; readonly figure: MachineFigure }

export const useCurrentFigure = create<{ readonly current: CurrentFigure | null }>(() => ({ current: null }))

export const lookAtFigure = (current: CurrentFigure | null): void => useCurrentFigure.setState({ current })
