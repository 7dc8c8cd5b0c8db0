import { create } from 'zustand'
import { useProject } from '../project-state'
import { isBlank, mainOf, showWhere, useView } from '../view-state'
import type { Main, ViewState, Whereabouts } from '../view-state'
import { keepReadingPlace, readingPlaceOf } from './places'
import type { PlaceRead } from './places'

/** One visited view, with the place in it if it was a text. */
type Stop = {
  readonly where: Omit<Whereabouts, 'desks'>
  readonly read: PlaceRead | null
}

/** What was looked at before, and what was gone back from; the nearest last. */
type Trail = { readonly back: readonly Stop[]; readonly forward: readonly Stop[] }

/** So many stops are remembered. */
const MOST = 200

const nowhere: Trail = { back: [], forward: [] }

export const useTrail = create<Trail>(() => nowhere)

export const forgetTrail = (): void => useTrail.setState(nowhere)

/** True while a change of the view is a step along the trail, or belongs to a stop that was noted already. */
let isNoted = false

/** Notes every change of what is looked at, so that there is a way back; the answer ends it. */
export function followTrail(): () => void {
  return useView.subscribe((now, before) => {
    if (isNoted || isSamePlace(now, before)) return
    const stop = stopOf(before)
    useTrail.setState(({ back }) => ({ back: [...back, stop].slice(-MOST), forward: [] }))
    // What one gesture changes is one stop, in however many steps.
    isNoted = true
    queueMicrotask(() => {
      isNoted = false
    })
  })
}

/** Closing the inspector is no place to come back from, and neither is a view before anything was chosen in it. */
function isSamePlace(now: ViewState, before: ViewState): boolean {
  const isSameInspected = now.inspected === before.inspected || now.inspected.kind === 'nothing'
  const isSameShown = now.slots === before.slots && isSameInspected && now.target === before.target
  return now.view === before.view && (isSameShown || isBlank(before))
}

function stopOf({ view, slots, active, inspected }: ViewState): Stop {
  const main = mainOf({ slots, active })
  const articleId = main.kind === 'reader' ? main.articleId : null
  return {
    where: { view, slots, active, inspected },
    read: articleId === null ? null : readingPlaceOf(articleId).read,
  }
}

/** Goes back to what was looked at before, past what is gone since. */
export function goBack(): void {
  const { back, forward } = useTrail.getState()
  const stop = lastThere(back)
  if (!stop) return useTrail.setState({ back: [] })
  useTrail.setState({
    back: back.slice(0, back.lastIndexOf(stop)),
    forward: [...forward, stopOf(useView.getState())],
  })
  show(stop)
}

/** Goes again to what was gone back from. */
export function goForward(): void {
  const { back, forward } = useTrail.getState()
  const stop = lastThere(forward)
  if (!stop) return useTrail.setState({ forward: [] })
  useTrail.setState({
    back: [...back, stopOf(useView.getState())],
    forward: forward.slice(0, forward.lastIndexOf(stop)),
  })
  show(stop)
}

function lastThere(stops: readonly Stop[]): Stop | undefined {
  return stops.findLast(({ where: { slots } }) => slots.every(isThere))
}

/** Whether all that something shows is still in the project. */
function isThere(main: Main): boolean {
  const { articles, claims, conflicts, events, sources } = useProject.getState()
  const wanted: readonly (readonly [string | null | undefined, ReadonlyMap<string, unknown>])[] = [
    ['articleId' in main ? main.articleId : null, articles],
    ['claimId' in main ? main.claimId : null, claims],
    ['conflictId' in main ? main.conflictId : null, conflicts],
    ['eventId' in main ? main.eventId : null, events],
    ['sourceId' in main ? main.sourceId : null, sources],
    ...(main.kind === 'original'
      ? ([[main.of.id, main.of.kind === 'article' ? articles : sources]] as const)
      : []),
    ...(main.kind === 'difference'
      ? ([
          [main.a, articles],
          [main.b, articles],
        ] as const)
      : []),
  ]
  return wanted.every(([id, among]) => typeof id !== 'string' || among.has(id))
}

/** A text that is shown already is only scrolled; one that is opened comes back as it was left. */
function show({ where, read }: Stop): void {
  const main = mainOf(where)
  const articleId = main.kind === 'reader' ? main.articleId : null
  if (articleId !== null) keepReadingPlace(articleId, { read })
  const { offset, top } = read ?? { offset: 0, top: Number.MAX_SAFE_INTEGER }
  const count = (useView.getState().target?.count ?? 0) + 1
  isNoted = true
  showWhere(
    where,
    articleId === null ? {} : { target: { articleId, start: offset, end: offset, top, count } },
  )
  isNoted = false
}
