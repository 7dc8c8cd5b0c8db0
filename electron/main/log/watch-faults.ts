import { app } from 'electron'
import type { Log } from './log'

/** What Electron tells of a line that a page wrote to its console; the older runtime tells it in arguments, the newer in the event. */
type ConsoleLine = { readonly isError: boolean; readonly place: string }

/**
 * Notes faults without a caller: uncaught exceptions, processes that ended by themselves, errors of a page. `onException`
 * handles an exception.
 */
export function watchFaults(log: Log, onException: () => void): void {
  process.on('uncaughtException', (error) => {
    log.exception('uncaught exception', error)
    onException()
  })
  process.on('unhandledRejection', (reason) => {
    log.exception('unhandled rejection', reason)
    onException()
  })
  app.on('child-process-gone', (_, { type, reason, exitCode }) =>
    log.note({ what: 'process gone', process: type, reason, exitCode }),
  )
  app.on('web-contents-created', (_, contents) => {
    contents.on('console-message', (event, ...older) => {
      const { isError, place } = consoleLine(event, older)
      if (isError) log.pageError(place)
    })
    contents.on('unresponsive', () => log.note({ what: 'window silent' }))
    contents.on('responsive', () => log.note({ what: 'window answers' }))
  })
}

function consoleLine(
  event: object,
  [level, , line, sourceId]: readonly [level?: number, message?: string, line?: number, sourceId?: string],
): ConsoleLine {
  return 'sourceId' in event && 'lineNumber' in event && 'level' in event
    ? { isError: event.level === 'error', place: `${String(event.sourceId)}:${String(event.lineNumber)}` }
    : { isError: level === ERROR, place: `${sourceId}:${line}` }
}

const ERROR = 3
