// What set-up says and how it gives up: one line for each thing it does, on stderr, so that stdout belongs to the job.

/** A failure that the user can do something about: the message says what happened and what to do. */
export class SetupError extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`plumbline: ${line}\n`)
}

/**
 * The part of a failed program's output that says what is wrong, in the first lines.
 * @param {string} output
 */
export function firstLines(output) {
  return output.split('\n').slice(0, 12).join('\n')
}
