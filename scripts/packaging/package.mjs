// npm run package [-- KIND… [--out FOLDER]]: the workbench as what people install, in dist/ or FOLDER, with its bill of materials and
// hashes. On Linux by the system's own tools: a folder (dir), tar.gz and deb; AppImage, and what Windows and macOS want, by electron-builder
// on a machine that reaches its tools (RELEASING.md). With --check: only whether electron-builder takes its configuration.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { buildIfChanged } from '../build.mjs'
import { firstLines, say, SetupError } from '../messages.mjs'
import { callerFolder, findOnPath, readPackage, root } from '../paths.mjs'
import { runtimeVersion } from '../find-runtime.mjs'
import { runMain } from '../run-main.mjs'
import { runQuietly } from '../run-program.mjs'
import { setUp } from '../setup.mjs'
import { writeBillOfMaterials, writeHashes } from './bill-of-materials.mjs'
import { builderKinds, buildByElectronBuilder, checkBuilderConfig } from './build-by-electron-builder.mjs'
import { debianName, makeDebian } from './debian.mjs'
import { makeProgramFolder } from './program-folder.mjs'

const linuxKinds = ['dir', 'tar.gz', 'deb']

await runMain(async () => {
  if (process.argv.slice(2).join(' ') === '--check') {
    await checkBuilderConfig()
    say('electron-builder takes the configuration.')
    return 0
  }
  const { kinds, folder } = readArguments(process.argv.slice(2))
  const runtime = await setUp()
  await buildIfChanged()
  await mkdir(folder, { recursive: true })
  const epoch = await sourceDate()
  const env = { ...process.env, SOURCE_DATE_EPOCH: `${epoch}` }
  const electron = runtimeVersion(runtime)
  const own = kinds.filter((kind) => linuxKinds.includes(kind))
  const files = own.length > 0 ? await makeForLinux(own, { runtime, folder, epoch, env }) : []
  const others = kinds.filter((kind) => !own.includes(kind))
  files.push(...(await buildByElectronBuilder({ kinds: others, folder, electron, env })))
  const bill = join(folder, `${packageName()}.cdx.json`)
  await writeBillOfMaterials(bill, electron, epoch)
  await writeHashes(join(folder, 'SHA256SUMS'), [...files, bill])
  for (const file of [...files, bill]) say(`made ${file}`)
  return 0
})

/**
 * @param {readonly string[]} given
 * @returns {{ kinds: string[], folder: string }}
 */
function readArguments(given) {
  const possible = [...(process.platform === 'linux' ? linuxKinds : []), ...builderKinds()]
  const at = given.indexOf('--out')
  const out = at < 0 ? join(root, 'dist') : given[at + 1]
  if (out === undefined) throw new SetupError('--out wants a folder: npm run package -- dir --out FOLDER')
  const kinds = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  const unknown = kinds.filter((kind) => !possible.includes(kind))
  if (unknown.length > 0)
    throw new SetupError(`“${unknown.join('”, “')}” cannot be made here. There are: ${possible.join(', ')}.`)
  const usual = process.platform === 'linux' ? linuxKinds : possible
  return { kinds: kinds.length > 0 ? kinds : usual, folder: resolve(callerFolder, out) }
}

function packageName() {
  const { name, version } = readPackage()
  return `${name}-${version}-${process.platform}-${process.arch}`
}

/**
 * @param {readonly string[]} kinds
 * @param {{ runtime: import('../find-runtime.mjs').Runtime, folder: string, epoch: number, env: NodeJS.ProcessEnv }} parts
 * @returns {Promise<string[]>} the files that were made
 */
async function makeForLinux(kinds, { runtime, folder, epoch, env }) {
  const program = join(folder, packageName())
  say(`packaging into ${program}`)
  await makeProgramFolder(runtime.program, program)
  const files = []
  if (kinds.includes('tar.gz')) files.push(await makeArchive(program, epoch))
  if (kinds.includes('deb')) {
    if (findOnPath('dpkg-deb') === null) throw new SetupError('a deb needs dpkg-deb (package dpkg).')
    const file = join(folder, debianName())
    await makeDebian(program, file, env)
    files.push(file)
  }
  say(`start it with ${join(program, readPackage().name)}`)
  return files
}

/**
 * The folder in one file: in the order of names, with one time, nobody's, and the same modes for all.
 * @param {string} program
 * @param {number} epoch
 */
async function makeArchive(program, epoch) {
  const file = `${program}.tar.gz`
  const same = [
    '--sort=name',
    `--mtime=@${epoch}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u=rwX,go=rX',
  ]
  const compressed = ['--use-compress-program=gzip -n', '-cf', file]
  const args = ['--format=gnu', ...same, ...compressed, '-C', dirname(program), basename(program)]
  const { code, output } = await runQuietly('tar', args)
  if (code !== 0) throw new SetupError(`tar ended with ${code}: ${firstLines(output)}`)
  return file
}

/** The time that everything in a release has, in seconds: https://reproducible-builds.org/specs/source-date-epoch, else that of the last commit. */
async function sourceDate() {
  const given = Number(process.env.SOURCE_DATE_EPOCH)
  if (process.env.SOURCE_DATE_EPOCH && Number.isSafeInteger(given)) return given
  if (!existsSync(join(root, '.git'))) return 0
  const { code, output } = await runQuietly('git', ['log', '-1', '--format=%ct'], { cwd: root })
  return code === 0 ? Number(output) : 0
}
