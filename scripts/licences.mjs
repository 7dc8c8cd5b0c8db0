// Writes THIRD_PARTY_LICENSES.md: every package that is bundled into the program, and the font of its signs, with the licence in full.
// --check: only says whether the file is true. The packages are those of the lock file that are needed to run.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './messages.mjs'
import { root } from './paths.mjs'

/** @typedef {{ name: string, version: string, licence: string, text: string }} Package */

const file = join(root, 'THIRD_PARTY_LICENSES.md')
const wanted = writeList([...bundledPackages(), cutSigns()])

if (!process.argv.includes('--check')) writeFileSync(file, wanted)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
  say('THIRD_PARTY_LICENSES.md does not list what is bundled. Run: node scripts/licences.mjs')
  process.exitCode = 1
}

/** @returns {Package[]} */
function bundledPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? 'not stated',
      text: licenceText(join(root, path)),
    }))
    .toSorted((a, b) => compare(`${a.name} ${a.version}`, `${b.name} ${b.version}`))
}

/**
 * The font that the signs of the window and of the report are cut from; it stands in the repository.
 * @returns {Package}
 */
function cutSigns() {
  return {
    name: 'DejaVu Sans (a few signs of it)',
    version: '2.37',
    licence: 'Bitstream-Vera',
    text: licenceText(join(root, 'shared/signs')),
  }
}

/** @param {string} folder */
function licenceText(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  return names
    .toSorted(compare)
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

/** @param {Package[]} packages */
function writeList(packages) {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  /** @type {Map<string, string[]>} */
  const byText = new Map()
  for (const { name, text } of packages) if (text) byText.set(text, [...(byText.get(text) ?? []), name])
  const texts = [...byText].map(
    ([text, names]) => `## ${[...new Set(names)].join(', ')}\n\n~~~~text\n${text}\n~~~~\n`,
  )
  return [
    '# Licences of the packages that Plumbline bundles\n',
    'Written by `node scripts/licences.mjs`; do not edit. Electron ships its own list beside its program.\n',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
    ...texts,
  ].join('\n')
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : Number(a > b)
}
