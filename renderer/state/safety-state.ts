import { create } from 'zustand'

type SafetyState = {
  /** How far the verification under way has come, in files; null while none tells. */
  readonly verifying: { readonly done: number; readonly total: number } | null
  /** What the last restoring did, in words, until it is read; empty: nothing to read. */
  readonly restored: readonly string[]
}

export const useSafety = create<SafetyState>(() => ({ verifying: null, restored: [] }))

export const showVerifying = (verifying: SafetyState['verifying']): void => useSafety.setState({ verifying })
export const showRestored = (restored: readonly string[]): void => useSafety.setState({ restored })
