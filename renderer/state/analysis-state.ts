import { create } from 'zustand'
import type { Analysis, SuggestedConflict } from '../../shared/ipc/state'
import type { Conflict } from '../../shared/schema/conflict'
import { act } from './act'

type AnalysisState = {
  /** What the program found in the project; null until the first analysis is done. */
  readonly analysis: Analysis | null
  /** The share of the analysis under way that is done, from 0 to 1; null while there is none. */
  readonly progress: number | null
  /** True after the journalist ended an analysis, until the next one: what is shown may be out of date. */
  readonly isCancelled: boolean
}

export const useAnalysis = create<AnalysisState>(() => ({
  analysis: null,
  progress: null,
  isCancelled: false,
}))

export const showAnalysis = (analysis: Analysis | null): void =>
  useAnalysis.setState({ analysis, progress: null, isCancelled: false })
export const showAnalysisProgress = (progress: number): void =>
  useAnalysis.setState({ progress, isCancelled: false })

/** Ends the analysis that is under way; what the last one found stays. */
export async function cancelAnalysis(): Promise<void> {
  await act('cancelAnalysis', {})
  // Not before the answer: word of how far it was may still be on its way, and would show it as under way for good.
  useAnalysis.setState({ progress: null, isCancelled: true })
}

/** Starts it anew. */
export function startAnalysis(): void {
  useAnalysis.setState({ isCancelled: false })
  void act('startAnalysis', {})
}

/** The suggestions that nobody has answered yet: not confirmed, not dismissed, and not already side by side in a conflict. */
export function openSuggestions(
  analysis: Analysis | null,
  conflicts: Iterable<Conflict>,
): readonly SuggestedConflict[] {
  if (!analysis) return []
  const known = [...conflicts]
  const answered = new Set(known.map((conflict) => conflict.suggestionKey))
  return analysis.conflicts.filter(
    ({ key, members }) =>
      !answered.has(key) &&
      !known.some((conflict) =>
        members.every(({ claimId }) => claimId !== null && conflict.members.includes(claimId)),
      ),
  )
}

/** The sum that the claims of a conflict do not make, which no pair of them shows; null where there is none. */
export function sumAmong(
  analysis: Analysis | null,
  { members: claimIds, suggestionKey }: Conflict,
): SuggestedConflict | null {
  const found = analysis?.conflicts.find(
    ({ key, kind, members }) =>
      kind === 'does-not-add-up' &&
      (members.every(({ claimId }) => claimId !== null && claimIds.includes(claimId)) ||
        // Just confirmed: the analysis does not know the claims yet.
        (key === suggestionKey && members.length === claimIds.length)),
  )
  return found ?? null
}
