import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import type { FromWorker, Host } from '../../electron/main/work/messages'
import { threadHost } from '../../electron/main/work/thread-host'

/** A module that serves work, built as the program's build does it. `module` is its path from the root of the tree. */
export type BuiltWorker = { readonly path: string; readonly remove: () => Promise<void> }

export async function buildWorker(module: string): Promise<BuiltWorker> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-worker-'))
  const name = basename(module, '.ts')
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '../..', module),
      outDir,
      target: 'node20.18',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return { path: join(outDir, `${name}.mjs`), remove: () => rm(outDir, { recursive: true }) }
}

/** Starts it as a thread, with so much memory, in megabytes. */
export function nodeThread({ path }: BuiltWorker, memory: number): Host {
  return threadHost((options) => new Worker(path, options), memory)
}

/** Gives a plain Node process the port that Electron gives to a utility process. */
const port = `process.parentPort = {
  on: (name, take) => process.on(name, (data) => take({ data })),
  postMessage: (message) => process.send(message),
}`

/** Starts it as a process of Node with so much memory, in megabytes. */
export function nodeProcess({ path }: BuiltWorker, memory: number): Host {
  return (on) => {
    const child = fork(path, [], {
      serialization: 'advanced',
      execArgv: [
        `--max-old-space-size=${memory}`,
        '--import',
        `data:text/javascript,${encodeURIComponent(port)}`,
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    })
    child.on('message', (message: FromWorker) => on.message(message))
    child.on('exit', (code) => on.end({ of: 'exit', detail: `exitCode=${code}` }))
    return { post: (message) => child.send(message), kill: () => child.kill('SIGKILL') }
  }
}
