import { create } from 'zustand'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

type Import = {
  readonly isUnderWay: boolean
  /** Null while nothing is imported, or nothing that takes long enough to speak of. */
  readonly progress: ImportProgress | null
  /** The articles of the last import, all of which its answer spoke of. */
  readonly told: ReadonlySet<string>
}

export const useImport = create<Import>(() => ({ isUnderWay: false, progress: null, told: new Set() }))

export const beginImport = (): void => useImport.setState({ isUnderWay: true })

/** Shows how far the import is; what comes after its end shows nothing, for nothing would end that. */
export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState(({ isUnderWay }) => (isUnderWay ? { progress: { done, total, name } } : {}))

export const endImport = (articleIds: readonly string[]): void =>
  useImport.setState({ isUnderWay: false, progress: null, told: new Set(articleIds) })
