// `npm run bench [name…]`: installs the peers once, bundles the benchmarks (Node 20 does not read TypeScript), and runs
// them one after the other: anchors, conflicts, copies, quantities, store.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = join(root, 'tests/bench')
const all = ['quantities', 'conflicts', 'copies', 'anchors', 'store']
const asked = process.argv.slice(2)
const names = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all
if (names.length === 0) {
  console.error(`There is no benchmark of that name. There are: ${all.join(', ')}.`)
  process.exit(1)
}

if (!existsSync(join(here, 'node_modules/wink-nlp'))) {
  console.error('bench: installing the peers to compare with')
  const npm = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) console.error('bench: some peers could not be installed; their rows are left out')
}

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
for (const name of names) {
  console.log(`\n== ${name} ==`)
  const { run } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
  await run()
}
