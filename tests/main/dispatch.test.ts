import { describe, expect, test } from 'vitest'
import { dispatch } from '../../electron/main/dispatch'
import type { Dispatch, Handlers } from '../../electron/main/dispatch'
import { contract } from '../../shared/ipc/contract'
import { err, ok } from '../../shared/result'

/** Handlers that write down what they are called with and answer `null`, but for what a test sets. */
function someHandlers(set: Partial<Handlers> = {}): { handlers: Handlers; calls: unknown[] } {
  const calls: unknown[] = []
  const noting = Object.keys(contract).map((name) => [
    name,
    (input: unknown) => {
      calls.push([name, input])
      return Promise.resolve(ok(null))
    },
  ])
  return { handlers: { ...(Object.fromEntries(noting) as Handlers), ...set }, calls }
}

/** A log that writes down what it is told. */
function someLog() {
  const lines: unknown[] = []
  return {
    lines,
    exception: (...facts: readonly unknown[]): void => void lines.push(['exception', ...facts]),
    operation: (...facts: readonly unknown[]): void => void lines.push(['operation', ...facts]),
  }
}

/** Counts a millisecond whenever it is asked. */
function someTimer(): () => number {
  let now = 0
  return () => now++
}

const noProject = err('no-project', 'Open a project first, or make a new one.')

const on = (handlers: Handlers, log: Dispatch['log'] = someLog(), isOpen = true): Dispatch => ({
  handlers,
  project: { open: () => (isOpen ? ok(null) : noProject), ready: () => Promise.resolve() },
  log,
  timer: someTimer(),
})

const strangers: readonly [string, unknown][] = [
  ['a name that the contract does not have', 'dropProject'],
  ['what every object has: __proto__', '__proto__'],
  ['what every object has: constructor', 'constructor'],
  ['what every object has: toString', 'toString'],
  ['what every object has: hasOwnProperty', 'hasOwnProperty'],
  ['an empty name', ''],
  ['a name in other letters', 'AddClaim'],
  ['no name', undefined],
  ['a number', 1],
  ['a list that reads like a name', ['undo']],
]

describe('a call is refused before any handler runs:', () => {
  test.each(strangers)('%s', async (_, name) => {
    const { handlers, calls } = someHandlers()
    const log = someLog()
    expect(await dispatch(on(handlers, log), { window: null }, name, {})).toEqual(
      err('invalid-input', 'Plumbline does not know this operation.'),
    )
    // Not even its name is noted: whoever calls could put anything there.
    expect([calls, log.lines]).toEqual([[], []])
  })

  test('input of another form', async () => {
    const { handlers, calls } = someHandlers()
    expect(await dispatch(on(handlers), { window: null }, 'removeClaim', { ids: ['../claim'] })).toEqual(
      err(
        'invalid-input',
        'This could not be done: the input is not of the right form.',
        expect.stringContaining('"ids"'),
      ),
    )
    expect(calls).toEqual([])
  })
})

test.each([
  [{ eventDate: '2014-02-31' }, 'Nothing was changed. Write a date of the calendar, as 2014-01-20,'],
  [{ eventDate: '2015/2014' }, 'Nothing was changed. This period ends before it starts.'],
  [{ quantity: { min: 100, max: 50 } }, 'Nothing was changed. The range ends below its start.'],
  [{ quantity: { min: -5, unit: 'people' } }, 'Nothing was changed. There cannot be fewer than no people.'],
  [{ quantity: { max: 1e300 } }, 'Nothing was changed. This is beyond 9,007,199,254,740,991,'],
])('a value that the rules of the field refuse is said in words: %j', async (fields, words) => {
  const { handlers, calls } = someHandlers()
  const answer = await dispatch(on(handlers), { window: null }, 'updateClaim', { id: 'toll', fields })
  expect(answer).toMatchObject({
    ok: false,
    fault: { code: 'invalid-input', message: expect.stringContaining(words) },
  })
  expect(calls).toEqual([])
})

const several = (count: number): string[] => Array.from({ length: count }, (_, at) => `tag ${at}`)

