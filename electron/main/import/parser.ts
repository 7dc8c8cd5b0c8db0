import { err } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { OnRead, ReadArticle } from './article-reader'

/** What is read in another process, in its own words: pasted HTML, or the bytes of a file of any format. */
export type ParserRequest =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'pasted HTML'; readonly html: string }

/** What the other process says: how far it has come (0 to 1), and at last what it read. */
export type ParserReply =
  | { readonly kind: 'read'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result<ReadArticle> }

/** A process that reads, as this side sees it. */
export type ParserProcess = {
  readonly post: (request: ParserRequest) => void
  readonly kill: () => void
}

/** Starts a process that reads. `onExit` is told once, whatever ended it. */
export type StartParserProcess = (on: {
  readonly reply: (reply: ParserReply) => void
  readonly exit: () => void
}) => ParserProcess

export type ParserLimits = {
  /** How long a file may be read without any sign of progress, in milliseconds. */
  readonly silence: number
  /** How long it may be read at all. */
  readonly whole: number
}

/** A page of a book takes a few milliseconds; what takes longer than these was made to. */
const LIMITS: ParserLimits = { silence: 30_000, whole: 600_000 }

export type ReadOptions = { readonly signal?: AbortSignal | undefined; readonly onRead?: OnRead | undefined }

/** Reads files of strangers where they can do no harm: in a process of its own that is given bytes and nothing else. */
export type Parser = {
  readonly read: (request: ParserRequest, options?: ReadOptions) => Promise<Result<ReadArticle>>
  /** Ends the process; the next reading starts another. */
  readonly close: () => void
}

/**
 * A parser with one process, which is started when it is first needed and again after it ended. Requests are read one after
 * the other. One that takes too long, or that ends the process (for want of memory, say), is answered with a fault that says so.
 */
export function createParser(start: StartParserProcess, limits: ParserLimits = LIMITS): Parser {
  let process: ParserProcess | null = null
  let settle: ((result: Result<ReadArticle>) => void) | null = null
  let onReply: ((reply: ParserReply) => void) | null = null
  let last: Promise<unknown> = Promise.resolve()

  const stop = (): void => {
    const stopping = process
    process = null
    stopping?.kill()
  }
  const startProcess = (): ParserProcess => {
    const started = start({
      reply: (reply) => {
        if (process === started) onReply?.(reply)
      },
      exit: () => {
        if (process !== started) return
        process = null
        settle?.(
          err(
            'unreadable',
            `Reading ${WHAT} took more memory than it may have. It is damaged, or made to be unreadable.`,
          ),
        )
      },
    })
    return started
  }

  const readNow = (request: ParserRequest, { signal, onRead }: ReadOptions): Promise<Result<ReadArticle>> =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve(cancelled())
        return
      }
      const name = request.kind === 'file' ? `“${request.name}”` : 'what was pasted'
      let silence: NodeJS.Timeout | undefined
      const finish = (result: Result<ReadArticle>): void => {
        clearTimeout(silence)
        clearTimeout(whole)
        signal?.removeEventListener('abort', cancel)
        settle = null
        resolve(
          result.ok
            ? result
            : {
                ok: false,
                fault: { ...result.fault, message: result.fault.message.replace(WHAT, () => name) },
              },
        )
      }
      const giveUp = (result: Result<ReadArticle>): void => {
        stop()
        finish(result)
      }
      const tooSlow = (): void =>
        giveUp(
          err(
            'unreadable',
            `Reading ${name} took too long and was stopped. It is damaged, or made to be unreadable.`,
          ),
        )
      const cancel = (): void => giveUp(cancelled())
      const whole = setTimeout(tooSlow, limits.whole)
      const expectSign = (): void => {
        clearTimeout(silence)
        silence = setTimeout(tooSlow, limits.silence)
      }
      expectSign()
      signal?.addEventListener('abort', cancel)
      settle = finish
      onReply = (reply) => {
        if (reply.kind === 'done') finish(reply.result)
        else {
          expectSign()
          onRead?.(reply.share)
        }
      }
      process ??= startProcess()
      process.post(request)
    })

  return {
    read: (request, options = {}) => {
      const reading = last.then(() => readNow(request, options))
      last = reading
      return reading
    },
    close: stop,
  }
}

/** Stands for the name of what is read, until it is known. */
const WHAT = '\u0000'

const cancelled = (): Result<never> => err('cancelled', 'The import was cancelled.')
