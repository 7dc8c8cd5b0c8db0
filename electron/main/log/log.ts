import type { OperationName } from '../../../shared/ipc/contract'
import type { FaultCode } from '../../../shared/result'
import { describeError, placesIn } from './describe-error'
import { describeEntry } from './log-entry'
import type { ExceptionPlace, LogEntry } from './log-entry'
import type { Workspace } from '../workspace'

/** An operation that takes longer is noted by itself, in milliseconds. */
const LONG = 500

/** The log of this run: local, without a word of what is worked on. */
export type Log = {
  readonly note: (entry: LogEntry) => void
  readonly exception: (where: ExceptionPlace, error: unknown) => void
  /** An operation that was asked for: `fault` is null where it was done. */
  readonly operation: (name: OperationName, ms: number, fault: FaultCode | null) => void
  /** Logs an error of the page as lines that name places in its files. */
  readonly pageError: (lines: string) => void
  /** Notes how often each operation was asked for since the last time. */
  readonly sumUp: () => void
}

type Surroundings = {
  readonly write: (line: string) => void
  readonly clock: () => string
  /** The files that the program is built of, by their paths from its folder (`main/index.js`); looked for when something went wrong. */
  readonly ownFiles: () => ReadonlySet<string>
  /** Also gets exceptions in full. */
  readonly echo: (where: string, error: unknown) => void
}

export function createLog({ write, clock, ownFiles, echo }: Surroundings): Log {
  const tally = new Map<OperationName, { count: number; longestMs: number }>()
  const note = (entry: LogEntry): void => write(describeEntry(entry, clock()))
  return {
    note,
    exception: (where, error) => {
      echo(where, error)
      note({ what: 'exception', where, errors: describeError(error, ownFiles()) })
    },
    operation: (name, ms, fault) => {
      const rounded = Math.round(ms)
      const { count, longestMs } = tally.get(name) ?? { count: 0, longestMs: 0 }
      tally.set(name, { count: count + 1, longestMs: Math.max(longestMs, rounded) })
      if (fault !== null || ms >= LONG)
        note({ what: 'operation', name, outcome: fault ?? 'done', ms: rounded })
    },
    pageError: (lines) => note({ what: 'page error', places: placesIn(lines, ownFiles()) }),
    sumUp: () => {
      for (const [name, { count, longestMs }] of tally) note({ what: 'operations', name, count, longestMs })
      tally.clear()
    },
  }
}

/** How often the log gets a sum of the operations, in milliseconds. */
const SUM_EVERY = 10 * 60_000

/** Notes how large the projects are that are opened, and when one is closed; and sums up the operations from time to time. */
export function noteProjects(workspace: Workspace, log: Log): void {
  workspace.subscribe((event) => {
    if (event.kind !== 'opened') return
    const { open } = event.state
    if (open === null) log.note({ what: 'project closed' })
    else
      log.note({
        what: 'project opened',
        articles: open.articles.length,
        sources: open.sources.length,
        conflicts: open.conflicts.length,
      })
  })
  setInterval(log.sumUp, SUM_EVERY).unref()
}
