import { isMainThread } from 'node:worker_threads'
import type { Job } from '../../electron/main/work/messages'
import { processPort } from '../../electron/main/work/process-port'
import { serveWork } from '../../electron/main/work/serve-work'
import { threadPort } from '../../electron/main/work/thread-port'

/** What the worker of these tests does, well or badly; the same in both hosts. */
export type SomeJobs = {
  readonly double: Job<number, number>
  /** Goes on, telling of it, until it is cancelled. */
  readonly endless: Job<null, never>
  /** Says where it is, and then nothing more. */
  readonly stuck: Job<string, never>
  readonly throw: Job<string, never>
  readonly exit: Job<string, never>
  readonly hog: Job<string, never>
  /** How many tasks this worker had before. */
  readonly count: Job<null, number>
}

let tasks = 0

serveWork<SomeJobs>(isMainThread ? processPort : threadPort, {
  double: (number, { tell }) => {
    tasks += 1
    tell(1)
    return number * 2
  },
  endless: (_, { steps }) => steps(forever()),
  stuck: (what, { at }) => {
    at(what)
    for (;;);
  },
  throw: (what, { at }) => {
    at(what)
    throw new RangeError('too much')
  },
  exit: (what, { at }) => {
    at(what)
    return new Promise<never>(() => setImmediate(() => process.exit(7)))
  },
  hog: (what, { at }) => {
    at(what)
    const taken: number[][] = []
    for (;;) taken.push(Array.from({ length: 100_000 }, (__, index) => index + taken.length))
  },
  count: () => {
    tasks += 1
    return tasks - 1
  },
})

function* forever(): Generator<number, never> {
  for (;;) yield 0.5
}
