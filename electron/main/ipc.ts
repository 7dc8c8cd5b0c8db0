import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { CALL_CHANNEL } from '../../shared/ipc/channel'
import { contract } from '../../shared/ipc/contract'
import type { AnswerOf, OperationName, ParsedInputOf } from '../../shared/ipc/contract'
import { err } from '../../shared/result'
import type { Result } from '../../shared/result'
import { isPageAddress } from './addresses'

/** One handler an operation; a missing or wrong one does not compile. */
export type Handlers = {
  readonly [N in OperationName]: (input: ParsedInputOf<N>) => Promise<Result<AnswerOf<N>>>
}

/** Answers the calls of our own page and of nobody else. */
export function answerCalls(handlers: Handlers): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isFromOwnPage(event)) return err('not-allowed', 'This page may not call Plumbline.')
    return dispatch(handlers, name, input)
  })
}

/** Runs one call: unknown names and bad input are refused before any handler runs, and an exception becomes a fault. */
export async function dispatch(handlers: Handlers, name: unknown, input: unknown): Promise<Result<unknown>> {
  if (!isOperation(name)) return err('invalid-input', 'Plumbline does not know this operation.')
  const parsed = contract[name].input.safeParse(input)
  if (!parsed.success)
    return err(
      'invalid-input',
      'This could not be done: the input is not of the right form.',
      parsed.error.message,
    )
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `parsed` is what this very handler takes
    const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>>
    return await handler(parsed.data)
  } catch (error) {
    console.error(`plumbline: ${name} failed`, error)
    return err('internal', 'Something went wrong inside Plumbline. Nothing was changed.', String(error))
  }
}

function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function isFromOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageAddress(senderFrame.url)
}
