import { contract } from '../../shared/ipc/contract'
import type { AnswerOf, OperationName, ParsedInputOf } from '../../shared/ipc/contract'
import { err } from '../../shared/result'
import type { Result } from '../../shared/result'
import type { ValueFault } from '../../shared/domain/values/value-fault'
import { words } from '../../shared/words/words'
import type { Caller } from './caller'
import type { Log } from './log/log'

/** One handler an operation; a missing or wrong one does not compile. */
export type Handlers = {
  readonly [N in OperationName]: (input: ParsedInputOf<N>, caller: Caller) => Promise<Result<AnswerOf<N>>>
}

/** The handlers of one part of the contract. */
export type HandlersOf<Part> = Pick<Handlers, keyof Part & OperationName>

/** What dispatching stands on. */
export type Dispatch = {
  readonly handlers: Handlers
  readonly project: { readonly open: () => Result<unknown>; readonly ready: () => Promise<void> }
  readonly log: Pick<Log, 'exception' | 'operation'>
  /** Counts milliseconds. */
  readonly timer: () => number
}

/**
 * Runs one call: unknown names, bad input and what needs a project while none is open are refused before any handler
 * runs, and an exception becomes a fault, with a line in the log.
 */
export async function dispatch(
  { handlers, project, log, timer }: Dispatch,
  caller: Caller,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isOperation(name)) return err('invalid-input', words.faults.program.unknownOperation)
  const { needs, kept, input: schema } = contract[name]
  const parsed = schema.safeParse(input)
  if (!parsed.success) return err('invalid-input', describeRefusal(parsed.error.issues), parsed.error.message)
  const open = project.open()
  if (needs !== 'nothing' && !open.ok) return open
  if (needs === 'documents') await project.ready()
  const asked = timer()
  const done = (result: Result<unknown>): Result<unknown> => {
    log.operation(name, timer() - asked, result.ok ? null : result.fault.code)
    return result.ok || result.fault.code !== 'disk' || kept === 'not'
      ? result
      : { ok: false, fault: { ...result.fault, kept } }
  }
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `parsed` is what this very handler takes
    const handler = handlers[name] as (input: unknown, caller: Caller) => Promise<Result<unknown>>
    return done(await handler(parsed.data, caller))
  } catch (error) {
    log.exception('operation', error)
    return done(err('internal', words.faults.program.nothingChanged, String(error)))
  }
}

/** What a schema of the contract finds wrong with an input. */
type Issues = NonNullable<
  ReturnType<(typeof contract)[OperationName]['input']['safeParse']>['error']
>['issues']

/** What is wrong with an input in words: a value that the rules of the field refuse, more of something than is kept, or its form. */
function describeRefusal(issues: Issues): string {
  for (const issue of issues) {
    if (issue.code === 'too_big' && issue.origin === 'string')
      return words.values.refused(words.values.tooLong(Number(issue.maximum)))
    if (issue.code === 'too_big' && issue.origin === 'array')
      return words.values.refused(words.values.tooMany[listOf(issue.path)](Number(issue.maximum)))
    const params: unknown = 'params' in issue ? issue.params : null
    const fault: unknown =
      typeof params === 'object' && params !== null && 'fault' in params ? params.fault : null
    if (isValueFault(fault)) return words.values.refused(words.values.faults[fault])
  }
  return words.faults.program.wrongForm
}

/** What the list is of that a path leads to. */
function listOf(path: readonly PropertyKey[]): keyof typeof words.values.tooMany {
  const field = path.findLast((step) => typeof step === 'string') ?? ''
  if (/tags$/iu.test(field)) return 'tags'
  if (/^(?:quotedBy|disputedBy|forms)$/u.test(field)) return 'names'
  return 'entries'
}

function isValueFault(fault: unknown): fault is ValueFault {
  return typeof fault === 'string' && Object.hasOwn(words.values.faults, fault)
}

function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
