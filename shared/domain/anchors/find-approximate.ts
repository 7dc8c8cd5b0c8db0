import search from 'approx-string-match'
import type { Span } from '../span'

/** A place that holds nearly the wanted words; `errors` is the number of characters added, dropped or replaced. */
export type ApproximateMatch = Span & { readonly errors: number }

/** Shorter pieces stand everywhere, and filter nothing. */
const SHORTEST_PIECE = 4

/** So many windows, those with the most hits first, are looked at closely. */
const MOST_WINDOWS = 64

/**
 * The places in a text that hold `pattern` with at most `maxErrors` errors, the best first, none overlapping.
 * By seed and verify: cut into one piece more than there may be errors, at least one piece stands unharmed (the pigeonhole
 * principle; Baeza-Yates and Perleberg, 1992), so only the surroundings of such pieces are searched.
 */
export function findApproximate(
  text: string,
  pattern: string,
  maxErrors: number,
): readonly ApproximateMatch[] {
  const pieceLength = Math.floor(pattern.length / (maxErrors + 1))
  const matches =
    pieceLength < SHORTEST_PIECE
      ? search(text, pattern, maxErrors)
      : windows(text, pattern, maxErrors, pieceLength).flatMap(({ start, end }) =>
          search(text.slice(start, end), pattern, maxErrors).map((match) => ({
            start: start + match.start,
            end: start + match.end,
            errors: match.errors,
          })),
        )
  const best: ApproximateMatch[] = []
  for (const match of matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)) {
    if (best.every((other) => match.end <= other.start || match.start >= other.end)) best.push(match)
  }
  return best
}

/** Where the pattern could lie, judged by the pieces of it that stand in the text. */
function windows(text: string, pattern: string, maxErrors: number, pieceLength: number): readonly Span[] {
  const starts: number[] = []
  for (let piece = 0; piece <= maxErrors; piece += 1) {
    const offset = piece * pieceLength
    const words = pattern.slice(offset, offset + pieceLength)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at - offset)
  }
  const found: { start: number; end: number; hits: number }[] = []
  for (const start of starts.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    const end = start + pattern.length + maxErrors
    if (last && start - maxErrors <= last.end - pattern.length) {
      last.end = end
      last.hits += 1
    } else found.push({ start: Math.max(0, start - maxErrors), end, hits: 1 })
  }
  return found.toSorted((a, b) => b.hits - a.hits).slice(0, MOST_WINDOWS)
}
