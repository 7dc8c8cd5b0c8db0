import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog } from '../../electron/main/log/log'
import type { Log } from '../../electron/main/log/log'

const ownFiles = new Set(['main/index.js', 'main/chunks/worker-C0ffee.js', 'renderer/assets/index-A1b2.js'])

/** A log, and the lines that it wrote. */
function someLog(): { readonly log: Log; readonly written: () => string } {
  const lines: string[] = []
  const log = createLog({
    write: (line) => lines.push(line),
    clock: () => '2026-03-01T10:00:00.000Z',
    ownFiles: () => ownFiles,
    echo: () => {},
  })
  return { log, written: () => lines.join('\n') }
}

describe('an exception in the log', () => {
  test('is its kind and the places in our own code, without its message', () => {
    const { log, written } = someLog()
    const error = new TypeError('Jane Doe saw 19 killed')
    error.stack = `TypeError: Jane Doe saw 19 killed
    at readClaim (/opt/Plumbline/resources/app.asar/out/main/index.js:120:15)
    at JSON.parse (<anonymous>)
    at new Worker (node:internal/worker:204:1)
    at async C:\\Program Files\\Plumbline\\out\\main\\chunks\\worker-C0ffee.js:7:3
    at show (app://plumbline/out/renderer/assets/index-A1b2.js:1:99)`
    log.exception('operation', error)
    expect(written()).toBe(
      [
        '2026-03-01T10:00:00.000Z exception where=operation',
        '    TypeError',
        '        main/index.js:120:15',
        '        main/chunks/worker-C0ffee.js:7:3',
        '        renderer/assets/index-A1b2.js:1:99',
      ].join('\n'),
    )
  })

  test('tells what caused it, and what the system calls it', () => {
    const { log, written } = someLog()
    const cause = Object.assign(new Error('ENOSPC: no space left, write /home/jane/Case.plumbline'), {
      code: 'ENOSPC',
      stack: '',
    })
    log.exception('job', Object.assign(new RangeError('too far', { cause }), { stack: '' }))
    expect(written().split('\n').slice(1)).toEqual(['    RangeError', '    Error ENOSPC'])
  })

  test.each([
    ['words', 'Jane Doe', '    not an error but string'],
    ['nothing', undefined, ''],
    ['null', null, '    not an error but null'],
    [
      'an object that looks like one',
      { name: 'Jane', message: 'Doe', stack: 'x' },
      '    not an error but object',
    ],
    [
      'an error that calls itself something',
      Object.assign(new Error('x'), { name: 'Jane Doe', stack: '' }),
      '    an error of another kind',
    ],
    [
      'an error with words for a code',
      Object.assign(new Error('x'), { code: 'JANE', stack: '' }),
      '    Error',
    ],
  ])('that is %s', (_, thrown, said) => {
    const { log, written } = someLog()
    log.exception('analysis', thrown)
    expect(written().split('\n').slice(1).join('\n')).toBe(said)
  })
})

/** Words that nothing of the program is called by, so that each can be looked for. */
const word = fc.string({ unit: fc.constantFrom('q', 'Q', 'ж', 'Ж', '万', '7'), minLength: 4, maxLength: 12 })
const words = fc.array(word, { minLength: 1, maxLength: 8 })

/** All that an error can carry, with these words everywhere that a program or a library might put them. */
function errorWith(given: readonly string[], shape: number): unknown {
  const [first = '', second = first, third = second] = given
  const said = given.join(' ')
  const frame = `    at ${first} (/opt/${second}/out/main/${third}.js:1:1)`
  const error = new Error(said, { cause: shape % 2 === 0 ? new SyntaxError(`“${said}” is not JSON`) : said })
  switch (shape % 8) {
    case 0:
      return said
    case 1:
      return Object.assign(error, { name: first, code: second, path: `/home/${third}` })
    case 2:
      return Object.assign(error, { stack: `${said}\n${frame}\n    at main/index.js:${first}` })
    case 3:
      // The message itself looks like a stack of ours.
      return new Error(`${said}\n    at ${first} (/opt/out/main/${second}.js:1:1)`)
    case 4:
      return { [first]: second, message: said, stack: frame, toString: () => said }
    case 5:
      return new AggregateError([error, said], said)
    case 6:
      return Object.assign(new (class extends TypeError {})(said), { [first]: second, cause: error })
    default:
      return captured(first, said)
  }
}

/** An error whose stack names a function by a word. */
function captured(name: string, message: string): unknown {
  const thrower = { [name]: () => new RangeError(message) }
  return thrower[name]?.()
}

test('no word that a fault carries gets into the log, whatever the fault', () => {
  fc.assert(
    fc.property(words, fc.nat(63), (given, shape) => {
      const { log, written } = someLog()
      log.exception('uncaught exception', errorWith(given, shape))
      log.pageError(`app://plumbline/assets/${given[0]}.js:1:1 ${given.join('/')}`)
      log.pageError(
        `Uncaught Error: ${given.join('\n')}\n    at ${given[0]} (app://plumbline/${given[0]}.js:3)`,
      )
      expect(given.filter((each) => written().includes(each))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('an operation is noted by itself where it was refused or took long, all of them by their number', () => {
  const { log, written } = someLog()
  log.operation('addClaim', 3.2, null)
  log.operation('addClaim', 41, null)
  log.operation('updateClaim', 12, 'read-only')
  log.operation('verifyProject', 812.4, null)
  log.sumUp()
  log.sumUp()
  expect(
    written()
      .split('\n')
      .map((line) => line.slice(25)),
  ).toEqual([
    'operation name=updateClaim outcome=read-only ms=12',
    'operation name=verifyProject outcome=done ms=812',
    'operations name=addClaim count=2 longestMs=41',
    'operations name=updateClaim count=1 longestMs=12',
    'operations name=verifyProject count=1 longestMs=812',
  ])
})

test('an error of the page is noted by its place in our own files', () => {
  const { log, written } = someLog()
  log.pageError('app://plumbline/renderer/assets/index-A1b2.js:40')
  log.pageError('app://plumbline/assets/other.js:40')
  expect(written().split('\n')).toEqual([
    '2026-03-01T10:00:00.000Z page error',
    '    renderer/assets/index-A1b2.js:40',
    '2026-03-01T10:00:00.000Z page error',
  ])
})
