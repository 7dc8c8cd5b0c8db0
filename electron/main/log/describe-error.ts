import { constants } from 'node:os'

/** What may be said of an error where no words of anybody may stand: its kind, and where in our own code it came from. */
export type ErrorFacts = { readonly kind: string; readonly frames: readonly string[] }

const KINDS: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'AggregateError',
  'DOMException',
])

/** So many frames, and so many causes, say enough. */
const MOST_FRAMES = 12
const MOST_CAUSES = 3

/**
 * Describes an error without its message, which can quote a text, a name or a path. Of its stack only the places in `ownFiles`
 * are taken: the files that the program is built of, by their paths from its folder (`main/index.js`).
 */
export function describeError(error: unknown, ownFiles: ReadonlySet<string>): readonly ErrorFacts[] {
  const facts: ErrorFacts[] = []
  for (let at = error; at !== undefined && facts.length <= MOST_CAUSES; at = causeOf(at))
    facts.push({ kind: kindOf(at), frames: framesOf(at, ownFiles) })
  return facts
}

/** A kind that the language or the system has a name for. What an error says of itself may be anything. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return `not an error but ${error === null ? 'null' : typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = KINDS.has(error.name) ? error.name : 'an error of another kind'
  return Object.hasOwn(constants.errno, code) ? `${kind} ${code}` : kind
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined
}

function framesOf(error: unknown, ownFiles: ReadonlySet<string>): readonly string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return []
  // The message stands before the frames, and may look like some.
  const at = error.stack.indexOf(error.message)
  const stack = at < 0 ? error.stack : error.stack.slice(at + error.message.length)
  return placesIn(stack, ownFiles).slice(0, MOST_FRAMES)
}

/** The places in our own files that some lines name, one a line: `main/index.js:120:15`. */
export function placesIn(lines: string, ownFiles: ReadonlySet<string>): readonly string[] {
  return lines.split('\n').flatMap((line) => {
    const [, path = '', row, column] =
      /([\w./\\-]+\.c?js):(\d{1,7})(?::(\d{1,7}))?\)?$/.exec(line.trimEnd()) ?? []
    const file = [...ownFiles].find((own) => path.replaceAll('\\', '/').endsWith(`/${own}`))
    return file === undefined ? [] : [`${file}:${row}${column === undefined ? '' : `:${column}`}`]
  })
}
