import type { NamesAnswer } from '../../../shared/domain/names/create-name-book'
import type { Result } from '../../../shared/result'
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

/** Answers what all texts have to be known for, by a thread of its own, which begins with the first question and reads the project once. */
export function searchHandlers(
  workspace: Workspace,
  log: Log,
): Pick<Handlers, 'search' | 'askOthers' | 'compareQuotations'> & {
  readonly readNames: () => Promise<Result<NamesAnswer | null>>
} {
  const work = createWork<SearchJobs>({
    host: threadHost(createWorker),
    life: { kind: 'resident', most: 1, idle: Infinity },
    limits: { silence: SILENCE },
  })
  return createSearch(workspace, work, log)
}
