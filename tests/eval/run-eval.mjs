// Bundles eval.ts (Node 20 does not read TypeScript) and runs it: `node tests/eval/run-eval.mjs [--faults] [--ablate]`; with
// `--import DIR` it measures the import on a folder of files with what should be read of each beside it; with
// `--fit` it fits the weights of linking on the development set and writes them instead.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
    // The bundle lies apart from the packages of the project.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/eval/eval.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'eval.mjs' } },
    },
  })
  const { fittedWeights, printEval, printImport } = await import(pathToFileURL(join(folder, 'eval.mjs')).href)
  const asked = new Set(process.argv)
  const measured = process.argv.indexOf('--import')
  if (measured > 0) await printImport(process.argv[measured + 1] ?? '.')
  else if (asked.has('--fit'))
    writeFileSync(join(root, 'shared/domain/linking/weights.json'), fittedWeights(root))
  else printEval(root, { faults: asked.has('--faults'), ablation: asked.has('--ablate') })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
