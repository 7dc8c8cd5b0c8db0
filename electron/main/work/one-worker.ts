import { createAlarm } from './alarm'
import type { Alarm } from './alarm'
import type { End, FromWorker, Host, StartedWorker, ToWorker } from './messages'
import type { Worked } from './worked'

/** A task that somebody waits for. */
export type Task = {
  readonly name: string
  /** Told which worker gets it, by number: one that is new knows nothing of earlier tasks. */
  readonly input: (worker: number) => unknown
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: unknown) => void) | undefined
  /** In milliseconds: how long it may go on without any sign of life, and how long at all. */
  readonly silence: number
  readonly whole: number
  readonly settle: (worked: Worked<unknown>) => void
}

export type OneWorker = {
  readonly isFree: () => boolean
  readonly take: (task: Task) => void
  /** Ends it; what it was doing is settled as cancelled. */
  readonly end: () => void
}

/** What the owner of a worker is told: that it can take the next task, or that it has ended. */
export type WorkerEvents = { readonly onFree: () => void; readonly onGone: () => void }

export const cancelled: Worked<never> = { ok: false, fault: { kind: 'cancelled' } }

let workers = 0

/**
 * One worker and the task that it has. A task that is cancelled is settled at once; the worker has `patience` milliseconds
 * to leave it, and is ended otherwise. It is ended as well when it gives no sign, and when something was thrown in it.
 */
export function startWorker(host: Host, patience: number, { onFree, onGone }: WorkerEvents): OneWorker {
  const number = (workers += 1)
  let tasks = 0
  let current: UnderWay | null = null
  let started: StartedWorker | null = null
  let isGone = false

  const gone = (worked: (at: string | null) => Worked<unknown>): void => {
    if (isGone) return
    isGone = true
    started?.kill()
    current?.settle(worked(current.at()))
    current?.leave()
    onGone()
  }
  const died = ({ of, detail }: End): void =>
    gone((at) => ({ ok: false, fault: { kind: 'died', of, detail, at } }))
  const tooLong = (): void => gone((at) => ({ ok: false, fault: { kind: 'too long', at } }))
  const end = (): void => gone(() => cancelled)

  const free = (): void => {
    current?.leave()
    current = null
    onFree()
  }
  const hear = (message: FromWorker): void => {
    if (isGone || current?.id !== message.task) return
    switch (message.kind) {
      case 'progress':
      case 'at':
        current.hear(message)
        break
      case 'answer':
        current.settle({ ok: true, value: message.answer })
        free()
        break
      case 'left':
        free()
        break
      case 'failed':
        died({ of: 'exception', detail: message.detail })
    }
  }
  const post = (message: ToWorker): void => {
    try {
      started ??= host({ message: hear, end: died })
      started.post(message)
    } catch (error) {
      died({ of: 'exception', detail: String(error) })
    }
  }

  return {
    isFree: () => !isGone && current === null,
    end,
    take: (task) => {
      const id = (tasks += 1)
      current = putUnderWay(id, task, {
        onTooLong: tooLong,
        onCancel: () => {
          post({ kind: 'cancel', task: id })
          return createAlarm(patience, end)
        },
      })
      post({ kind: 'task', task: id, name: task.name, input: task.input(number) })
    },
  }
}

/** The task that a worker has. It is settled once; after that the worker may still have to leave it. */
type UnderWay = {
  readonly id: number
  readonly at: () => string | null
  readonly hear: (message: Extract<FromWorker, { readonly kind: 'progress' | 'at' }>) => void
  readonly settle: (worked: Worked<unknown>) => void
  readonly leave: () => void
}

function putUnderWay(
  id: number,
  { signal, onProgress, silence, whole, settle }: Task,
  { onTooLong, onCancel }: { readonly onTooLong: () => void; readonly onCancel: () => Alarm },
): UnderWay {
  let at: string | null = null
  let isSettled = false
  let leaving: Alarm | null = null
  const silent = createAlarm(silence, onTooLong)
  const late = createAlarm(whole, onTooLong)
  const settleOnce = (worked: Worked<unknown>): void => {
    if (isSettled) return
    isSettled = true
    silent.stop()
    late.stop()
    signal?.removeEventListener('abort', cancel)
    settle(worked)
  }
  const cancel = (): void => {
    settleOnce(cancelled)
    leaving = onCancel()
  }
  signal?.addEventListener('abort', cancel)
  return {
    id,
    at: () => at,
    hear: (message) => {
      if (isSettled) return
      silent.wind()
      if (message.kind === 'at') ({ at } = message)
      else onProgress?.(message.progress)
    },
    settle: settleOnce,
    leave: () => leaving?.stop(),
  }
}
