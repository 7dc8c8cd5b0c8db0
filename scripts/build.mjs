// Builds the app into out/ when its sources have changed since the last build. The stamp lies in out/, so it goes when out/ goes.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, SetupError } from './messages.mjs'
import { commandScript, root } from './paths.mjs'
import { runQuietly } from './run-program.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'seeds',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const stampFile = join(root, 'out', '.built-from')

/** Builds if needed; throws with the builder's own words when the sources do not build. */
export async function buildIfChanged() {
  const wanted = fingerprint()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  say('building')
  forgetBuild()
  const { code, output } = await runQuietly(process.execPath, [electronVite(), 'build'], { cwd: root })
  if (code !== 0) throw new SetupError(`the build failed:\n${output}`)
  writeFileSync(stampFile, wanted)
}

/** Makes the next start build anew: `dev` leaves a development build in out/. */
export function forgetBuild() {
  rmSync(stampFile, { force: true })
}

/** The script of the builder's command. */
export function electronVite() {
  const script = commandScript('electron-vite')
  if (!script) throw new SetupError('electron-vite is not installed. Does package.json still name it?')
  return script
}

/** Changes whenever a source file is added, removed or written: path, size and time of each. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(root, source)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) continue
    const below = stats.isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
      : ['']
    for (const name of below) {
      const { size, mtimeMs } = statSync(join(path, name))
      hash.update(`${source}/${name}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
