// Brings node_modules to what package-lock.json says, and costs a few milliseconds when it is there already:
// npm leaves a lock file of what it installed (written last, so a killed install has none), and we compare the two.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, SetupError } from './messages.mjs'
import { npmCommand, root } from './paths.mjs'
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
  if (areInstalled()) return
  say('installing the packages of package-lock.json (a minute or so, once)')
  const npm = npmCommand()
  // No install scripts: nothing we use needs one, and electron's would go to the network (the runtime is a step of its own).
  const { code, output } = await runQuietly(
    npm.program,
    [
      ...npm.args,
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    {
      cwd: root,
      env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1', npm_config_engine_strict: 'false' },
    },
  )
  if (code !== 0) {
    throw new SetupError(
      `the packages could not be installed (npm ci ended with ${code}). Is the package registry in reach? What npm said:\n${output}`,
    )
  }
}

function areInstalled() {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(installedLock)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
