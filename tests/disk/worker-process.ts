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

/**
 * Lets a process live for some milliseconds after its first line on standard output (or after its start), then kills it
 * with SIGKILL, unless it has ended. Gives its whole lines.
 */
export function live(
  worker: Worker,
  args: readonly string[],
  milliseconds: number,
  isFromStart = false,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker.path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let timer: NodeJS.Timeout | undefined
    const kill = (): void => {
      timer = setTimeout(() => child.kill('SIGKILL'), Math.min(milliseconds, 2 ** 31 - 1))
    }
    if (isFromStart) kill()
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (timer === undefined && said.includes('\n')) kill()
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve(said.split('\n').slice(0, -1))
    })
  })
}
