import type { Worker, WorkerOptions } from 'node:worker_threads'
import type { End, FromWorker, Host } from './messages'
import { LOADED } from './thread-port'

/** The most memory that a thread may have, in megabytes, where nothing else is said. */
const MOST_MEMORY = 2000

/**
 * Workers that are threads of this process: for what was read already, by rules of our own. They share its fate, so their memory has a
 * limit. None is ended while it loads its modules: Node takes the whole program down where a module that waits for another is ended.
 */
export function threadHost(createWorker: (options: WorkerOptions) => Worker, mostMemory = MOST_MEMORY): Host {
  return (on) => {
    let end: End | null = null
    let [isLoaded, isUnwanted] = [false, false]
    const kill = (): void => {
      isUnwanted = true
      if (isLoaded) void worker.terminate()
    }
    const worker = createWorker({ resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    worker
      .on('message', (message: FromWorker | typeof LOADED) => {
        if (message !== LOADED) return on.message(message)
        isLoaded = true
        if (isUnwanted) kill()
      })
      .on('messageerror', (error) => {
        end = { of: 'exception', detail: String(error) }
        kill()
      })
      .on('error', (error) => {
        end = { of: isOfMemory(error) ? 'memory' : 'exception', detail: String(error) }
      })
      .on('exit', (code) => on.end(end ?? { of: 'exit', detail: `exitCode=${code}` }))
    return {
      post: (message) => worker.postMessage(message),
      kill,
    }
  }
}

const isOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
