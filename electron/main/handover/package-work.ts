import type { WorkspaceEvent } from '../../../shared/ipc/state'
import { err } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { createWork } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import { answerOf } from '../work-answer'
import type { PackageJobs } from './jobs'
import createWorker from './worker?nodeWorker'

/** How long a worker may take to clear away what it has begun, in milliseconds. */
const PATIENCE = 20_000

/** No limit of time: a large project on a slow drive takes long. */
const work = createWork<PackageJobs>({
  host: threadHost(createWorker),
  life: { kind: 'one task' },
  patience: PATIENCE,
})

type Does = NonNullable<Extract<WorkspaceEvent, { kind: 'packing' }>['work']>['does']

/** Has one job done on a thread of its own. */
export type RunJob = <N extends keyof PackageJobs>(
  job: N,
  task: PackageJobs[N]['input'],
) => Promise<PackageJobs[N]['answer']>

export type PackageWork = {
  /** Does one piece of work on a package, tells windows how far it is, and ends it where it is cancelled. */
  readonly during: <T>(does: Does, doIt: (run: RunJob) => Promise<Result<T>>) => Promise<Result<T>>
  readonly cancel: () => void
}

export function createPackageWork(announce: (event: WorkspaceEvent) => void): PackageWork {
  let underWay: AbortController | null = null
  return {
    during: async (does, doIt) => {
      if (underWay) return err('in-use', words.packages.work.underWay)
      underWay = new AbortController()
      const { signal } = underWay
      announce({ kind: 'packing', work: { does, done: 0, total: 0 } })
      try {
        return await doIt(async (job, task) => {
          const worked = await work.run(job, task, {
            signal,
            onProgress: (far) => announce({ kind: 'packing', work: { does, ...far } }),
          })
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every job answers with a result
          const answer = answerOf(worked as Parameters<typeof answerOf>[0], words.packages.work.notDone[does])
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that of this very job
          return answer as PackageJobs[typeof job]['answer']
        })
      } finally {
        underWay = null
        announce({ kind: 'packing', work: null })
      }
    },
    cancel: () => underWay?.abort(),
  }
}
