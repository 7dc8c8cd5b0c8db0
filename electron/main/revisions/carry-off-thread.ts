import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { CarriedPlace } from '../../../shared/domain/revisions/carry-places'
import type { FromWorker, ToWorker } from './messages'
import createWorker from './worker?nodeWorker'

export type CarryOptions = {
  readonly signal: AbortSignal
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Carries places into a new text on a thread of its own, which ends with the work, and at once when it is cancelled. */
export function carryOffThread(
  task: ToWorker,
  { signal, onProgress }: CarryOptions,
): Promise<Result<readonly CarriedPlace[]>> {
  return new Promise((resolve) => {
    const worker = createWorker({})
    const finish = (result: Result<readonly CarriedPlace[]>): void => {
      signal.removeEventListener('abort', cancel)
      void worker.terminate()
      resolve(result)
    }
    const cancel = (): void => finish(err('cancelled', 'The new text was not taken. Nothing was changed.'))
    const fail = (detail: string): void =>
      finish(
        err('internal', 'The marks could not be carried into the new text. Nothing was changed.', detail),
      )
    signal.addEventListener('abort', cancel)
    worker
      .on('message', (message: FromWorker) =>
        message.kind === 'progress' ? onProgress(message.share) : finish(ok(message.carried)),
      )
      .on('error', (error) => fail(String(error)))
      .on('exit', (code) => fail(`the worker ended with ${code}`))
    if (signal.aborted) cancel()
    else worker.postMessage(task)
  })
}
