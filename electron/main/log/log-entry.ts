import type { Details } from 'electron'
import type { OperationName } from '../../../shared/ipc/contract'
import type { FaultCode } from '../../../shared/result'
import type { Task } from '../command-line'
import type { ErrorFacts } from './describe-error'

/**
 * What the log can hold. No member is free text: names are those of the program and of Electron, the rest are figures. So no word
 * of an article, a claim, a source, a file or a person can get in.
 */
export type LogEntry =
  | {
      readonly what: 'start'
      readonly task: Task['kind'] | 'window'
      readonly plumbline: string
      readonly electron: string
      readonly platform: NodeJS.Platform
    }
  | {
      readonly what: 'project opened'
      readonly articles: number
      readonly sources: number
      readonly conflicts: number
    }
  /** One refused or slow operation. */
  | {
      readonly what: 'operation'
      readonly name: OperationName
      readonly outcome: FaultCode | 'done'
      readonly ms: number
    }
  /** How often an operation was asked for since the last such entry, and how long it took at most. */
  | {
      readonly what: 'operations'
      readonly name: OperationName
      readonly count: number
      readonly longestMs: number
    }
  | { readonly what: 'exception'; readonly where: ExceptionPlace; readonly errors: readonly ErrorFacts[] }
  /** Something that the page wrote to its console as an error, by where it came from. */
  | { readonly what: 'page error'; readonly places: readonly string[] }
  | {
      readonly what: 'process gone'
      readonly process: Details['type'] | 'Window'
      readonly reason: Details['reason']
      readonly exitCode: number
    }
  | {
      readonly what:
        | 'project closed'
        | 'window silent'
        | 'window answers'
        | 'window loaded again'
        | 'request blocked'
        | 'end'
    }

/** What was going on when an exception came. */
export type ExceptionPlace =
  | 'start'
  | 'job'
  | 'operation'
  | 'analysis'
  | 'search'
  | 'pictures'
  | 'backup'
  | 'uncaught exception'
  | 'unhandled rejection'

/** An entry as one line, and a line below it for each error and for each place in our code. */
export function describeEntry({ what, ...rest }: LogEntry, at: string): string {
  const figures = Object.entries(rest).filter(([, value]) => !Array.isArray(value))
  const head = [at, what, ...figures.map(([name, value]) => `${name}=${String(value)}`)].join(' ')
  const errors =
    'errors' in rest ? rest.errors.flatMap(({ kind, frames }) => [kind, ...frames.map(indent)]) : []
  const places = 'places' in rest ? rest.places : []
  return [head, ...[...errors, ...places].map(indent)].join('\n')
}

const indent = (line: string): string => `    ${line}`
