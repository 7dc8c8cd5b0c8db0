import { create } from 'zustand'
import type { WorkspaceEvent } from '../../shared/ipc/state'

type SafetyState = {
  /** How far the verification under way has come, in files; null while none tells. */
  readonly verifying: { readonly done: number; readonly total: number } | null
  /** How far the work on a package is, in files; null while there is none. */
  readonly packing: Extract<WorkspaceEvent, { kind: 'packing' }>['work']
  /** What the last restoring did, in words, until it is read; no lines: nothing to read. */
  readonly restored: { readonly title: string; readonly lines: readonly string[] }
}

const nothing: SafetyState['restored'] = { title: '', lines: [] }

export const useSafety = create<SafetyState>(() => ({ verifying: null, restored: nothing, packing: null }))

export const showVerifying = (verifying: SafetyState['verifying']): void => useSafety.setState({ verifying })
export const showPacking = (packing: SafetyState['packing']): void => useSafety.setState({ packing })
export const showRestored = (restored: SafetyState['restored']): void => useSafety.setState({ restored })
export const hideRestored = (): void => useSafety.setState({ restored: nothing })
