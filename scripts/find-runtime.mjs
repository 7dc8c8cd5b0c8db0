// Where an Electron for the workbench can be on this machine. Only looks, installs nothing.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetupError } from './messages.mjs'
import { cacheFolder, isRoot, root } from './paths.mjs'

/** The version of the fallback (see fallback-runtime.mjs). Out of support: a means of testing and of starting at all. */
export const fallbackVersion = '33.2.1'

/** The folder of the fallback. Exists only when complete. */
export const fallbackFolder = join(cacheFolder(), `electron-${fallbackVersion}`)

/** @typedef {{ kind: 'given' | 'pinned' | 'fallback', program: string, args: string[], env: NodeJS.ProcessEnv }} Runtime */

/** The runtime on this machine: one the user names in ELECTRON_OVERRIDE_DIST_PATH, the pinned one, the fallback, or null. */
export function findRuntime() {
  return findGiven() ?? findPinned() ?? findFallback()
}

/** @returns {Runtime | null} */
export function findGiven() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const program = join(folder, programName())
  if (!existsSync(program))
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${programName()}: ${folder}`)
  return runtime('given', program)
}

/** @returns {Runtime | null} */
export function findPinned() {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt') // written last by electron's own installer
  if (!existsSync(pathFile)) return null
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? runtime('pinned', program) : null
}

/** @returns {Runtime | null} */
export function findFallback() {
  const program = join(fallbackFolder, 'electron')
  return existsSync(program) ? runtime('fallback', program) : null
}

/**
 * The version of Electron that a runtime is.
 * @param {Runtime} runtime
 */
export function runtimeVersion({ kind, program }) {
  if (kind === 'fallback') return fallbackVersion
  const file = join(dirname(program), 'version')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().replace(/^v/u, '')
  return JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version
}

function programName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * @param {Runtime['kind']} kind
 * @param {string} program
 * @returns {Runtime}
 */
function runtime(kind, program) {
  const env = { ...process.env }
  // An editor's terminal may set this for its own use: Electron would then start as a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  return { kind, program, args: [root, ...(isRoot ? ['--no-sandbox'] : [])], env }
}
