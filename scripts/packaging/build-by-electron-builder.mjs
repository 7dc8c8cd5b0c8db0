// What takes a tool of a system's own (AppImage, installers for Windows, disk images for macOS) is made by electron-builder, which lies
// in a folder of its own beside this and is installed only here. It fetches those tools from their release pages.
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say, SetupError } from '../messages.mjs'
import { npmCommand, root } from '../paths.mjs'
import { runProgram } from '../run-program.mjs'
import { builderConfig } from './builder-config.mjs'
import { stageProgram } from './program-folder.mjs'

const builder = join(import.meta.dirname, 'builder')

/** The kinds of package for each system. */
const kindsBySystem = new Map([
  ['linux', ['AppImage']],
  ['win32', ['nsis', 'zip']],
  ['darwin', ['dmg', 'zip']],
])

/** What it can make on this machine. */
export function builderKinds() {
  return kindsBySystem.get(process.platform) ?? []
}

/**
 * Makes packages of these kinds; gives their files.
 * @param {{ kinds: readonly string[], folder: string, electron: string, env: NodeJS.ProcessEnv }} wanted
 * @returns {Promise<string[]>}
 */
export async function buildByElectronBuilder({ kinds, folder, electron, env }) {
  if (kinds.length === 0) return []
  await installBuilder()
  const work = await mkdtemp(join(tmpdir(), 'plumbline-builder-'))
  try {
    const staged = join(work, 'app')
    await stageProgram(staged)
    const made = join(work, 'made')
    const config = join(work, 'config.json')
    await writeFile(config, JSON.stringify(builderConfig({ staged, made, electron })))
    const script = join(builder, 'node_modules/electron-builder/cli.js')
    const system = { linux: '--linux', win32: '--win', darwin: '--mac' }[process.platform] ?? ''
    const args = [script, system, ...kinds, '--publish', 'never', '--config', config, '--projectDir', root]
    const code = await runProgram(process.execPath, args, { env })
    if (code !== 0) throw new SetupError(`electron-builder ended with ${code}; what it said stands above.`)
    return await moveFiles(made, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Whether electron-builder takes the configuration, of all three systems: by its own check. */
export async function checkBuilderConfig() {
  await installBuilder()
  const load = createRequire(join(builder, 'package.json'))
  const { validateConfiguration } = load('app-builder-lib/out/util/config/config')
  const { DebugLogger } = load('builder-util')
  const config = builderConfig({ staged: root, made: root, electron: '0.0.0' })
  try {
    await validateConfiguration(config, new DebugLogger(false))
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error))
  }
}

async function installBuilder() {
  if (existsSync(join(builder, 'node_modules/electron-builder'))) return
  say('installing electron-builder, once')
  const npm = npmCommand()
  const code = await runProgram(npm.program, [...npm.args, 'ci', '--ignore-scripts'], { cwd: builder })
  if (code !== 0) throw new SetupError(`electron-builder could not be installed (npm ended with ${code}).`)
}

/**
 * Only what is handed out: not what electron-builder notes for updates, which there are none of.
 * @param {string} made
 * @param {string} folder
 */
async function moveFiles(made, folder) {
  const names = await readdir(made)
  const packages = names.filter((name) => /\.(?:AppImage|exe|zip|dmg)$/u.test(name))
  for (const name of packages) await copyFile(join(made, name), join(folder, name))
  return packages.map((name) => join(folder, name))
}
