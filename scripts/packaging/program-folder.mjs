// The workbench as a folder that runs by itself: the runtime, the built program in one archive, and the fuses of a release.
import { createPackage } from '@electron/asar'
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { readPackage, root } from '../paths.mjs'
import { setReleaseFuses } from './fuses.mjs'

/** What people call the program. */
export const programTitle = 'Plumbline'

/** The files that the system opens with the program; their names end as `electron/main/handover` writes them. */
export const packageFile = {
  ending: 'plumblinez',
  mimeType: 'application/x-plumbline-package',
  title: 'Plumbline package',
}

/** The licences lie beside the archive, too, where people look. */
const licences = ['LICENSE', 'THIRD_PARTY_LICENSES.md']

/** What the program needs of the checkout beside what is built. */
const bundled = ['seeds', 'electron/main/example/ar', 'renderer/icon/icon-256.png', ...licences]

/** What the program says of itself to the runtime. Everything is built in: no dependencies. */
function programDescription() {
  const { name, version, description, type, main, license } = readPackage()
  return { name, version, description, type, main, license, desktopName: `${name}.desktop` }
}

/** An app of the runtime's own, which a package does without. */
const runtimeApps = ['app', 'default_app.asar']

/**
 * Makes it for Linux, in a folder of its own.
 * @param {string} runtime the program file of the runtime
 * @param {string} folder what is there gives way once the new one is whole
 */
export async function makeProgramFolder(runtime, folder) {
  const from = dirname(runtime)
  const { name } = readPackage()
  const apps = new Set(runtimeApps.map((app) => join(from, 'resources', app)))
  const work = `${folder}.partial`
  try {
    await rm(work, { recursive: true, force: true })
    await mkdir(dirname(folder), { recursive: true })
    await cp(from, work, { recursive: true, filter: (path) => !apps.has(path) })
    await rename(join(work, basename(runtime)), join(work, name))
    await packProgram(join(work, 'resources', 'app.asar'))
    for (const licence of licences) await cp(join(root, licence), join(work, licence))
    await setReleaseFuses(join(work, name))
    await rm(folder, { recursive: true, force: true })
    await rename(work, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} archive */
async function packProgram(archive) {
  const staged = await mkdtemp(join(tmpdir(), 'plumbline-package-'))
  try {
    await stageProgram(staged)
    await createPackage(staged, archive)
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

/**
 * Lays everything that goes into the archive into a folder.
 * @param {string} folder
 */
export async function stageProgram(folder) {
  await cp(join(root, 'out'), join(folder, 'out'), {
    recursive: true,
    filter: (path) => basename(path) !== '.built-from',
  })
  for (const path of bundled) await cp(join(root, path), join(folder, path), { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify(programDescription(), null, 2))
}
