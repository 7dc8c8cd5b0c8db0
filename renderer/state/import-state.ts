import { create } from 'zustand'
import { useView, type ViewKind } from './view-state'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

type Import = {
  readonly isUnderWay: boolean
  /** Null while nothing is imported, or nothing that takes long enough to speak of. */
  readonly progress: ImportProgress | null
  /** The view in which it was asked for; null where none is under way. */
  readonly view: ViewKind | null
}

const none: Import = { isUnderWay: false, progress: null, view: null }

export const useImport = create<Import>(() => none)

export const beginImport = (): void =>
  useImport.setState({ isUnderWay: true, progress: null, view: useView.getState().view })

/** Shows how far the import is; a window that was loaded again meanwhile would not hear of its end, and shows nothing. */
export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState(({ isUnderWay }) => (isUnderWay ? { progress: { done, total, name } } : {}))

/** Ends it; gives whether the view is still the one in which it was asked for. */
export function endImport(): boolean {
  const { view } = useImport.getState()
  useImport.setState(none)
  return view === useView.getState().view
}
