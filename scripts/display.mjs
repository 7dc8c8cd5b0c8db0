// A display for machines that have none: an Xvfb of our own, which ends with us. It picks a free number itself and lets in only who
// has the cookie, so another user of the machine cannot watch. (xvfb-run would leave its Xvfb behind when it is killed.)
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetupError } from './messages.mjs'

/** Whether a window could be seen here. Only Linux can be without a display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Calls `run` with the environment that leads to a display: the user's own, or a virtual one for as long as it takes.
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} run
 */
export function withDisplay(run) {
  return withDisplays(1, ([display = {}]) => run(display))
}

/**
 * The same with several virtual displays, each with a clipboard and a focus of its own. The user's own display is one.
 * @template T
 * @param {number} count
 * @param {(environments: readonly Record<string, string>[]) => Promise<T>} run
 */
export async function withDisplays(count, run) {
  if (hasDisplay()) return run([{}])
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-display-'))
  const cookieFile = join(folder, 'Xauthority')
  writeFileSync(cookieFile, cookieEntry(), { mode: 0o600 })
  /** @type {import('node:child_process').ChildProcess[]} */
  const servers = []
  const stop = () => {
    for (const server of servers) server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  try {
    const environments = []
    // One after the other, as each looks for a free number.
    for (let started = 0; started < count; started++) {
      const server = startServer(cookieFile)
      servers.push(server)
      environments.push({ DISPLAY: `:${await displayNumber(server)}`, XAUTHORITY: cookieFile })
    }
    return await run(environments)
  } finally {
    process.off('exit', stop)
    stop()
  }
}

/**
 * A process group of its own: Ctrl-C must end the app first, then its display. Without -noreset a display begins anew when its last
 * program ends, and refuses the next one that comes in that moment.
 * @param {string} cookieFile
 */
function startServer(cookieFile) {
  return spawn(
    'Xvfb',
    ['-displayfd', '3', '-auth', cookieFile, '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  )
}

/**
 * Xvfb writes the number once clients can connect.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(
        new SetupError(
          'no display, and the virtual one (Xvfb) did not start. Does `Xvfb :99` start by hand?',
        ),
      )
    let text = ''
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.trim())
    })
    server.once('error', fail)
    server.once('exit', fail)
  })
}

/** An entry of an Xauthority file for any display: family, then address, number, name and cookie, each with its length. */
function cookieEntry() {
  const anyAddress = 0xffff
  const counted = (/** @type {Buffer} */ bytes) => Buffer.concat([twoBytes(bytes.length), bytes])
  const empty = Buffer.alloc(0)
  const fields = [empty, empty, Buffer.from('MIT-MAGIC-COOKIE-1'), randomBytes(16)]
  return Buffer.concat([twoBytes(anyAddress), ...fields.map(counted)])
}

/** @param {number} value */
function twoBytes(value) {
  return Buffer.of(value >> 8, value & 0xff)
}
