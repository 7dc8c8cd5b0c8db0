import { fork } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import type { ParserReply, StartParserProcess } from '../../electron/main/import/parser'

/** Gives a plain Node process the port that Electron gives to a utility process. */
const port = `process.parentPort = {
  on: (name, take) => process.on(name, (data) => take({ data })),
  postMessage: (reply) => process.send(reply),
}`

/** Builds the module that reads files, as the program's build does, and answers with its path. */
export async function buildWorker(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'electron/main/import/worker.ts', outDir, target: 'node20.18', emptyOutDir: true },
  })
  return join(outDir, 'worker.js')
}

/** Starts it as a process of Node with so much memory, in megabytes. */
export function startNodeProcess(worker: string, memory: number): StartParserProcess {
  return (on) => {
    const child = fork(worker, [], {
      serialization: 'advanced',
      execArgv: [
        `--max-old-space-size=${memory}`,
        '--import',
        `data:text/javascript,${encodeURIComponent(port)}`,
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    })
    child.on('message', (reply: ParserReply) => on.reply(reply))
    child.on('exit', on.exit)
    return { post: (request) => child.send(request), kill: () => child.kill('SIGKILL') }
  }
}
