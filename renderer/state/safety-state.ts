import { create } from 'zustand'

type SafetyState = {
  /** How far the verification under way has come, in files; null while none tells. */
  readonly verifying: { readonly done: number; readonly total: number } | null
  /** What the last restoring did, in words, until it is read; no lines: nothing to read. */
  readonly restored: { readonly title: string; readonly lines: readonly string[] }
}

const nothing: SafetyState['restored'] = { title: '', lines: [] }

export const useSafety = create<SafetyState>(() => ({ verifying: null, restored: nothing }))

export const showVerifying = (verifying: SafetyState['verifying']): void => useSafety.setState({ verifying })
export const showRestored = (restored: SafetyState['restored']): void => useSafety.setState({ restored })
export const hideRestored = (): void => useSafety.setState({ restored: nothing })
