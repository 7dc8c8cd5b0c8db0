import { create } from 'zustand'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

/** Null while nothing is imported, or nothing that takes long enough to speak of. */
export const useImport = create<{ readonly progress: ImportProgress | null }>(() => ({ progress: null }))

export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState({ progress: { done, total, name } })

export const endImportProgress = (): void => useImport.setState({ progress: null })
