import type { Jobs, Port } from './messages'

/** How often main is told how far a task has come, and how long steps go on before messages are looked at. In milliseconds. */
const TELL_EVERY = 100
const SLICE = 20

/** What a job is given besides its input. */
export type Surroundings<Progress> = {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** Says how far the task has come; call it as often as you like. */
  readonly tell: (progress: Progress) => void
  /** Names the present item of the worker (the id of a text, say), so that it can be named if the worker dies of it. */
  readonly at: (what: string) => void
  /** Lets messages in from time to time. Throws if the task was cancelled, which ends the job. */
  readonly breathe: () => Promise<void>
  /** Does steps one after the other, tells what they yield, and breathes between them. */
  readonly steps: <Answer>(steps: Generator<Progress, Answer>) => Promise<Answer>
}

type Answering<J extends Jobs> = {
  readonly [N in keyof J]: (
    input: J[N]['input'],
    surroundings: Surroundings<J[N]['progress']>,
  ) => J[N]['answer'] | Promise<J[N]['answer']>
}

/** The worker's side: does what it is asked, one task at a time, and says how far it is, what it is at, and what came of it. */
export function serveWork<J extends Jobs>(port: Port, jobs: Answering<J>): void {
  let current: { readonly task: number; readonly controller: AbortController } | null = null
  port.listen((message) => {
    if (message.kind === 'cancel') {
      if (current?.task === message.task) current.controller.abort()
      return
    }
    const { task, name, input } = message
    const controller = new AbortController()
    current = { task, controller }
    const surroundings = surroundingsOf(port, task, controller.signal)
    void (async () => {
      try {
        const job = jobs[name]
        if (!job) throw new TypeError(`This worker does not do “${name}”.`)
        const answer = await job(input, surroundings)
        port.post(controller.signal.aborted ? { kind: 'left', task } : { kind: 'answer', task, answer })
      } catch (error) {
        if (controller.signal.aborted) port.post({ kind: 'left', task })
        else port.post({ kind: 'failed', task, detail: detailOf(error) })
      }
    })()
  })
}

function surroundingsOf(port: Port, task: number, signal: AbortSignal): Surroundings<unknown> {
  let toldAt = -Infinity
  let sliceEnd = performance.now() + SLICE
  const tell = (progress: unknown): void => {
    const now = performance.now()
    if (now - toldAt < TELL_EVERY) return
    toldAt = now
    port.post({ kind: 'progress', task, progress })
  }
  const breathe = async (): Promise<void> => {
    if (performance.now() < sliceEnd) return
    await new Promise(setImmediate)
    sliceEnd = performance.now() + SLICE
    signal.throwIfAborted()
  }
  return {
    signal,
    tell,
    at: (what) => port.post({ kind: 'at', task, at: what }),
    breathe,
    steps: async (steps) => {
      for (;;) {
        const step = steps.next()
        if (step.done === true) return step.value
        tell(step.value)
        if (performance.now() >= sliceEnd) await breathe()
      }
    },
  }
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? String(error)) : String(error)
