import type { Worker, WorkerOptions } from 'node:worker_threads'
import type { End, Host } from './messages'

/** The most memory that a thread may have, in megabytes, where nothing else is said. */
const MOST_MEMORY = 2000

/** Workers that are threads of this process: for what was read already, by rules of our own. They share its fate, so their memory has a limit. */
export function threadHost(createWorker: (options: WorkerOptions) => Worker, mostMemory = MOST_MEMORY): Host {
  return (on) => {
    let end: End | null = null
    const worker = createWorker({ resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    worker
      .on('message', on.message)
      .on('messageerror', (error) => {
        end = { of: 'exception', detail: String(error) }
        void worker.terminate()
      })
      .on('error', (error) => {
        end = { of: isOfMemory(error) ? 'memory' : 'exception', detail: String(error) }
      })
      .on('exit', (code) => on.end(end ?? { of: 'exit', detail: `exitCode=${code}` }))
    return {
      post: (message) => worker.postMessage(message),
      kill: () => void worker.terminate(),
    }
  }
}

const isOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
