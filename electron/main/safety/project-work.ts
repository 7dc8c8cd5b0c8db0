import type { Verification, Verified } from '../../../shared/ipc/state'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { BackupManifest } from '../disk/backup/backup-manifest'
import { createWork } from '../work/create-work'
import type { RunOptions } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import { answerOf } from '../work-answer'
import type { FilesDone, ProjectJobs } from './jobs'
import createWorker from './worker?nodeWorker'

const said = words.folder

/** No limit of time: a disk may be slow, and what is large takes long. */
const work = createWork<ProjectJobs>({ host: threadHost(createWorker), life: { kind: 'one task' } })

/** Compares every file of a project with what it should be; `cancelled` where the signal ended it. */
export async function verifyOffThread(
  task: ProjectJobs['verify']['input'],
  options: Pick<RunOptions<FilesDone>, 'signal' | 'onProgress'>,
): Promise<Result<Verification>> {
  return answerOf(await work.run('verify', task, options), said.notVerified)
}

/** The same of whatever can be verified by its name. */
export async function verifyAnyOffThread(
  task: ProjectJobs['verifyAny']['input'],
  options: Pick<RunOptions<FilesDone>, 'signal' | 'onProgress'>,
): Promise<Result<Verified>> {
  return answerOf(await work.run('verifyAny', task, options), words.safety.verify.notDone)
}

/** Makes a backup of a project. */
export async function backUpOffThread(task: ProjectJobs['backUp']['input']): Promise<Result<BackupManifest>> {
  return answerOf(await work.run('backUp', task), said.notBackedUp)
}
