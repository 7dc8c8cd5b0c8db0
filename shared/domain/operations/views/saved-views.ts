import { err, ok } from '../../../result'
import type { Result } from '../../../result'
import type { Project } from '../../../schema/project'
import type { SavedView } from '../../../schema/saved-view'
import { words } from '../../../words/words'
import type { Circumstances, Documents, MadeOutcome, Outcome } from '../operation'

/** Keeps how a list is narrowed and ordered, under a name; one of that name in the same list is replaced. */
export function saveView(
  documents: Documents,
  input: Omit<SavedView, 'id'>,
  { newId }: Circumstances,
): MadeOutcome {
  const known = viewsOf(documents)
  if (!known.ok) return known
  const { project, views } = known.value
  const same = views.find(({ list, name }) => list === input.list && name === input.name)
  const view: SavedView = { ...input, id: same?.id ?? newId() }
  const savedViews = same ? views.map((each) => (each === same ? view : each)) : [...views, view]
  return ok({ id: view.id, ...withViews(project, savedViews) })
}

/** Calls a view otherwise. */
export function renameView(
  documents: Documents,
  input: { readonly id: string; readonly name: string },
): Outcome {
  return changeView(documents, input.id, (view) => [{ ...view, name: input.name }])
}

/** Forgets a view; what it showed stays. */
export function removeView(documents: Documents, input: { readonly id: string }): Outcome {
  return changeView(documents, input.id, () => [])
}

function changeView(
  documents: Documents,
  id: string,
  next: (view: SavedView) => readonly SavedView[],
): Outcome {
  const known = viewsOf(documents)
  if (!known.ok) return known
  const { project, views } = known.value
  if (!views.some((view) => view.id === id)) return err('not-found', words.lists.views.gone)
  return ok(
    withViews(
      project,
      views.flatMap((view) => (view.id === id ? next(view) : [view])),
    ),
  )
}

function viewsOf({
  project: projects,
}: Documents): Result<{ readonly project: Project; readonly views: readonly SavedView[] }> {
  const [project] = projects.values()
  return project
    ? ok({ project, views: project.savedViews ?? [] })
    : err('no-project', words.refusals.noProject)
}

function withViews(project: Project, savedViews: readonly SavedView[]) {
  const value: Project = { ...project, savedViews: [...savedViews] }
  return { edits: [{ kind: 'project' as const, id: project.id, value }] }
}
