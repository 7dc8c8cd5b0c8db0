import { printable } from '../../shared/domain/text/printable'

// The one module that writes to the terminal: names of files and messages of importers reach it by here, and are shown, not obeyed.

/** Says what was asked for, a line each. */
export function say(...lines: readonly string[]): void {
  // oxlint-disable-next-line no-console -- the one way to the terminal
  console.log(asLines(lines))
}

/** Writes faults to the error output, a line each. */
export function complain(...lines: readonly string[]): void {
  // oxlint-disable-next-line no-console -- the one way to the terminal
  console.error(asLines(lines))
}

/** An exception by its stack, a line each. */
export function complainOf(what: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error)
  complain(`plumbline: ${what}`, ...stack.split('\n'))
}

/** Settled when the terminal, or what reads from us, has taken all that was said; or is gone. */
export async function allSaid(): Promise<void> {
  const taken = [process.stdout, process.stderr].map(
    (stream) =>
      new Promise<void>((resolve) => {
        stream.once('error', () => resolve())
        stream.write('', () => resolve())
      }),
  )
  await Promise.all(taken)
}

function asLines(lines: readonly string[]): string {
  return lines.map(printable).join('\n')
}
