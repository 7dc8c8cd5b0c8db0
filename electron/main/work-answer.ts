import type { Fault, Result } from '../../shared/result'
import { words } from '../../shared/words/words'
import { resultOf } from './work/worked'
import type { WorkFault, Worked } from './work/worked'

const said = words.faults.work

/**
 * What came of long work on a project: what the job answers, or in words why it was not done.
 * @param what what did not happen, without a full stop
 */
export function answerOf<T>(worked: Worked<Result<T>>, what: string): Result<T> {
  const answer = resultOf(worked, (fault) => inWords(fault, what))
  return answer.ok ? answer.value : answer
}

function inWords(fault: WorkFault, what: string): Fault {
  switch (fault.kind) {
    case 'cancelled':
      return { code: 'cancelled', message: said.cancelled }
    case 'too long':
      return { code: 'internal', message: said.tooLong(what) }
    case 'died': {
      const { of, detail } = fault
      return {
        code: 'internal',
        message: of === 'memory' ? said.noMemory(what) : said.wentWrong(what),
        detail,
      }
    }
  }
}
