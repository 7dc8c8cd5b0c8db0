import { describe, expect, test } from 'vitest'
import { dispatch } from '../../electron/main/dispatch'
import type { Handlers } from '../../electron/main/dispatch'
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
    expect(await dispatch(handlers, name, {}, log, someTimer())).toEqual(
      err('invalid-input', 'Plumbline does not know this operation.'),
    )
    // Not even its name is noted: whoever calls could put anything there.
    expect([calls, log.lines]).toEqual([[], []])
  })

  test('input of another form', async () => {
    const { handlers, calls } = someHandlers()
    expect(await dispatch(handlers, 'removeClaim', { id: '../claim' }, someLog(), someTimer())).toEqual(
      err(
        'invalid-input',
        'This could not be done: the input is not of the right form.',
        expect.stringContaining('"id"'),
      ),
    )
    expect(calls).toEqual([])
  })
})

test('the handler gets the input as its schema reads it, and its answer is the answer', async () => {
  const { handlers, calls } = someHandlers()
  expect(await dispatch(handlers, 'removeClaim', { id: 'toll', more: 1 }, someLog(), someTimer())).toEqual(
    ok(null),
  )
  expect(calls).toEqual([['removeClaim', { id: 'toll' }]])
})

test('a fault of a handler is the answer', async () => {
  const fault = err('read-only', 'This project is open elsewhere.')
  const { handlers } = someHandlers({ undo: () => Promise.resolve(fault) })
  const log = someLog()
  expect(await dispatch(handlers, 'undo', {}, log, someTimer())).toEqual(fault)
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
    expect(await dispatch(someHandlers({ undo }).handlers, 'undo', {}, log, someTimer())).toEqual(internal)
    expect(log.lines).toEqual([
      ['exception', 'operation', broken],
      ['operation', 'undo', 1, 'internal'],
    ])
  })
})
