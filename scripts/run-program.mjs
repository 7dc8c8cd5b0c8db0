// Starts programs and ends them with us. Each runs in a process group of its own, so that Ctrl-C reaches it once, through us:
// Electron takes a second SIGINT as an order to die at once, and the terminal and npm would each send one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { SetupError } from './messages.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
/** @type {{ code: number, at: number } | null} */
let interrupted = null

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    const isEcho = interrupted !== null && Date.now() - interrupted.at < 1000
    interrupted = { code: 128 + constants.signals[signal], at: Date.now() }
    if (isEcho) return
    if (running.size === 0) process.exit(interrupted.code)
    for (const child of running) child.kill(signal)
  })
}
process.on('exit', () => {
  for (const child of running) child.kill()
})

/** The exit code that a signal has asked for, or null. */
export function interruption() {
  return interrupted?.code ?? null
}

/**
 * Starts a program that ends with us; `ended` is its exit code (128 and the signal's number if a signal ended it).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'env' | 'stdio'>} options
 */
export function startProgram(program, args, options) {
  if (interrupted) throw new SetupError('interrupted')
  const child = spawn(program, args, {
    ...options,
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  running.add(child)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child)
      reject(new SetupError(`${program} could not be started (${error.message}).`))
    })
    child.once('exit', (code, signal) => {
      running.delete(child)
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL'])
    })
  })
  return { child, ended }
}

/**
 * Runs a program to its end with its output on our terminal, or copied to our pipe: Node makes its own pipes non-blocking, and
 * a program that inherits one (oxlint, for one) can fail at writing.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function runProgram(program, args, options = {}) {
  const output = process.stdout.isTTY ? 'inherit' : 'pipe'
  const { child, ended } = startProgram(program, args, { ...options, stdio: ['ignore', output, output] })
  child.stdout?.pipe(process.stdout, { end: false })
  child.stderr?.pipe(process.stderr, { end: false })
  const code = await ended
  await closed(child)
  return code
}

/**
 * Runs a program to its end and keeps what it says, for the case that it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function runQuietly(program, args, options = {}) {
  const { child, ended } = startProgram(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await ended
  await closed(child)
  return { code, output: output.trim() }
}

/**
 * Waits for the last of an ended program's output; not for long, as a process that it left behind can hold the pipe.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function closed(child) {
  const isOpen = [child.stdout, child.stderr].some((stream) => stream && !stream.closed)
  if (!isOpen) return
  const patience = new AbortController()
  await Promise.race([once(child, 'close'), delay(500, null, patience).catch(() => null)])
  patience.abort()
}
