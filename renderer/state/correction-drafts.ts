import { create } from 'zustand'

/** What is being put right in a text, and the revision that it started from. */
export type CorrectionDraft = { readonly revisionId: string; readonly text: string }

/** Corrections that are not saved yet, by article: leaving the editor loses none of them. */
export const useCorrectionDrafts = create<{ readonly drafts: ReadonlyMap<string, CorrectionDraft> }>(() => ({
  drafts: new Map(),
}))

/** Whether anything is typed that closing the window would lose. */
export const hasCorrections = (): boolean => useCorrectionDrafts.getState().drafts.size > 0

/** Keeps what is typed until it is saved or thrown away (null). */
export function keepCorrection(articleId: string, draft: CorrectionDraft | null): void {
  useCorrectionDrafts.setState(({ drafts }) => {
    const next = new Map(drafts)
    if (draft) next.set(articleId, draft)
    else next.delete(articleId)
    return { drafts: next }
  })
}
