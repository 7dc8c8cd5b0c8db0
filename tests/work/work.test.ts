import { Worker } from 'node:worker_threads'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createWork } from '../../electron/main/work/create-work'
import type { Life, Work, WorkOptions } from '../../electron/main/work/create-work'
import type { Host } from '../../electron/main/work/messages'
import { threadHost } from '../../electron/main/work/thread-host'
import { buildWorker, nodeProcess, nodeThread } from './hosts'
import type { BuiltWorker } from './hosts'
import type { SomeJobs } from './some-worker'

let built: BuiltWorker = { path: '', remove: () => Promise.resolve() }
let open: Work<SomeJobs> | null = null

beforeAll(async () => void (built = await buildWorker('tests/work/some-worker.ts')))
afterEach(() => open?.close())
afterAll(() => built.remove())

const oneTask: Life = { kind: 'one task' }
const resident: Life = { kind: 'resident', most: 1, idle: Infinity }

/** The worker of these tests, counted as it is started. */
function someWork(
  hostOf: (built: BuiltWorker, memory: number) => Host,
  options: Omit<WorkOptions, 'host'>,
): Work<SomeJobs> & { readonly started: () => number } {
  let started = 0
  const host = hostOf(built, 64)
  const work = createWork<SomeJobs>({
    ...options,
    host: (on) => {
      started += 1
      return host(on)
    },
  })
  open = work
  return { ...work, started: () => started }
}

test('a thread that is ended at once loads its modules first: ending it meanwhile would take the program with it', async () => {
  let isLoading = true
  const ended = await new Promise((done) => {
    const started = threadHost((options) => {
      const worker = new Worker(built.path, options)
      return worker.on('message', () => (isLoading = false))
    })({ message: () => {}, end: done })
    started.kill()
  })
  expect(ended).toEqual({ of: 'exit', detail: 'exitCode=1' })
  expect(isLoading).toBe(false)
})

const cancelled = { ok: false, fault: { kind: 'cancelled' } }
const tooLong = (at: string | null) => ({ ok: false, fault: { kind: 'too long', at } })

