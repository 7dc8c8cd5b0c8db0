import type { ReportFormat, ReportLanguage } from '../../../shared/schema/report-choices'
import { app } from 'electron'
import { ok, type Result } from '../../../shared/result'
import { choicesOf } from '../../../shared/domain/operations/reporting/signing'
import { languageOfLocale, localeOfChoice } from '../../../shared/words/languages'
import { LOCALE_VARIABLE, localeOfProcess } from '../../../shared/words/locale-of-process'
import { words } from '../../../shared/words/words'
import { createCellReader } from '../import/pages/page-maker'
import { pageHost } from '../import-hosts'
import type { ProjectStore } from '../disk/project/project-store'
import { createWork, type Work } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import type { Worked } from '../work/worked'
import { projectOf } from '../workspace'
import { answerOf } from '../work-answer'
import { isBadBlob, mendTexts } from './mend-texts'
import type { ReportCircumstances } from './make-report'
import type { CellsWanted, MadeReport, ReportJobs, ReportTask } from './report-jobs'
import createWorker from './worker?nodeWorker'

/** A thread a report, which speaks one language. No limit of time: a large project takes minutes on a slow disk. */
function workIn(locale: string): Work<ReportJobs> {
  const env = { ...process.env, [LOCALE_VARIABLE]: locale }
  const host = threadHost((options) => createWorker({ ...options, env }))
  return createWork<ReportJobs>({ host, life: { kind: 'one task' } })
}

const ours = localeOfProcess()

const readCells = createCellReader(pageHost)

/** Has a report made: once more with the cells that stand in it, where it wants any. */
async function makeWithCells<Made extends object>(
  task: ReportTask,
  make: (task: ReportTask) => Promise<Worked<Result<Made | CellsWanted>>>,
): Promise<Result<Made>> {
  const answer = answerOf(await make(task), words.faults.work.notReported)
  if (!answer.ok) return answer
  const { value } = answer
  if (!wantsCells(value)) return ok(value)
  const cells = await readCells(value.tables)
  return makeWithCells({ ...task, circumstances: { ...task.circumstances, cells } }, make)
}

const wantsCells = (answer: object): answer is CellsWanted => 'tables' in answer

/** Makes the report of the project in a folder on a thread of its own, in the language that is chosen for it. */
export async function reportOfFolder(task: ReportTask): Promise<Result<MadeReport>> {
  const answer = await makeWithCells(task, (asked) => workIn(ours).run('reportOrLanguage', asked))
  if (!answer.ok) return answer
  return 'language' in answer.value ? reportIn(answer.value.language, task) : ok(answer.value)
}

/** Makes the report of an open project likewise. Texts that went bad are put back first, where they can be. */
export async function reportOfOpen(
  store: ProjectStore,
  format: ReportFormat,
  circumstances: ReportCircumstances,
): Promise<Result<MadeReport>> {
  const task = { folder: store.folder, keys: { secret: store.codec.secret }, format, circumstances }
  const { language = 'window' } = choicesOf(projectOf(store), circumstances.choices)
  const made = await reportIn(language, task)
  if (made.ok || !isBadBlob(made.fault) || store.readOnly !== false) return made
  await mendTexts(store)
  return reportIn(language, task)
}

/** What goes wrong is for whoever sits here, and so said in the language of the window. */
async function reportIn(language: ReportLanguage, task: ReportTask): Promise<Result<MadeReport>> {
  const isOurs = language === 'window' || language === languageOfLocale(ours)
  const locale = isOurs ? ours : localeOfChoice(language, app.getPreferredSystemLanguages())
  const madeIn = (spoken: string): Promise<Result<MadeReport>> =>
    makeWithCells(task, (asked) => workIn(spoken).run('report', asked))
  const made = await madeIn(locale)
  return made.ok || isOurs ? made : madeIn(ours)
}
