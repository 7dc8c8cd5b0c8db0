import type { CarriedPlace } from '../../../shared/domain/revisions/carry-places'
import type { Fault, Result } from '../../../shared/result'
import type { Structure } from '../../../shared/schema/structure'
import { words } from '../../../shared/words/words'
import { createWork } from '../work/create-work'
import type { RunOptions } from '../work/create-work'
import { threadHost } from '../work/thread-host'
import { resultOf } from '../work/worked'
import type { WorkFault } from '../work/worked'
import type { CarryJobs, StructureTask } from './jobs'
import createWorker from './worker?nodeWorker'

/** One mark may be looked for no longer than this, in milliseconds. */
const SILENCE = 120_000

const work = createWork<CarryJobs>({
  host: threadHost(createWorker),
  life: { kind: 'one task' },
  limits: { silence: SILENCE },
})

/** Carries places into a new text on a thread of its own, which ends with the work, and at once when it is cancelled. */
export async function carryOffThread(
  task: CarryJobs['carry']['input'],
  options: Pick<RunOptions<number>, 'signal' | 'onProgress'>,
): Promise<Result<readonly CarriedPlace[]>> {
  return resultOf(await work.run('carry', task, options), inWords)
}

/** Carries the structure of a text into another one in the same way. */
export async function carryStructureOffThread(
  task: StructureTask,
  options: Pick<RunOptions<number>, 'signal'>,
): Promise<Result<Structure>> {
  return resultOf(await work.run('carryStructure', task, options), inWords)
}

function inWords(fault: WorkFault): Fault {
  switch (fault.kind) {
    case 'cancelled':
      return { code: 'cancelled', message: words.faults.revision.cancelled }
    case 'too long':
      return { code: 'internal', message: words.faults.revision.tooLong }
    case 'died':
      return { code: 'internal', message: words.faults.revision.died, detail: fault.detail }
  }
}
