import type { Bridge } from '../shared/ipc/call'
import type { AnswerOf, InputOf, OperationName } from '../shared/ipc/contract'
import type { ImportReport, WorkspaceEvent } from '../shared/ipc/state'
import type { Result } from '../shared/result'

declare global {
  interface Window {
    readonly plumbline: Bridge
  }
}

/** Asks main for one operation of the contract; a wrong name or input does not compile. */
export async function api<N extends OperationName>(name: N, input: InputOf<N>): Promise<Result<AnswerOf<N>>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main implements `Handlers`, which says so
  return JSON.parse(await window.plumbline.call(name, input)) as Result<AnswerOf<N>>
}

/** Imports files that were dropped on the window. */
export async function importDropped(files: readonly File[]): Promise<Result<ImportReport>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return JSON.parse(await window.plumbline.importDropped(files)) as Result<ImportReport>
}

/** Listens to what main tells; the answer ends it. */
export function listen(listener: (event: WorkspaceEvent) => void): () => void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main sends `WorkspaceEvent`s, and nothing else
  return window.plumbline.listen((event) => listener(JSON.parse(event) as WorkspaceEvent))
}
