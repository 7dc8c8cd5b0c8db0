import { useProject } from '../project-state'
import { useView } from '../view-state'
import { createDeskKeeper } from './kept-desks'
import type { KeptDesks } from './kept-desks'
import { keptValues } from './kept-values'
import { usePlaces } from './places'

const keeper = createDeskKeeper(keptValues)

/** So long after the last change, in milliseconds, it is kept; a window that closes keeps it at once. */
const PAUSE = 300

/** Keeps where one is in the open project, for the next time; the answer ends it. */
export function followDesk(): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null
  const keepSoon = (): void => {
    if (waiting !== null) clearTimeout(waiting)
    waiting = setTimeout(keepDeskNow, PAUSE)
  }
  const stops = [useView.subscribe(keepSoon), usePlaces.subscribe(keepSoon)]
  window.addEventListener('pagehide', keepDeskNow)
  return () => {
    if (waiting !== null) clearTimeout(waiting)
    for (const stop of stops) stop()
    window.removeEventListener('pagehide', keepDeskNow)
  }
}

/** Keeps it now, as before another project opens. */
export function keepDeskNow(): void {
  const id = useProject.getState().project?.id
  const { view, desks, slots, active, inspected } = useView.getState()
  if (id !== undefined)
    keeper.keep(id, { where: { view, desks, slots, active, inspected }, places: usePlaces.getState() })
}

/** Where one was in the open project when it was last open; null where nothing is known of it. */
export function keptDesks(): KeptDesks | null {
  const project = useProject.getState()
  return project.project ? keeper.of(project.project.id, project) : null
}
