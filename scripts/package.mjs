// npm run package [-- FOLDER]: the workbench as a folder that runs by itself, in dist/ or FOLDER: the runtime, the built program in one
// archive, and the fuses of a release. For Linux: the other systems need a runtime of their own, and a signature.
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { say, SetupError } from './messages.mjs'
import { callerFolder, readPackage, root } from './paths.mjs'
import { runMain } from './run-main.mjs'
import { setUp } from './setup.mjs'

/** What the program needs of the checkout beside what is built; the licences lie beside the archive, too, where people look. */
const licences = ['LICENSE', 'THIRD_PARTY_LICENSES.md']
const bundled = ['seeds', ...licences]

/** An app of the runtime's own, which a package does without. */
const runtimeApps = ['app', 'default_app.asar']

/**
 * The fuses of a release: bits in Electron's own program file, so they are set after packaging and before signing. SECURITY.md says why
 * each is so. Those that a release leaves as they are, are not here: cookies (there are none), and WebAssembly.
 */
const releaseFuses = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
])

await runMain(async () => {
  const [given, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new SetupError('one folder at most: npm run package -- FOLDER')
  if (process.platform !== 'linux') throw new SetupError('a package can be made on Linux only, so far.')
  const runtime = await setUp()
  await buildIfChanged()
  const { name, version } = readPackage()
  const folder = given
    ? resolve(callerFolder, given)
    : join(root, 'dist', `${name}-${version}-linux-${process.arch}`)
  if (existsSync(folder) && given)
    throw new SetupError(`there is something at ${folder} already. Name a new folder.`)
  say(`packaging into ${folder}`)
  const work = `${folder}.partial`
  try {
    await make(runtime.program, name, work)
    await rm(folder, { recursive: true, force: true })
    await rename(work, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  say(`start it with ${join(folder, name)}`)
  return 0
})

/**
 * Makes the package in a folder of its own.
 * @param {string} program the program file of the runtime
 * @param {string} name
 * @param {string} folder
 */
async function make(program, name, folder) {
  const from = dirname(program)
  const apps = new Set(runtimeApps.map((app) => join(from, 'resources', app)))
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true })
  await cp(from, folder, { recursive: true, filter: (path) => !apps.has(path) })
  await rename(join(folder, basename(program)), join(folder, name))
  await packProgram(join(folder, 'resources', 'app.asar'))
  for (const licence of licences) await cp(join(root, licence), join(folder, licence))
  await setReleaseFuses(join(folder, name))
}

/** @param {string} archive */
async function packProgram(archive) {
  const { name, productName, version, type, main, license } = readPackage()
  const staged = await mkdtemp(join(tmpdir(), 'plumbline-package-'))
  try {
    await cp(join(root, 'out'), join(staged, 'out'), {
      recursive: true,
      filter: (path) => basename(path) !== '.built-from',
    })
    for (const path of bundled) await cp(join(root, path), join(staged, path), { recursive: true })
    // Everything is built in: no dependencies.
    const described = { name, productName, version, type, main, license }
    await writeFile(join(staged, 'package.json'), JSON.stringify(described, null, 2))
    await createPackage(staged, archive)
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

/**
 * Sets the fuses of a release in the program file of a package.
 * @param {string} program
 */
async function setReleaseFuses(program) {
  await flipFuses(program, { version: FuseVersion.V1, ...Object.fromEntries(releaseFuses) })
}
