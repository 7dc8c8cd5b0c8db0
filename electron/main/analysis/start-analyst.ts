import type { Log } from '../log/log'
import { createWork } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import type { Workspace } from '../workspace'
import { type Analyst, createAnalyst } from './analyst'
import type { AnalysisJobs } from './jobs'
import createWorker from './worker?nodeWorker'

/** One text may be read for no longer than this, in milliseconds; a comparison, however long it is, says that it goes on. */
const SILENCE = 30_000

/**
 * Keeps the analysis of the open project up to date, on a thread of its own that stays and keeps what it has read. It begins when a
 * window first asks for it, which is when that has drawn the project: until then the analysis would only hold it up.
 */
export function startAnalyst(workspace: Workspace, log: Log): Analyst {
  let analyst: Analyst | null = null
  const begun = (): Analyst =>
    (analyst ??= createAnalyst(
      workspace,
      createWork<AnalysisJobs>({
        host: threadHost(createWorker),
        life: { kind: 'resident', most: 1, idle: Infinity },
        limits: { silence: SILENCE },
      }),
      log,
    ))
  return {
    cancel: () => analyst?.cancel(),
    start: () => begun().start(),
    tellAll: () => begun().tellAll(),
    groups: () => analyst?.groups() ?? null,
    figures: (articleIds) => begun().figures(articleIds),
  }
}
