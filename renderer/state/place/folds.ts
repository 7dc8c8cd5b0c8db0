import { create } from 'zustand'
import { keptValues } from './kept-values'

const KEY = 'libraryFolded'

/** Whether the list on the left is folded away; in a narrow window it is, unless it was asked for there. */
type Folds = { readonly isLibraryFolded: boolean; readonly isAskedFor: boolean }

export const useFolds = create<Folds>(() => ({
  isLibraryFolded: keptValues.read(KEY) === true,
  isAskedFor: false,
}))

/** In a window narrower than this, in CSS pixels, there is no room for the list beside the words. */
export const NARROW = '(max-width: 779px)'

/** In a window narrower than this two texts stand side by side only without the inspector. */
export const CLOSE = '(max-width: 1399px)'

const matches = (media: string): boolean => globalThis.matchMedia?.(media).matches ?? false

/** Whether the window is that narrow now: then the list and the inspector lie over the words. */
export const isNarrow = (): boolean => matches(NARROW)

/** Whether it has no room for two texts and the inspector. */
export const isClose = (): boolean => matches(CLOSE)

export const isLibraryShown = ({ isLibraryFolded, isAskedFor }: Folds, narrow: boolean): boolean =>
  narrow ? isAskedFor : !isLibraryFolded

/** Whether it is shown now. */
export const isLibraryShownNow = (): boolean => isLibraryShown(useFolds.getState(), isNarrow())

/** Shows the list on the left, also where it was folded away; or folds it. Kept on this machine but for a narrow window. */
export function setLibraryShown(isShown: boolean): void {
  if (isNarrow()) return useFolds.setState({ isAskedFor: isShown })
  useFolds.setState({ isLibraryFolded: !isShown })
  keptValues.keep(KEY, !isShown)
}

/** In a narrow window the list makes room again for what was chosen in it. */
export const leaveLibrary = (): void => useFolds.setState({ isAskedFor: false })
