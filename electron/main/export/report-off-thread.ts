import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { createWork } from '../work/create-work'
import type { Job } from '../work/messages'
import { threadHost } from '../work/thread-host'
import { resultOf } from '../work/worked'
import type { ReportCircumstances } from './make-report'
import createWorker from './worker?nodeWorker'

/** The report of a project as a page for the screen or for paper, and its summary in lines. */
export type MadeReport = { readonly html: Uint8Array; readonly summary: readonly string[] }

/** What the thread that makes reports does; it reads the project folder itself. */
export type ReportJobs = {
  readonly report: Job<
    {
      readonly folder: string
      readonly secret: ProjectStore['codec']['secret']
      readonly medium: 'screen' | 'paper'
      readonly circumstances: ReportCircumstances
    },
    Result<MadeReport>
  >
}

/** No limit of time: a large project takes minutes on a slow disk. */
const work = createWork<ReportJobs>({ host: threadHost(createWorker), life: { kind: 'one task' } })

/** Makes the report of an open project on a thread of its own. Texts that went bad are put back first, where they can be. */
export async function reportOffThread(
  store: ProjectStore,
  medium: 'screen' | 'paper',
  circumstances: ReportCircumstances,
): Promise<Result<MadeReport>> {
  const task = { folder: store.folder, secret: store.codec.secret, medium, circumstances }
  const made = await run(task)
  const isBad = !made.ok && (made.fault.code === 'damaged' || made.fault.code === 'not-found')
  if (!isBad || store.readOnly !== false) return made
  await store.checkFiles(0)
  await store.checkTexts()
  return run(task)
}

async function run(task: ReportJobs['report']['input']): Promise<Result<MadeReport>> {
  const answer = resultOf(await work.run('report', task), (fault) => ({
    code: 'internal' as const,
    message:
      fault.kind === 'died' && fault.of === 'memory'
        ? words.faults.work.noMemory(words.faults.work.notReported)
        : words.faults.work.wentWrong(words.faults.work.notReported),
    ...(fault.kind === 'died' ? { detail: fault.detail } : {}),
  }))
  return answer.ok ? answer.value : answer
}