test.each([
  [{ tags: several(101) }, 'Nothing was changed. A claim has at most 100 tags.'],
  [{ tags: ['x'.repeat(2001)] }, 'Nothing was changed. A text here has at most 2,000 characters.'],
  [{ notes: 'x'.repeat(100_001) }, 'Nothing was changed. A text here has at most 100,000 characters.'],
  [{ quotedBy: several(21) }, 'Nothing was changed. At most 20 names can stand here.'],
  [{ disputedBy: several(101) }, 'Nothing was changed. At most 100 names can stand here.'],
  [{ authentic: { words: 'x'.repeat(100_001), basis: 'transcript' } }, 'Nothing was changed. A text here'],
])('more than is kept is said with the limit %#', async (fields, words) => {
  const answer = await dispatch(on(someHandlers().handlers), { window: null }, 'updateClaim', {
    id: 'toll',
    fields,
  })
  expect(answer).toMatchObject({ ok: false, fault: { message: expect.stringContaining(words) } })
})

test('more members than a conflict has are said with the limit', async () => {
  const answer = await dispatch(on(someHandlers().handlers), { window: null }, 'addConflict', {
    members: Array.from({ length: 101 }, (_, at) => `claim-${at}`),
    title: '',
  })
  expect(answer).toMatchObject({
    ok: false,
    fault: { message: expect.stringContaining('At most 100 can be chosen or listed at once.') },
  })
})

test('the handler gets the input as its schema reads it, and its answer is the answer', async () => {
  const { handlers, calls } = someHandlers()
  expect(await dispatch(on(handlers), { window: null }, 'removeClaim', { ids: ['toll'], more: 1 })).toEqual(
    ok(null),
  )
  expect(calls).toEqual([['removeClaim', { ids: ['toll'] }]])
})

test('what needs a project is refused while none is open, and the rest is not', async () => {
  const { handlers, calls } = someHandlers()
  const closed = on(handlers, someLog(), false)
  expect(await dispatch(closed, { window: null }, 'undo', {})).toEqual(noProject)
  expect(await dispatch(closed, { window: null }, 'readAnalysis', {})).toEqual(noProject)
  expect(await dispatch(closed, { window: null }, 'readState', {})).toEqual(ok(null))
  expect(calls).toEqual([['readState', {}]])
})

test('what needs the documents waits until they are in memory; what shows a text does not', async () => {
  const { handlers, calls } = someHandlers()
  const waiting: (() => void)[] = []
  const ready = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve))
  const loading: Dispatch = { ...on(handlers), project: { open: () => ok(null), ready } }
  const undone = dispatch(loading, { window: null }, 'undo', {})
  await dispatch(loading, { window: null }, 'readText', { hash: 'a'.repeat(64) })
  expect(calls).toEqual([['readText', { hash: 'a'.repeat(64) }]])
  for (const finish of waiting) finish()
  await undone
  expect(calls.length).toBe(2)
})

describe('where the disk takes nothing, the fault says what the window is to keep of', () => {
  const full = err('disk', 'Not saved: the disk is full.')
  test.each([
    ['a new claim', 'addClaim', { place: { articleId: 'homs', start: 0, end: 1 } }, 'each'],
    ['a set field', 'updateClaim', { id: 'toll', fields: { notes: 'x' } }, 'latest'],
    ['what is opened once more', 'reopenProject', {}, undefined],
    ['a step back', 'undo', {}, undefined],
  ] as const)('%s', async (_, name, input, kept) => {
    const { handlers } = someHandlers({ [name]: () => Promise.resolve(full) })
    expect(await dispatch(on(handlers), { window: null }, name, input)).toEqual({
      ok: false,
      fault: kept === undefined ? full.fault : { ...full.fault, kept },
    })
  })
})

test('a fault of a handler is the answer', async () => {
  const fault = err('read-only', 'This project is open elsewhere.')
  const { handlers } = someHandlers({ undo: () => Promise.resolve(fault) })
  const log = someLog()
  expect(await dispatch(on(handlers, log), { window: null }, 'undo', {})).toEqual(fault)
  expect(log.lines).toEqual([['operation', 'undo', 1, 'read-only']])
})

describe('an exception becomes a fault, with a line in the log', () => {
  const broken = new RangeError('out of luck')
  const internal = err(
    'internal',
    'Something went wrong inside Plumbline. Nothing was changed.',
    'RangeError: out of luck',
  )

  test.each([
    [
      'thrown at once',
      (): never => {
        throw broken
      },
    ],
    ['thrown later', () => Promise.reject(broken)],
  ] as const)('%s', async (_, undo) => {
    const log = someLog()
    expect(await dispatch(on(someHandlers({ undo }).handlers, log), { window: null }, 'undo', {})).toEqual(
      internal,
    )
    expect(log.lines).toEqual([
      ['exception', 'operation', broken],
      ['operation', 'undo', 1, 'internal'],
    ])
  })
})
