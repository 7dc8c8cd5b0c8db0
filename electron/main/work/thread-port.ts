import { parentPort } from 'node:worker_threads'
import type { Port } from './messages'

/** The first word of a thread: its modules are loaded. */
export const LOADED = 'loaded'

/** The line to main of a worker thread, which listens once all its modules are loaded. */
export const threadPort: Port = {
  listen: (take) => {
    parentPort?.on('message', take)
    parentPort?.postMessage(LOADED)
  },
  post: (message) => parentPort?.postMessage(message),
}
