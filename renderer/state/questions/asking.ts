import { create } from 'zustand'
import type { AskedAbout } from '../../../shared/ipc/inputs'
import { openDialog } from '../view-state'

/** What the dialog of questions is open for: something new, or one that was asked. */
export type Asking =
  | { readonly kind: 'ask'; readonly about: readonly AskedAbout[] }
  | { readonly kind: 'change' | 'close'; readonly questionId: string }

export const useAsking = create<{ readonly asking: Asking | null }>(() => ({ asking: null }))

/** Asks in a dialog what is to be asked, or what was answered. */
export function openAsking(asking: Asking): void {
  useAsking.setState({ asking })
  openDialog('question')
}

/** Asks what is to be asked about these. */
export const askAbout = (about: readonly AskedAbout[]): void => openAsking({ kind: 'ask', about })
