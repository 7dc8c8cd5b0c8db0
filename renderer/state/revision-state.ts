import { create } from 'zustand'

/** How far the new text of an article has come: its file is read, then the marks are carried into it; `share` from 0 to 1. */
export type RevisionProgress = { readonly step: 'reading' | 'carrying'; readonly share: number }

/** Null while no new text is taken, or none that takes long enough to speak of. */
export const useRevisionProgress = create<{ readonly progress: RevisionProgress | null }>(() => ({
  progress: null,
}))

export const showRevisionProgress = (progress: RevisionProgress | null): void =>
  useRevisionProgress.setState({ progress })
