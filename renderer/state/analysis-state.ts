import { create } from 'zustand'
import type { AnalysisChange, ArticleFindings, SuggestedConflict } from '../../shared/ipc/state'
import type { Conflict } from '../../shared/schema/conflict'
import { act } from './act'

/** What the program found in the project so far, by id. */
export type AnalysisState = {
  readonly articles: ReadonlyMap<string, ArticleFindings>
  readonly conflicts: ReadonlyMap<string, SuggestedConflict>
  /** Whether an analysis came to its end since the project was opened. */
  readonly isAnalysed: boolean
  /** The share of the analysis under way that is done, from 0 to 1; null while there is none to speak of. */
  readonly progress: number | null
  /** True after the journalist ended an analysis, until the next one: what is shown may be out of date. */
  readonly isCancelled: boolean
  /** Why the last analysis broke off, in words; null where it did not. */
  readonly fault: string | null
}

const nothing: AnalysisState = {
  articles: new Map(),
  conflicts: new Map(),
  isAnalysed: false,
  progress: null,
  isCancelled: false,
  fault: null,
}

export const useAnalysis = create<AnalysisState>(() => nothing)

/** Forgets all of it, as when another project is opened. */
export const forgetAnalysis = (): void => useAnalysis.setState(nothing)

/** Takes over what the analysis found since it told last. Each map is copied once, and only where anything in it changed. */
export function showAnalysisChange({
  articles,
  goneArticles,
  conflicts,
  goneConflicts,
  isDone,
}: AnalysisChange): void {
  useAnalysis.setState((state) => ({
    articles: patched(state.articles, articles, ({ articleId }) => articleId, goneArticles),
    conflicts: patched(state.conflicts, conflicts, ({ id }) => id, goneConflicts),
    ...(isDone && { isAnalysed: true, progress: null, isCancelled: false, fault: null }),
  }))
}

function patched<T>(
  map: ReadonlyMap<string, T>,
  put: readonly T[],
  idOf: (value: T) => string,
  gone: readonly string[],
): ReadonlyMap<string, T> {
  if (put.length === 0 && !gone.some((id) => map.has(id))) return map
  const next = new Map(map)
  for (const id of gone) next.delete(id)
  for (const value of put) next.set(idOf(value), value)
  return next
}

export const showAnalysisProgress = (progress: number): void =>
  useAnalysis.setState({ progress, isCancelled: false, fault: null })

/** Says that the analysis broke off; what was found before stays. */
export const showAnalysisFault = (fault: string): void => useAnalysis.setState({ fault, progress: null })

/** Ends the analysis that is under way; what was found before stays. */
export async function cancelAnalysis(): Promise<void> {
  await act('cancelAnalysis', {})
  // Not before the answer: word of how far it was may still be on its way, and would show it as under way for good.
  useAnalysis.setState({ progress: null, isCancelled: true })
}

/** Goes on with it. */
export function startAnalysis(): void {
  useAnalysis.setState({ isCancelled: false, fault: null })
  void act('startAnalysis', {})
}

/** The suggestions that nobody has answered yet: not confirmed, not dismissed, and not already side by side in a conflict. */
export function openSuggestions(
  suggestions: Iterable<SuggestedConflict>,
  conflicts: Iterable<Conflict>,
): readonly SuggestedConflict[] {
  const answered = new Set<string>()
  const conflictsOf = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    answered.add(conflict.suggestionKey)
    for (const claimId of conflict.members) {
      const here = conflictsOf.get(claimId)
      if (here) here.push(conflict)
      else conflictsOf.set(claimId, [conflict])
    }
  }
  const standsInOne = ({ members }: SuggestedConflict): boolean =>
    (conflictsOf.get(members[0]?.claimId ?? '') ?? []).some((conflict) =>
      members.every(({ claimId }) => claimId !== null && conflict.members.includes(claimId)),
    )
  return [...suggestions].filter((suggestion) => !answered.has(suggestion.key) && !standsInOne(suggestion))
}

/** The sum, of those that were found, that the claims of a conflict do not make, which no pair of them shows; null where there is none. */
export function sumAmong(
  sums: readonly SuggestedConflict[],
  { members: claimIds, suggestionKey }: Conflict,
): SuggestedConflict | null {
  const found = sums.find(
    ({ key, members }) =>
      members.every(({ claimId }) => claimId !== null && claimIds.includes(claimId)) ||
      // Just confirmed: the analysis does not know the claims yet.
      (key === suggestionKey && members.length === claimIds.length),
  )
  return found ?? null
}
