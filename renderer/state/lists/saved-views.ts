import { create } from 'zustand'
import type { ListNarrowing, SavedView, ViewedList } from '../../../shared/schema/saved-view'
import { useProject } from '../project-state'
import { remembered } from '../remembered'
import { openDialog } from '../view-state'

const noViews: readonly SavedView[] = []

/** The views of a list that were kept, by name. */
export const useSavedViews = (list: ViewedList): readonly SavedView[] => {
  const views = useProject(({ project }) => project?.savedViews ?? noViews)
  return viewsOf[list](views)
}

const ofList = (list: ViewedList): ((views: readonly SavedView[]) => readonly SavedView[]) =>
  remembered((views: readonly SavedView[]) =>
    views.filter((view) => view.list === list).toSorted((a, b) => a.name.localeCompare(b.name)),
  )

const viewsOf: Readonly<Record<ViewedList, (views: readonly SavedView[]) => readonly SavedView[]>> = {
  articles: ofList('articles'),
  claims: ofList('claims'),
  conflicts: ofList('conflicts'),
  events: ofList('events'),
  sources: ofList('sources'),
  coverage: ofList('coverage'),
  history: ofList('history'),
  trash: ofList('trash'),
  search: ofList('search'),
}

/** Whether two narrow and order a list in the same way. */
export const isSameView = (a: ListNarrowing, b: ListNarrowing): boolean => keyOf(a) === keyOf(b)

function keyOf({ words, chosen, order }: ListNarrowing): string {
  const facets = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => [facet, values.toSorted()] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
  return JSON.stringify([words.trim(), facets, order])
}

/** What the dialog of views is open for: one to be kept, or one to be called otherwise. */
export type ViewAtHand =
  | { readonly kind: 'save'; readonly view: Omit<SavedView, 'id'> }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }

export const useViewAtHand = create<{ readonly atHand: ViewAtHand | null }>(() => ({ atHand: null }))

/** What the focus knows a view by. */
export const viewFocus = (id: string): string => `view ${id}`

/** Asks how a view is to be called. */
export function askName(atHand: ViewAtHand): void {
  useViewAtHand.setState({ atHand })
  openDialog('view-name')
}

/** Asks for another name of a view that was kept. */
export function askOtherName(id: string): void {
  const view = useProject.getState().project?.savedViews?.find((each) => each.id === id)
  if (view) askName({ kind: 'rename', id, name: view.name })
}
