import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { api, listen } from '../../../renderer/api'
import { act } from '../../../renderer/state/act'
import { ok } from '../../../shared/result'

/** Main as the window meets it: the test says what it tells, and when it answers. */
let tell: (event: unknown) => void
let answer: (value: unknown) => void
let drawFrame: () => void
/** What the window took over and went on with, in order; a line says that it could draw between. */
let seen: string[]
let stop: () => void

beforeEach(() => {
  seen = []
  const plumbline = {
    call: () =>
      new Promise<string>((resolve) => {
        answer = (value) => resolve(JSON.stringify(value))
      }),
    listen: (listener: (event: string) => void) => {
      tell = (event) => listener(JSON.stringify(event))
      return () => {}
    },
  }
  vi.stubGlobal('window', { plumbline })
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('requestAnimationFrame', (take: () => void) => {
    drawFrame = take
    return 1
  })
  stop = listen((event) => {
    seen.push(event.kind)
    // What follows a change is drawn when the turn is over.
    queueMicrotask(() => seen.push('—'))
  })
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const settled = (): Promise<void> => new Promise(setImmediate)
const place = { articleId: 'a', start: 0, end: 5 }

test('what an operation changed and what follows from its answer are drawn together', async () => {
  const done = act('addClaim', { place }, ({ id }) => seen.push(`opened ${id}`))
  tell({ kind: 'committed' })
  expect(seen).toEqual([])
  answer(ok({ id: 'claim' }))
  expect(await done).toEqual({ id: 'claim' })
  await settled()
  expect(seen).toEqual(['committed', 'opened claim', '—'])
})

test('a change whose answer is late is drawn with the next frame', async () => {
  const done = api('readState', {})
  tell({ kind: 'committed' })
  drawFrame()
  expect(seen).toEqual(['committed'])
  answer(ok({}))
  await done
  expect(seen).toEqual(['committed', '—'])
})

test('what is told behind a change does not overtake it, and is not kept back', async () => {
  const done = api('readState', {})
  tell({ kind: 'committed' })
  tell({ kind: 'analysing', share: 0.5 })
  expect(seen).toEqual(['committed', 'analysing'])
  answer(ok({}))
  await done
})

test('a change that nobody asked for waits for nothing', () => {
  tell({ kind: 'committed' })
  expect(seen).toEqual(['committed'])
})

test('in a window that nobody sees no frame is waited for', async () => {
  vi.stubGlobal('document', { hidden: true })
  const done = api('readState', {})
  tell({ kind: 'committed' })
  expect(seen).toEqual(['committed'])
  answer(ok({}))
  await done
})
