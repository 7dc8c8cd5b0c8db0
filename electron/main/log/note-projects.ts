import type { Workspace } from '../workspace'
import type { Log } from './log'

/** How often the log gets a sum of the operations, in milliseconds. */
const SUM_EVERY = 10 * 60_000

/** Notes how large the projects are that are opened, and when one is closed; and sums up the operations from time to time. */
export function noteProjects(workspace: Workspace, log: Log): void {
  workspace.subscribe((event) => {
    if (event.kind !== 'opened') return
    const { open } = event.state
    if (open === null) log.note({ what: 'project closed' })
    else
      log.note({
        what: 'project opened',
        articles: open.articles.length,
        sources: open.sources.length,
        conflicts: open.conflicts.length,
      })
  })
  setInterval(log.sumUp, SUM_EVERY).unref()
}
