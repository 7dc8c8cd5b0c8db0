// `npm run bench [-- name…]`: sets up what the named benchmarks need (the peers; the program, built, and an Electron), bundles them
// (Node 20 does not read TypeScript), and runs them one after the other. Those of the window drive the real program.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { buildIfChanged } from '../../scripts/build.mjs'
import { withDisplay } from '../../scripts/display.mjs'
import { root } from '../../scripts/paths.mjs'
import { setUp } from '../../scripts/setup.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const pure = ['quantities', 'conflicts', 'copies', 'anchors', 'hostile', 'store', 'statements']
const ofTheProgram = ['start', 'load', 'import', 'marks', 'annotations', 'rows', 'heavy', 'silence']
const all = [...pure, ...ofTheProgram]
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown.join('”, “')}”. There are: ${all.join(', ')}.`)
  process.exit(1)
}
const names = asked.length > 0 ? asked : all

installPeers()
const folder = join(here, 'node_modules/.bench')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: folder,
    emptyOutDir: true,
    target: 'node20.18',
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, join(here, `${name}.ts`)])),
      output: { entryFileNames: '[name].mjs' },
    },
  },
})
if (names.some((name) => ofTheProgram.includes(name))) {
  const { program, args, env } = await setUp()
  await buildIfChanged()
  await withDisplay((display) =>
    runAll({ root, here, program, flags: args.slice(1), env: { ...env, ...display } }),
  )
} else await runAll(null)

/** @param {import('./harness/bench').Bench | null} bench */
async function runAll(bench) {
  for (const name of names) {
    console.log(`\n== ${name} ==`)
    const { run } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
    await (ofTheProgram.includes(name) ? run(bench) : run())
  }
}

function installPeers() {
  const peers = ['wink-nlp', '@recogito/text-annotator']
  if (peers.every((peer) => existsSync(join(here, 'node_modules', peer)))) return
  console.error('bench: installing the peers to compare with')
  const npm = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) console.error('bench: some peers could not be installed; their rows are left out')
}
