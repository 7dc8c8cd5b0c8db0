import { addTo } from '../../shared/domain/add-to'
import { create } from 'zustand'
import type {
  AnalysisChange,
  ArticleFindings,
  KeptApart,
  ProposedEvent,
  SuggestedConflict,
} from '../../shared/ipc/findings'
import type { Conflict } from '../../shared/schema/conflict'
import { act } from './act'

/** What the program found in the project so far, by id. */
export type AnalysisState = {
  readonly articles: ReadonlyMap<string, ArticleFindings>
  readonly conflicts: ReadonlyMap<string, SuggestedConflict>
  /** Events as the program proposes them, and figures that it kept apart. */
  readonly events: ReadonlyMap<string, ProposedEvent>
  readonly apart: ReadonlyMap<string, KeptApart>
  /** How many suggestions are shown before somebody asks for more. */
  readonly room: number
  /** How often an analysis came to its end since the project was opened: what is asked of it is asked anew. */
  readonly round: number
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
  events: new Map(),
  apart: new Map(),
  room: 0,
  round: 0,
  progress: null,
  isCancelled: false,
  fault: null,
}

export const useAnalysis = create<AnalysisState>(() => nothing)

/** Whether an analysis came to its end since the project was opened. */
export const wasAnalysed = ({ round }: AnalysisState): boolean => round > 0

/** Pieces of what was found that are not shown yet, by id; null: gone. */
const nothingToShow = () => ({
  articles: new Map<string, ArticleFindings | null>(),
  conflicts: new Map<string, SuggestedConflict | null>(),
  events: new Map<string, ProposedEvent | null>(),
  apart: new Map<string, KeptApart | null>(),
})
let toShow = nothingToShow()
let roomToShow = 0
let shownAt = -Infinity
let timer: ReturnType<typeof setTimeout> | undefined

/** While pieces come one after the other they are shown together, so often, in milliseconds. */
const SHOWN_EVERY = 300

/** Forgets all of it, as when another project is opened. */
export function forgetAnalysis(): void {
  toShow = nothingToShow()
  useAnalysis.setState(nothing)
}

/** Takes over a piece of what the analysis found since it told last. */
export function showAnalysisChange(change: AnalysisChange): void {
  const { articles, conflicts, events, apart } = toShow
  for (const article of change.articles) articles.set(article.articleId, article)
  for (const id of change.goneArticles) articles.set(id, null)
  for (const conflict of change.conflicts) conflicts.set(conflict.id, conflict)
  for (const id of change.goneConflicts) conflicts.set(id, null)
  for (const event of change.events) events.set(event.id, event)
  for (const id of change.goneEvents) events.set(id, null)
  for (const kept of change.apart) apart.set(kept.id, kept)
  for (const id of change.goneApart) apart.set(id, null)
  roomToShow = change.room
  clearTimeout(timer)
  if (change.isDone) {
    showPieces()
    useAnalysis.setState(({ round }) => ({
      round: round + 1,
      progress: null,
      isCancelled: false,
      fault: null,
    }))
  } else timer = setTimeout(showPieces, Math.max(0, shownAt + SHOWN_EVERY - performance.now()))
}

/** Shows what has come. Each map is copied once, and only where anything in it changed. */
function showPieces(): void {
  shownAt = performance.now()
  useAnalysis.setState((state) => ({
    articles: patched(state.articles, toShow.articles),
    conflicts: patched(state.conflicts, toShow.conflicts),
    events: patched(state.events, toShow.events),
    apart: patched(state.apart, toShow.apart),
    room: roomToShow,
  }))
  toShow = nothingToShow()
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

/** Says that the analysis does not go on, by a fault or since the journalist ended it; what was found before stays. */
export const showAnalysisHeld = (fault: string | null): void =>
  useAnalysis.setState({ fault, isCancelled: fault === null, progress: null })

/** Ends the analysis that is under way; main says so once it is. */
export function cancelAnalysis(): void {
  void act('cancelAnalysis', {})
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
