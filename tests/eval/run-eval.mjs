// Bundles eval.ts (Node 20 does not read TypeScript) and runs it: `node tests/eval/run-eval.mjs [--faults]`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plumbline-eval-'))
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests/eval/eval.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'eval.mjs' } },
    },
  })
  const { printEval } = await import(pathToFileURL(join(folder, 'eval.mjs')).href)
  printEval(root, process.argv.includes('--faults'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
