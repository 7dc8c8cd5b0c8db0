import type { Port, ToWorker } from './messages'

/** The line to main of a utility process. */
export const processPort: Port = {
  listen: (take) =>
    void process.parentPort.on('message', ({ data }: { readonly data: ToWorker }) => take(data)),
  post: (message) => process.parentPort.postMessage(message),
}
