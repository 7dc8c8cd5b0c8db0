import { create } from 'zustand'

/** How far the import under way has come: how many files are done, and which is read now. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly name: string }

type Import =
  | { readonly kind: 'none' }
  /** `progress` is null as long as it takes not long enough to speak of. */
  | { readonly kind: 'under-way'; readonly progress: ImportProgress | null }
  /** From the answer of an import until the next act: what it saved may be told of after its answer. */
  | { readonly kind: 'answered' }

const none: Import = { kind: 'none' }

export const useImport = create<Import>(() => none)

export const beginImport = (): void => useImport.setState({ kind: 'under-way', progress: null }, true)

/** Shows how far the import is; what comes after its end shows nothing, for nothing would end that. */
export const showImportProgress = (done: number, total: number, name: string): void =>
  useImport.setState(
    (state) => (state.kind === 'under-way' ? { ...state, progress: { done, total, name } } : state),
    true,
  )

export const endImport = (): void => useImport.setState({ kind: 'answered' }, true)

/** Another act begins: what is saved from now on is answered by itself. */
export const forgetImport = (): void =>
  useImport.setState((state) => (state.kind === 'answered' ? none : state), true)
