import { addTo } from '../../shared/domain/add-to'
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

/** Pieces of what was found that are not shown yet, by id; null: gone. */
let articlesToShow = new Map<string, ArticleFindings | null>()
let conflictsToShow = new Map<string, SuggestedConflict | null>()
let shownAt = -Infinity
let timer: ReturnType<typeof setTimeout> | undefined

/** While pieces come one after the other they are shown together, so often, in milliseconds. */
const SHOWN_EVERY = 300

/** Forgets all of it, as when another project is opened. */
export function forgetAnalysis(): void {
  articlesToShow = new Map()
  conflictsToShow = new Map()
  useAnalysis.setState(nothing)
}

/** Takes over a piece of what the analysis found since it told last. */
export function showAnalysisChange(change: AnalysisChange): void {
  for (const article of change.articles) articlesToShow.set(article.articleId, article)
  for (const id of change.goneArticles) articlesToShow.set(id, null)
  for (const conflict of change.conflicts) conflictsToShow.set(conflict.id, conflict)
  for (const id of change.goneConflicts) conflictsToShow.set(id, null)
  clearTimeout(timer)
  if (change.isDone) {
    showPieces()
    useAnalysis.setState({ isAnalysed: true, progress: null, isCancelled: false, fault: null })
  } else timer = setTimeout(showPieces, Math.max(0, shownAt + SHOWN_EVERY - performance.now()))
}

/** Shows what has come. Each map is copied once, and only where anything in it changed. */
function showPieces(): void {
  shownAt = performance.now()
  useAnalysis.setState((state) => ({
    articles: patched(state.articles, articlesToShow),
    conflicts: patched(state.conflicts, conflictsToShow),
  }))
  articlesToShow = new Map()
  conflictsToShow = new Map()
}

function patched<T>(
  map: ReadonlyMap<string, T>,
  changes: ReadonlyMap<string, T | null>,
): ReadonlyMap<string, T> {
  if (![...changes].some(([id, value]) => value !== null || map.has(id))) return map
  const next = new Map(map)
  for (const [id, value] of changes) {
    if (value === null) next.delete(id)
    else next.set(id, value)
  }
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
      addTo(conflictsOf, claimId, conflict)
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
