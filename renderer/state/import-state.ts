import { create } from 'zustand'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

type Import = {
  readonly isUnderWay: boolean
  /** Null while nothing is imported, or nothing that takes long enough to speak of. */
  readonly progress: ImportProgress | null
  /** True from the answer of an import until the next act: what it saved may be told of after its answer. */
  readonly isAnswered: boolean
}

export const useImport = create<Import>(() => ({ isUnderWay: false, progress: null, isAnswered: false }))

export const beginImport = (): void => useImport.setState({ isUnderWay: true })

/** Shows how far the import is; what comes after its end shows nothing, for nothing would end that. */
export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState(({ isUnderWay }) => (isUnderWay ? { progress: { done, total, name } } : {}))

export const endImport = (): void =>
  useImport.setState({ isUnderWay: false, progress: null, isAnswered: true })

/** Another act begins: what is saved from now on is answered by itself. */
export const forgetImport = (): void => {
  if (useImport.getState().isAnswered) useImport.setState({ isAnswered: false })
}
