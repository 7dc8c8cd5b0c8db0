import type { Handlers } from '../dispatch'
import type { Log } from '../log/log'
import { createWork } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import type { Workspace } from '../workspace'
import { createSearch } from './create-search'
import type { SearchJobs } from './jobs'
import createWorker from './worker?nodeWorker'

/** One piece of its work may take no longer than this, in milliseconds. */
const SILENCE = 60_000

/** Answers searches by a thread of its own, which begins with the first search and reads the project once. */
export function searchHandlers(workspace: Workspace, log: Log): Pick<Handlers, 'search'> {
  const work = createWork<SearchJobs>({
    host: threadHost(createWorker),
    life: { kind: 'resident', most: 1, idle: Infinity },
    limits: { silence: SILENCE },
  })
  return { search: createSearch(workspace, work, log) }
}
