import type { Host, Jobs } from './messages'
import { cancelled, startWorker } from './one-worker'
import type { OneWorker, Task } from './one-worker'
import type { Worked } from './worked'

/** How long workers live. */
export type Life =
  /** A worker a task: it starts with it and ends with it. */
  | { readonly kind: 'one task' }
  /**
   * At most so many workers, which stay and keep what they know from one task to the next; one that had nothing to do for
   * `idle` milliseconds is ended.
   */
  | { readonly kind: 'resident'; readonly most: number; readonly idle: number }

export type Limits = {
  /** How long a task may go on without any sign of life, in milliseconds. */
  readonly silence: number
  /** How long it may go on at all. */
  readonly whole: number
}

export type WorkOptions = {
  readonly host: Host
  readonly life: Life
  readonly limits?: Partial<Limits>
  /** How long a worker may take to leave a task that was cancelled, in milliseconds, before it is ended. */
  readonly patience?: number
}

export type RunOptions<Progress> = Partial<Limits> & {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** The one way off the main thread: workers that do the jobs of one kind. */
export type Work<J extends Jobs> = {
  /**
   * Has a task done, when a worker is free for it. Never throws: a worker that dies, is silent for too long, or a task that was
   * cancelled is the answer. `input` may ask which worker (by number) gets it: a new one knows nothing of earlier tasks.
   */
  readonly run: <N extends keyof J & string>(
    job: N,
    input: J[N]['input'] | ((worker: number) => J[N]['input']),
    options?: RunOptions<J[N]['progress']>,
  ) => Promise<Worked<J[N]['answer']>>
  /** Ends all workers; what is under way or waits is settled as cancelled. The next task starts a new one. */
  readonly close: () => void
}

const PATIENCE = 200

export function createWork<J extends Jobs>({
  host,
  life,
  limits = {},
  patience = PATIENCE,
}: WorkOptions): Work<J> {
  const most = life.kind === 'resident' ? life.most : Infinity
  const workers = new Map<OneWorker, { idle?: NodeJS.Timeout }>()
  let waiting: Task[] = []

  const begin = (): OneWorker => {
    const worker = startWorker(host, patience, {
      onFree: () => {
        if (life.kind === 'one task') worker.end()
        else {
          handOut()
          rest(worker, life.idle)
        }
      },
      onGone: () => {
        clearTimeout(workers.get(worker)?.idle)
        workers.delete(worker)
        handOut()
      },
    })
    workers.set(worker, {})
    return worker
  }
  const rest = (worker: OneWorker, idle: number): void => {
    const known = workers.get(worker)
    if (known && worker.isFree() && idle !== Infinity) known.idle = setTimeout(worker.end, idle).unref()
  }
  const handOut = (): void => {
    while (waiting.length > 0) {
      const worker =
        [...workers.keys()].find((each) => each.isFree()) ?? (workers.size < most ? begin() : null)
      if (!worker) return
      clearTimeout(workers.get(worker)?.idle)
      const task = waiting.shift()
      if (task) worker.take(task)
    }
  }

  return {
    run: (name, input, options = {}) =>
      new Promise((resolve) => {
        const { signal, onProgress } = options
        if (signal?.aborted) {
          resolve(cancelled)
          return
        }
        const task: Task = {
          name,
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no input is a function: none can be sent
          input: typeof input === 'function' ? (input as (worker: number) => unknown) : () => input,
          signal,
          onProgress,
          silence: options.silence ?? limits.silence ?? Infinity,
          whole: options.whole ?? limits.whole ?? Infinity,
          settle: (worked) => {
            signal?.removeEventListener('abort', giveUp)
            resolve(worked)
          },
        }
        const giveUp = (): void => {
          if (!waiting.includes(task)) return
          waiting = waiting.filter((each) => each !== task)
          task.settle(cancelled)
        }
        signal?.addEventListener('abort', giveUp)
        waiting.push(task)
        handOut()
      }),
    close: () => {
      const left = waiting
      waiting = []
      for (const task of left) task.settle(cancelled)
      for (const worker of workers.keys()) worker.end()
    },
  }
}
