import type { Bridge } from '../shared/ipc/call'
import type { AnswerOf, InputOf, OperationName } from '../shared/ipc/contract'
import type { ImportReport, WindowEvent } from '../shared/ipc/state'
import type { Result } from '../shared/result'
import { words } from '../shared/words/words'

declare global {
  interface Window {
    readonly plumbline: Bridge
  }
}

/** Asks main for one operation of the contract; a wrong name or input does not compile. Never rejects. */
export function api<N extends OperationName>(name: N, input: InputOf<N>): Promise<Result<AnswerOf<N>>> {
  return answerOf<AnswerOf<N>>(window.plumbline.call(name, input))
}

/** Imports files that were dropped on the window. Never rejects. */
export function importDropped(files: readonly File[]): Promise<Result<ImportReport>> {
  return answerOf<ImportReport>(window.plumbline.importDropped(files))
}

async function answerOf<T>(answer: Promise<string>): Promise<Result<T>> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main implements `Handlers`, which says so
    return JSON.parse(await answer) as Result<T>
  } catch (error) {
    const message = words.faults.noAnswer
    return { ok: false, fault: { code: 'internal', message, detail: String(error) } }
  }
}

/** Listens to what main tells; the answer ends it. */
export function listen(listener: (event: WindowEvent) => void): () => void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main sends `WindowEvent`s, and nothing else
  return window.plumbline.listen((event) => listener(JSON.parse(event) as WindowEvent))
}
