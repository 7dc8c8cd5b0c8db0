import { parentPort } from 'node:worker_threads'
import type { Port } from './messages'

/** The line to main of a worker thread. */
export const threadPort: Port = {
  listen: (take) => void parentPort?.on('message', take),
  post: (message) => parentPort?.postMessage(message),
}