describe.each([
  ['thread', nodeThread],
  ['process', nodeProcess],
])('a %s', (title, host) => {
  test('answers what it is asked, and tells how far it is', async () => {
    const { run } = someWork(host, { life: oneTask })
    const told: number[] = []
    expect(await run('double', 21, { onProgress: (share) => told.push(share) })).toEqual({
      ok: true,
      value: 42,
    })
    expect(told).toEqual([1])
  })

  test('of one task starts with it and ends with it', async () => {
    const { run, started } = someWork(host, { life: oneTask })
    expect(await Promise.all([run('count', null), run('count', null)])).toEqual([
      { ok: true, value: 0 },
      { ok: true, value: 0 },
    ])
    expect(started()).toBe(2)
  })

  test('that is resident keeps what it knows, and does one task after the other', async () => {
    const { run, started } = someWork(host, { life: resident })
    expect(await Promise.all([run('count', null), run('double', 2), run('count', null)])).toEqual([
      { ok: true, value: 0 },
      { ok: true, value: 4 },
      { ok: true, value: 2 },
    ])
    expect(started()).toBe(1)
  })

  test('that throws is replaced, and what it threw on is named', async () => {
    const { run, started } = someWork(host, { life: resident })
    const [thrown, after] = await Promise.all([run('throw', 'a bad text'), run('count', null)])
    expect(thrown).toEqual({
      ok: false,
      fault: {
        kind: 'died',
        of: 'exception',
        detail: expect.stringContaining('RangeError: too much'),
        at: 'a bad text',
      },
    })
    expect(after).toEqual({ ok: true, value: 0 })
    expect(started()).toBe(2)
  })

  test('that ends is replaced, and what it was at is named', async () => {
    const { run } = someWork(host, { life: resident })
    const [ended, after] = await Promise.all([run('exit', 'a bad text'), run('double', 3)])
    expect(ended).toEqual({
      ok: false,
      fault: { kind: 'died', of: 'exit', detail: 'exitCode=7', at: 'a bad text' },
    })
    expect(after).toEqual({ ok: true, value: 6 })
  })

  test('that wants more memory than it may have takes nothing with it', async () => {
    const { run } = someWork(host, { life: resident })
    const [hogged, after] = await Promise.all([run('hog', 'a large text'), run('double', 3)])
    expect(hogged).toMatchObject({ ok: false, fault: { kind: 'died', at: 'a large text' } })
    if (title === 'thread') expect(hogged).toMatchObject({ fault: { of: 'memory' } })
    expect(after).toEqual({ ok: true, value: 6 })
  })

  test('that gives no sign for too long is ended, and what it was at is named', async () => {
    const { run } = someWork(host, { life: resident })
    // Loading it is no part of its silence here.
    await run('double', 1)
    const [stuck, after] = await Promise.all([
      run('stuck', 'a bad text', { silence: 2_000 }),
      run('double', 3),
    ])
    expect(stuck).toEqual(tooLong('a bad text'))
    expect(after).toEqual({ ok: true, value: 6 })
  })

  test('that gives signs, but no end, has a limit too', async () => {
    const { run } = someWork(host, { life: resident, limits: { silence: Infinity, whole: 300 } })
    expect(await run('endless', null)).toEqual(tooLong(null))
  })

  test('leaves a task that is cancelled and keeps what it knows', async () => {
    const { run, started } = someWork(host, { life: resident, patience: 60_000 })
    const controller = new AbortController()
    const endless = run('endless', null, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(await Promise.all([endless, run('double', 2), run('count', null)])).toEqual([
      cancelled,
      { ok: true, value: 4 },
      { ok: true, value: 1 },
    ])
    expect(started()).toBe(1)
  })

  test('that does not leave a cancelled task is ended', async () => {
    const { run, started } = someWork(host, { life: resident, patience: 1 })
    const controller = new AbortController()
    expect((await run('double', 1)).ok).toBe(true)
    const stuck = run('stuck', 'a bad text', { signal: controller.signal })
    controller.abort()
    expect(await Promise.all([stuck, run('count', null)])).toEqual([cancelled, { ok: true, value: 0 }])
    expect(started()).toBe(2)
  })

  test('that is closed settles what is under way and what waits as cancelled; the next task starts another', async () => {
    const { run, close, started } = someWork(host, { life: resident })
    const asked = [run('endless', null, { onProgress: close }), run('double', 2)]
    expect(await Promise.all(asked)).toEqual([cancelled, cancelled])
    expect(await run('double', 2)).toEqual({ ok: true, value: 4 })
    expect(started()).toBe(2)
  })

  test('that is new is told apart: what an earlier one knew is sent again', async () => {
    const { run } = someWork(host, { life: resident })
    const workers: number[] = []
    const count = (worker: number) => {
      workers.push(worker)
      return null
    }
    await run('count', count)
    await run('count', count)
    await run('throw', 'a bad text')
    await run('count', count)
    const [first = 0, second, third] = workers
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })
})

test('a task that is cancelled before its turn never begins', async () => {
  const { run, started } = someWork(nodeThread, { life: resident })
  const controller = new AbortController()
  const first = run('double', 1)
  const waiting = run('double', 2, { signal: controller.signal })
  controller.abort()
  expect(await Promise.all([first, waiting, run('double', 3, { signal: controller.signal })])).toEqual([
    { ok: true, value: 2 },
    cancelled,
    cancelled,
  ])
  expect(await run('count', null)).toEqual({ ok: true, value: 1 })
  expect(started()).toBe(1)
})

test('several residents share the tasks; no more are started than may be, and idle ones end', async () => {
  const ended: (() => void)[] = []
  let running = 0
  const host = nodeThread(built, 64)
  const work = createWork<SomeJobs>({
    life: { kind: 'resident', most: 2, idle: 1 },
    host: (on) => {
      running += 1
      return host({
        ...on,
        end: (end) => {
          running -= 1
          on.end(end)
          ended.forEach((tell) => tell())
        },
      })
    },
  })
  const answers = [1, 2, 3, 4, 5].map((number) => work.run('double', number))
  expect(running).toBe(2)
  expect(await Promise.all(answers)).toEqual([2, 4, 6, 8, 10].map((value) => ({ ok: true, value })))
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (running === 0) resolve()
    }
    ended.push(look)
    look()
  })
})

test('a worker that cannot be started is a fault of the task', async () => {
  const work = createWork<SomeJobs>({
    life: resident,
    host: () => {
      throw new Error('no such file')
    },
  })
  expect(await work.run('double', 1)).toEqual({
    ok: false,
    fault: { kind: 'died', of: 'exception', detail: 'Error: no such file', at: null },
  })
})
