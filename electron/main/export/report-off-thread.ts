import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { createWork } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import { resultOf } from '../work/worked'
import type { ReportCircumstances } from './make-report'
import type { MadeReport, ReportJobs } from './report-jobs'
import createWorker from './worker?nodeWorker'

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
