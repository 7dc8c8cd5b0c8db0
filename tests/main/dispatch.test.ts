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

const noLog = (line: string): never => {
  throw new Error(`not to be logged: ${line}`)
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
    expect(await dispatch(handlers, name, {}, noLog)).toEqual(
      err('invalid-input', 'Plumbline does not know this operation.'),
    )
    expect(calls).toEqual([])
  })

  test('input of another form', async () => {
    const { handlers, calls } = someHandlers()
    expect(await dispatch(handlers, 'removeClaim', { id: '../claim' }, noLog)).toEqual(
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
  expect(await dispatch(handlers, 'removeClaim', { id: 'toll', more: 1 }, noLog)).toEqual(ok(null))
  expect(calls).toEqual([['removeClaim', { id: 'toll' }]])
})

test('a fault of a handler is the answer', async () => {
  const fault = err('read-only', 'This project is open elsewhere.')
  const { handlers } = someHandlers({ undo: () => Promise.resolve(fault) })
  expect(await dispatch(handlers, 'undo', {}, noLog)).toEqual(fault)
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
    const lines: unknown[] = []
    const log = (line: string, error: unknown): void => void lines.push([line, error])
    expect(await dispatch(someHandlers({ undo }).handlers, 'undo', {}, log)).toEqual(internal)
    expect(lines).toEqual([['undo failed', broken]])
  })
})
