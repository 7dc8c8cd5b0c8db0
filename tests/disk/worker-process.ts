import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** A module of this folder, built as the program's build does it, so that processes of Node can run it. */
export type Worker = { readonly path: string; readonly remove: () => Promise<void> }

export async function buildWorker(module: string): Promise<Worker> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-worker-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, module),
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  return { path: join(outDir, 'worker.mjs'), remove: () => rm(outDir, { recursive: true }) }
}

/** Lets a process run until it ends, or is killed; gives its whole lines. */
export function live(worker: Worker, args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker.path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (data: Buffer) => void (said += data.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}
