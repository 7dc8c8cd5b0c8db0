import type { Bridge } from '../shared/ipc/call'
import type { AnswerOf, InputOf, OperationName } from '../shared/ipc/contract'
import type { ImportReport } from '../shared/ipc/state'
import type { Result } from '../shared/result'

declare global {
  interface Window {
    readonly plumbline: Bridge
  }
}

/** Asks main for one operation of the contract; a wrong name or input does not compile. */
export function api<N extends OperationName>(name: N, input: InputOf<N>): Promise<Result<AnswerOf<N>>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main implements `Handlers`, which says so
  return window.plumbline.call(name, input) as Promise<Result<AnswerOf<N>>>
}

/** Imports files that were dropped on the window. */
export function importDropped(files: readonly File[]): Promise<Result<ImportReport>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return window.plumbline.importDropped(files) as Promise<Result<ImportReport>>
}
