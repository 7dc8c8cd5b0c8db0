import { app, utilityProcess } from 'electron'
import type { ParserReply, StartParserProcess } from './import/parser'
import workerPath from './import/worker?modulePath'

/** More than any file of the allowed sizes needs, less than a machine can spare. In kilobytes, as Electron counts. */
const MOST_MEMORY = 1_500_000

/** How often its memory is looked at, in milliseconds. Limits of V8 are not passed on to such a process. */
const LOOK_EVERY = 250

/** Starts the process that reads files: no window, nothing of our environment, nothing to write to, and a limit to its memory. */
export const startParserProcess: StartParserProcess = (on) => {
  const child = utilityProcess.fork(workerPath, [], {
    serviceName: 'Plumbline import',
    // An empty environment would mean: the same as ours.
    env: { NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const kill = (): void => {
    child.kill()
  }
  const watch = setInterval(() => {
    const found = app.getAppMetrics().find(({ pid }) => pid === child.pid)
    if (found && found.memory.workingSetSize > MOST_MEMORY) kill()
  }, LOOK_EVERY)
  child.on('message', (reply: ParserReply) => on.reply(reply))
  child.on('exit', () => {
    clearInterval(watch)
    on.exit()
  })
  return { post: (request) => child.postMessage(request), kill }
}
