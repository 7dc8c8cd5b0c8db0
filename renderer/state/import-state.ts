import { create } from 'zustand'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

type Import = {
  readonly isUnderWay: boolean
  /** Null while nothing is imported, or nothing that takes long enough to speak of. */
  readonly progress: ImportProgress | null
}

const none: Import = { isUnderWay: false, progress: null }

export const useImport = create<Import>(() => none)

export const beginImport = (): void => useImport.setState({ isUnderWay: true, progress: null })

/** Shows how far the import is; a window that was loaded again meanwhile would not hear of its end, and shows nothing. */
export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState(({ isUnderWay }) => (isUnderWay ? { progress: { done, total, name } } : {}))

export const endImport = (): void => useImport.setState(none)
