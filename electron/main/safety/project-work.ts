import type { Verification } from '../../../shared/ipc/state'
import type { Fault, Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { BackupManifest } from '../disk/backup/backup-manifest'
import { createWork } from '../work/create-work'
import type { RunOptions } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import { resultOf } from '../work/worked'
import type { WorkFault } from '../work/worked'
import type { FilesDone, ProjectJobs } from './jobs'
import createWorker from './worker?nodeWorker'

const said = words.faults.work

/** No limit of time: a disk may be slow, and what is large takes long. */
const work = createWork<ProjectJobs>({ host: threadHost(createWorker), life: { kind: 'one task' } })

/** Compares every file of a project with what it should be; `cancelled` where the signal ended it. */
export async function verifyOffThread(
  task: ProjectJobs['verify']['input'],
  options: Pick<RunOptions<FilesDone>, 'signal' | 'onProgress'>,
): Promise<Result<Verification>> {
  return flat(resultOf(await work.run('verify', task, options), inWords(said.notVerified)))
}

/** Makes a backup of a project. */
export async function backUpOffThread(
  task: ProjectJobs['back up']['input'],
): Promise<Result<BackupManifest>> {
  return flat(resultOf(await work.run('back up', task), inWords(said.notBackedUp)))
}

const flat = <T>(answer: Result<Result<T>>): Result<T> => (answer.ok ? answer.value : answer)

/** @param what what did not happen, without a full stop */
function inWords(what: string): (fault: WorkFault) => Fault {
  return (fault) => {
    switch (fault.kind) {
      case 'cancelled':
        return { code: 'cancelled', message: said.cancelled }
      case 'too long':
        return { code: 'internal', message: said.tooLong(what) }
      case 'died':
        return fault.of === 'memory'
          ? {
              code: 'internal',
              message: said.noMemory(what),
              detail: fault.detail,
            }
          : {
              code: 'internal',
              message: said.wentWrong(what),
              detail: fault.detail,
            }
    }
  }
}
