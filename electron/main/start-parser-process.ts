import { utilityProcess } from 'electron'
import type { ParserReply, StartParserProcess } from './import/parser'
import workerPath from './import/worker?modulePath'

/** More than any file of the allowed sizes needs, less than a machine can spare. In megabytes. */
const MOST_MEMORY = 1024

/** Starts the process that reads files: no window, no environment, nothing to write to, and a limit to its memory. */
export const startParserProcess: StartParserProcess = (on) => {
  const child = utilityProcess.fork(workerPath, [], {
    serviceName: 'Plumbline import',
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    env: {},
    stdio: 'ignore',
  })
  child.on('message', (reply: ParserReply) => on.reply(reply))
  child.on('exit', on.exit)
  return {
    post: (request) => child.postMessage(request),
    kill: () => {
      child.kill()
    },
  }
}
