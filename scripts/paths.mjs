// Where things are: the checkout, the folder the user called from, and the cache outside the checkout.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, isAbsolute, join, resolve } from 'node:path'

/** The checkout: also the app folder that the runtime is given. */
export const root = resolve(import.meta.dirname, '..')

/** The folder the user called from; npm itself moves to the checkout. Relative paths on the command line are meant from here. */
export const callerFolder = process.env.INIT_CWD ?? process.cwd()

/** Chromium's sandbox refuses to run as root, so root must start it with --no-sandbox. A packaged workbench never does. */
export const isRoot = process.getuid?.() === 0

/** The user's cache folder for Plumbline. It may not exist yet. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'plumbline', 'cache')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'plumbline')
  return join(
    XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache'),
    'plumbline',
  )
}

/**
 * The script behind a package's command, to be run with node: works without a shell on every platform.
 * `null` when the package is not installed.
 * @param {string} packageName
 * @param {string} [command]
 */
export function commandScript(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  if (!existsSync(join(folder, 'package.json'))) return null
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** npm as a program and its first arguments; prefers the npm that called us. */
export function npmCommand() {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return { program: process.execPath, args: [script] }
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}

/** What package.json says of the program. */
export function readPackage() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/**
 * The path of a program that a shell would find by its name; null where there is none.
 * @param {string} program
 */
export function findOnPath(program) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program))
  return paths.find(isProgram) ?? null
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
