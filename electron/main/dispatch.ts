import { contract } from '../../shared/ipc/contract'
import type { AnswerOf, OperationName, ParsedInputOf } from '../../shared/ipc/contract'
import { err } from '../../shared/result'
import type { Result } from '../../shared/result'
import type { Log } from './log/log'

/** One handler an operation; a missing or wrong one does not compile. */
export type Handlers = {
  readonly [N in OperationName]: (input: ParsedInputOf<N>) => Promise<Result<AnswerOf<N>>>
}

/** Runs one call: unknown names and bad input are refused before any handler runs, and an exception becomes a fault, with a line in the log. `timer` counts milliseconds. */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  log: Pick<Log, 'exception' | 'operation'>,
  timer: () => number,
): Promise<Result<unknown>> {
  if (!isOperation(name)) return err('invalid-input', 'Plumbline does not know this operation.')
  const parsed = contract[name].input.safeParse(input)
  if (!parsed.success)
    return err(
      'invalid-input',
      'This could not be done: the input is not of the right form.',
      parsed.error.message,
    )
  const asked = timer()
  const done = (result: Result<unknown>): Result<unknown> => {
    log.operation(name, timer() - asked, result.ok ? null : result.fault.code)
    return result
  }
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `parsed` is what this very handler takes
    const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>>
    return done(await handler(parsed.data))
  } catch (error) {
    log.exception('operation', error)
    return done(err('internal', 'Something went wrong inside Plumbline. Nothing was changed.', String(error)))
  }
}

function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
