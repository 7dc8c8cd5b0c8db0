// The system libraries that Electron needs and a bare Debian lacks. Asks the linker's cache and the file system, not the package
// manager: that is exact (a library can come from anywhere) and costs a millisecond.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from './display.mjs'
import { say, SetupError } from './messages.mjs'
import { findOnPath, isRoot } from './paths.mjs'
import { runQuietly } from './run-program.mjs'

const linkerCache = '/etc/ld.so.cache'
const fonts = '/usr/share/fonts/truetype'

/** Library by package. What else Electron links to comes with these. */
const libraries = {
  'libgtk-3-0': 'libgtk-3.so.0',
  libnss3: 'libnss3.so',
  libasound2: 'libasound.so.2',
  libgbm1: 'libgbm.so.1',
  libxss1: 'libXss.so.1',
}

/** Installs (as root) or names what is missing. Only on Linux; elsewhere Electron brings all that it needs. */
export async function ensureSystemPackages() {
  if (process.platform !== 'linux') return
  const needed = [...missingLibraries(), ...(hasDisplay() || findOnPath('Xvfb') ? [] : ['xvfb'])]
  const wanted = missingFonts()
  if (needed.length === 0 && (wanted.length === 0 || !isRoot)) return
  if (findOnPath('apt-get') === null) {
    if (needed.length > 0)
      say(`this system seems to lack what Debian calls ${needed.join(', ')}; the window may not open`)
    return
  }
  const packages = await namesHere([...needed, ...wanted])
  if (!isRoot) {
    throw new SetupError(`system packages are missing. Install them with this line, then start again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`)
  }
  await install(packages, needed.length > 0)
}

/** A current Chromium, in which the tests tell their story once more. Only where it costs no question: as root on a Debian. */
export async function ensureBrowser() {
  if (findOnPath('chromium') !== null || !isRoot || findOnPath('apt-get') === null) return
  await install(['chromium'], false)
}

function missingLibraries() {
  if (!existsSync(linkerCache)) return []
  const known = readFileSync(linkerCache, 'latin1')
  return Object.entries(libraries).flatMap(([name, library]) =>
    known.includes(`/${library}\0`) ? [] : [name],
  )
}

/** A machine without a display has no fonts either: these are for pictures and PDFs with Arabic, Cyrillic and Chinese in them. */
function missingFonts() {
  if (hasDisplay()) return []
  return [
    ...(existsSync(join(fonts, 'noto', 'NotoSansArabic-Regular.ttf')) ? [] : ['fonts-noto-core']),
    ...(existsSync(join(fonts, 'droid', 'DroidSansFallbackFull.ttf')) ? [] : ['fonts-droid-fallback']),
  ]
}

/**
 * Newer Debian and Ubuntu releases call some libraries `…t64`.
 * @param {readonly string[]} packages
 */
async function namesHere(packages) {
  const names = []
  for (const name of packages) {
    const renamed = name in libraries && (await runQuietly('apt-cache', ['show', `${name}t64`])).code === 0
    names.push(renamed ? `${name}t64` : name)
  }
  return names
}

/**
 * @param {readonly string[]} packages
 * @param {boolean} required
 */
async function install(packages, required) {
  say(`installing system packages: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=120']
  await runQuietly('apt-get', ['update', ...wait], { env })
  const { code, output } = await runQuietly(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...wait, ...packages],
    { env },
  )
  if (code === 0) return
  const lastLines = output.split('\n').slice(-6).join('\n')
  const problem = `the system packages could not be installed (apt-get ended with ${code}). Is the Debian mirror in reach? What apt-get said:\n${lastLines}`
  if (required) throw new SetupError(problem)
  say(problem)
}
