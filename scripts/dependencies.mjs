// Brings node_modules to what package-lock.json says, and costs a few milliseconds when it is there already:
// npm leaves a lock file of what it installed (written last, so a killed install has none), and we compare the two.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { firstLines, say, SetupError } from './messages.mjs'
import { npmCommand, root, readPackage } from './paths.mjs'
import { runQuietly } from './run-program.mjs'

const oldestNode = [20, 19]

/** Installs the packages of the lock file if they are missing or not those of the lock file. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new SetupError(
      `Node ${process.versions.node} is too old. Install Node ${oldestNode.join('.')} or later and start again.`,
    )
  }
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (!fits(wanted['']))
    throw new SetupError('package-lock.json does not fit package.json. Run `npm install` and start again.')
  if (areInstalled(wanted)) return
  say('installing the packages of package-lock.json (a minute or so, once)')
  const npm = npmCommand()
  // Not `npm ci`: it refuses a lock file without the binaries of every platform, which a partial registry mirror cannot give.
  // No install scripts: nothing we use needs one, and electron's would go to the network (the runtime is a step of its own).
  const options = ['--no-save', '--ignore-scripts', '--include=dev', '--include=optional']
  const { code, output } = await runQuietly(
    npm.program,
    [...npm.args, 'install', ...options, '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1', npm_config_engine_strict: 'false' },
    },
  )
  if (code === 0) return
  throw new SetupError(
    `the packages could not be installed (npm ended with ${code}). Is the package registry in reach? What npm said:\n${firstLines(output)}`,
  )
}

/** @param {Packages} wanted */
function areInstalled(wanted) {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const installed = packagesOf(installedLock)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/**
 * Whether the lock file was made from this package.json.
 * @param {Package | undefined} locked
 */
function fits(locked) {
  const wanted = readPackage()
  return isDeepStrictEqual(
    [locked?.dependencies ?? {}, locked?.devDependencies ?? {}],
    [wanted.dependencies ?? {}, wanted.devDependencies ?? {}],
  )
}

/** @typedef {{ version?: string, optional?: boolean, dependencies?: object, devDependencies?: object }} Package */
/** @typedef {Record<string, Package>} Packages */

/**
 * @param {string} lockFile
 * @returns {Packages}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
