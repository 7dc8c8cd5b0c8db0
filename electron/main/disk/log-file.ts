import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many bytes a log may have; the one before it is kept, and the one before that is gone. */
export const LONGEST_LOG = 500_000

/** What is appended to at the moment; the other is the full one before it. */
const NEWEST = 'plumbline.log'
const BEFORE = 'plumbline-before.log'

/**
 * Appends lines to a log of at most two files of `longest` bytes. It returns when the system has the line, so that the last one
 * before a crash is there; lines are few. A log that cannot be written has nobody to tell of it, and stops nothing.
 */
export function openLogFile(folder: string, longest = LONGEST_LOG): (line: string) => void {
  const newest = join(folder, NEWEST)
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (sizeOf(newest) + Buffer.byteLength(line) + 1 > longest) renameSync(newest, join(folder, BEFORE))
      appendFileSync(newest, `${line}\n`, { mode: 0o600 })
    } catch {
      // Nobody could be told: this is where it would be said.
    }
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
