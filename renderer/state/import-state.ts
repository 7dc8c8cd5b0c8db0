import { create } from 'zustand'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

type Import = {
  /** Null while nothing is imported, or nothing that takes long enough to speak of. */
  readonly progress: ImportProgress | null
  /** The articles of the last import, all of which its answer spoke of. */
  readonly told: ReadonlySet<string>
}

export const useImport = create<Import>(() => ({ progress: null, told: new Set() }))

export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState({ progress: { done, total, name } })

export const endImport = (articleIds: readonly string[]): void =>
  useImport.setState({ progress: null, told: new Set(articleIds) })
