import type { ReportFormat } from '../../../shared/schema/report-choices'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { createWork } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import { answerOf } from '../work-answer'
import { isBadBlob, mendTexts } from './mend-texts'
import type { ReportCircumstances } from './make-report'
import type { MadeReport, ReportJobs } from './report-jobs'
import createWorker from './worker?nodeWorker'

/** No limit of time: a large project takes minutes on a slow disk. */
const work = createWork<ReportJobs>({ host: threadHost(createWorker), life: { kind: 'one task' } })

/** Makes the report of the project in a folder on a thread of its own. */
export async function reportOfFolder(task: ReportJobs['report']['input']): Promise<Result<MadeReport>> {
  return answerOf(await work.run('report', task), words.faults.work.notReported)
}

/** Makes the report of an open project likewise. Texts that went bad are put back first, where they can be. */
export async function reportOfOpen(
  store: ProjectStore,
  format: ReportFormat,
  circumstances: ReportCircumstances,
): Promise<Result<MadeReport>> {
  const task = { folder: store.folder, keys: { secret: store.codec.secret }, format, circumstances }
  const made = await reportOfFolder(task)
  if (made.ok || !isBadBlob(made.fault) || store.readOnly !== false) return made
  await mendTexts(store)
  return reportOfFolder(task)
}
