import { app, utilityProcess } from 'electron'
import { LOCALE_VARIABLE, localeOfProcess } from '../../../shared/words/locale-of-process'
import type { End, FromWorker, Host } from './messages'

/** How often its memory is looked at, in milliseconds. Limits of V8 are not passed on to such a process. */
const LOOK_EVERY = 250

export type ProcessOptions = {
  /** The name in the system's list of processes. */
  readonly name: string
  /** In kilobytes, as Electron counts. */
  readonly mostMemory: number
}

/**
 * Workers that are processes of their own, for what strangers made: no window, nothing of our environment, nothing to write
 * to, and a limit to their memory.
 */
export function processHost(modulePath: string, { name, mostMemory }: ProcessOptions): Host {
  return (on) => {
    let end: End | null = null
    const child = utilityProcess.fork(modulePath, [], {
      serviceName: name,
      // Of our environment it has the language alone.
      env: { NODE_ENV: 'production', [LOCALE_VARIABLE]: localeOfProcess() },
      stdio: 'ignore',
    })
    const watch = setInterval(() => {
      const found = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      if (!found || found.memory.workingSetSize <= mostMemory) return
      end = { of: 'memory', detail: `workingSet=${found.memory.workingSetSize}kB` }
      child.kill()
    }, LOOK_EVERY)
    child.on('message', (message: FromWorker) => on.message(message))
    child.on('exit', (code) => {
      clearInterval(watch)
      on.end(end ?? { of: 'exit', detail: `exitCode=${code}` })
    })
    return { post: (message) => child.postMessage(message), kill: () => void child.kill() }
  }
}
