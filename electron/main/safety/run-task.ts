import { err } from '../../../shared/result'
import type { Answers, FromWorker, Task } from './messages'
import createWorker from './worker?nodeWorker'

type TaskOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** Does one task in a worker of its own; `cancelled` where the signal ended it. */
export function runTask<K extends Task['kind']>(
  task: Extract<Task, { kind: K }>,
  { signal, onProgress }: TaskOptions = {},
): Promise<Answers[K]> {
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData: task })
    const cancel = (): void => {
      void worker.terminate()
      resolve(err('cancelled', 'Cancelled.'))
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker
      .on('message', (message: FromWorker) => {
        if (message.kind === 'progress') return onProgress?.(message.done, message.total)
        signal?.removeEventListener('abort', cancel)
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers what was asked
        resolve(message.answer as Answers[K])
        void worker.terminate()
      })
      .on('error', reject)
  })
}
