import { toAsciiDigits } from '../ascii-digits'
import { readClockTime } from '../time/clock-time'

/** A line of a transcript: the second at which it begins, its place in the text, its time included, and where its words begin. */
export type TimedLine = {
  readonly from: number
  readonly start: number
  readonly words: number
  readonly end: number
}

/** The time at the head of a line: `[00:01:05]`, `1:05`, `(0:01:05,200)`. */
const TIME =
  /^[ \t\u200E\u200F]*[[(]?((?:[\d٠-٩۰-۹]{1,3}:)?[\d٠-٩۰-۹]{1,3}:[0-5٠-٥۰-۵][\d٠-٩۰-۹])(?![\d٠-٩۰-۹:])(?:[.,]\d{1,3})?[\])]?[ \t]*/gmu

/** The lines of a text that begin with a time, each up to the next, as long as their times run forward; none where it is no transcript. */
export function timedLines(text: string): readonly TimedLine[] {
  const begins: Omit<TimedLine, 'end'>[] = []
  for (const { 0: time, 1: clock = '', index: start } of text.matchAll(TIME)) {
    const from = readClockTime(toAsciiDigits(clock)) ?? 0
    if (from >= (begins.at(-1)?.from ?? 0)) begins.push({ from, start, words: start + time.length })
  }
  return begins.map((line, at) => {
    const until = begins[at + 1]?.start ?? text.length
    return { ...line, end: line.start + text.slice(line.start, until).trimEnd().length }
  })
}

/** The lines that are said in a stretch of a recording, or at its one moment. */
export function linesIn(
  lines: readonly TimedLine[],
  { from, to }: { readonly from: number; readonly to: number | null },
): readonly TimedLine[] {
  return lines.filter((line, at) => {
    // Times are of whole seconds, in which several lines can be said.
    const ends = Math.max(lines[at + 1]?.from ?? Infinity, line.from + 1)
    return from < ends && (line.from <= from || (to !== null && line.from < to))
  })
}
