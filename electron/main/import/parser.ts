import type { Fault, Result } from '../../../shared/result'
import type { StatedFact } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { createWork } from '../work/create-work'
import type { Limits, RunOptions } from '../work/create-work'
import type { Host, Job } from '../work/messages'
import { resultOf } from '../work/worked'
import type { Worked, WorkFault } from '../work/worked'
import type { OnRead, ReadArticle } from './formats/article-reader'
import type { ReadReferences } from './references/reference-fields'

/** What is read in another process, in its own words: text and HTML that were pasted or typed, or the bytes of a file of any format. */
export type ParserJobs = {
  readonly file: Job<{ readonly bytes: Uint8Array; readonly name: string }, Result<ReadArticle>>
  readonly pastedHtml: Job<{ readonly html: string }, Result<ReadArticle>>
  readonly typed: Job<{ readonly text: string }, Result<ReadArticle>>
  /** What a file states about itself. */
  readonly stated: Job<{ readonly bytes: Uint8Array; readonly name: string }, Result<readonly StatedFact[]>>
  /** The works that a file names; null where it is no list of works. */
  readonly references: Job<
    { readonly bytes: Uint8Array; readonly name: string },
    Result<ReadReferences | null>
  >
}

type ReadingJobs = Exclude<keyof ParserJobs, 'stated' | 'references'>

export type ParserRequest = {
  [K in ReadingJobs]: { readonly kind: K } & ParserJobs[K]['input']
}[ReadingJobs]

/** A page of a book takes a few milliseconds; what takes longer than these was made to. */
const LIMITS: Limits = { silence: 30_000, whole: 600_000 }

/** So many files are read at once, each in its own process: one that takes long holds up no other, and no paste. */
export const MOST_PARSERS = 3

/** A process that nobody needs ends after so many milliseconds. */
const IDLE = 10_000

export type ReadOptions = { readonly signal?: AbortSignal | undefined; readonly onRead?: OnRead | undefined }

/** Reads files of strangers where they can do no harm: in processes of their own that are given bytes and nothing else. */
export type Parser = {
  readonly read: (request: ParserRequest, options?: ReadOptions) => Promise<Result<ReadArticle>>
  /** What a file states about itself, by its own names. */
  readonly stated: (file: ParserJobs['stated']['input']) => Promise<Result<readonly StatedFact[]>>
  /** The works that a file names. */
  readonly references: (
    file: ParserJobs['references']['input'],
    options?: Pick<ReadOptions, 'signal'>,
  ) => Promise<Result<ReadReferences | null>>
  /** Ends the processes; what they were reading is answered as cancelled. The next reading starts another. */
  readonly close: () => void
}

/**
 * A parser with a few processes, which are started when they are needed and end when they are not. A file that takes too
 * long, or that ends its process (for want of memory, say), is answered with a fault that says so; the others go on.
 */
export function createParser(host: Host, limits: Limits = LIMITS): Parser {
  const work = createWork<ParserJobs>({
    host,
    limits,
    life: { kind: 'resident', most: MOST_PARSERS, idle: IDLE },
  })
  const run = (request: ParserRequest, options: RunOptions<number>): Promise<Worked<Result<ReadArticle>>> => {
    switch (request.kind) {
      case 'file':
        return work.run('file', { bytes: request.bytes, name: request.name }, options)
      case 'pastedHtml':
        return work.run('pastedHtml', { html: request.html }, options)
      case 'typed':
        return work.run('typed', { text: request.text }, options)
    }
  }
  return {
    read: async (request, { signal, onRead } = {}) => {
      const options = { signal, onProgress: onRead }
      const read = await run(request, options)
      const what = request.kind === 'file' ? words.importing.file(request.name) : words.importing.pasted
      const answer = resultOf(read, (fault) => inWords(fault, what))
      return answer.ok ? answer.value : answer
    },
    stated: async (file) => {
      const read = await work.run('stated', file)
      const answer = resultOf(read, (fault) => inWords(fault, words.importing.file(file.name)))
      return answer.ok ? answer.value : answer
    },
    references: async (file, { signal } = {}) => {
      const read = await work.run('references', file, { signal })
      const answer = resultOf(read, (fault) => inWords(fault, words.importing.file(file.name)))
      return answer.ok ? answer.value : answer
    },
    close: work.close,
  }
}

function inWords(fault: WorkFault, what: string): Fault {
  switch (fault.kind) {
    case 'cancelled':
      return { code: 'cancelled', message: words.importing.cancelled }
    case 'too long':
      return {
        code: 'unreadable',
        message: words.importing.reading.tooLong(what),
      }
    case 'died':
      return {
        code: 'unreadable',
        message:
          fault.of === 'memory' ? words.importing.reading.memory(what) : words.importing.reading.died(what),
        detail: fault.detail,
      }
  }
}
