import type { Span } from '../span'
import { matchApproximately, stepsToMatch } from './match-approximately'
import type { ApproximateMatch } from './match-approximately'
import { addTo } from '../add-to'

/** Shorter blocks stand everywhere, and filter nothing: then the whole text is searched. */
const SHORTEST_BLOCK = 4

/** In long patterns blocks are at least this long, which keeps false hits rare. */
const LONG_BLOCK = 8
const LONG_PATTERN = 60

/** A text that is not so many times longer than the pattern is searched as it is. */
const SHORT_TEXT = 20

/** So many windows, those with the most hits first, are looked at closely. */
const MOST_WINDOWS = 64

/** And of those only the ones with at least a quarter of the hits of the best. */
const FEWEST_HITS = 4

/** Of a pattern whose blocks hit more often they filter nothing: then the whole text is searched. */
const MOST_HITS = 100_000

/** So many steps one search may take: some tenths of a second. */
const MOST_STEPS = 20_000_000

/** More places than these tell nothing. */
const MOST_MATCHES = 100

/**
 * The places in a text that hold `pattern` with at most `maxErrors` errors, the best first, none overlapping; null where looking
 * for them would cost too much, as nothing that is quoted from an article does.
 * By seed and verify: the text is read in blocks side by side. An error harms one block, so of a place with fewer errors than
 * blocks one block at least stands unharmed in the pattern (the pigeonhole principle; Baeza-Yates and Perleberg, 1992), and only
 * the surroundings of such blocks are searched. In patterns of 60 characters and more, whose blocks are of 8, this is certain
 * for errors in up to a tenth of the characters; of places with more each is found that left a block whole.
 */
export function findApproximate(
  text: string,
  pattern: string,
  maxErrors: number,
): readonly ApproximateMatch[] | null {
  const shortest = pattern.length >= LONG_PATTERN ? LONG_BLOCK : 0
  const block = Math.max(shortest, Math.floor((pattern.length - maxErrors + 1) / (maxErrors + 2)))
  const isFilter = block >= SHORTEST_BLOCK && text.length >= SHORT_TEXT * pattern.length
  const starts = isFilter ? possibleStarts(text, pattern, block) : null
  const searched = starts ? windows(starts, pattern, maxErrors) : [{ start: 0, end: text.length }]
  const steps = searched.reduce(
    (sum, { start, end }) => sum + stepsToMatch(Math.min(end, text.length) - start, pattern.length),
    0,
  )
  if (steps > MOST_STEPS) return null
  const matches = searched.flatMap(({ start, end }) =>
    matchApproximately(text.slice(start, end), pattern, maxErrors).map((match) => ({
      start: start + match.start,
      end: start + match.end,
      errors: match.errors,
    })),
  )
  const best: ApproximateMatch[] = []
  for (const match of matches.toSorted((a, b) => a.errors - b.errors || a.start - b.start)) {
    if (best.length === MOST_MATCHES) break
    if (best.every((other) => match.end <= other.start || match.start >= other.end)) best.push(match)
  }
  return best
}

/** Where the pattern could lie, judged by the blocks of the text that stand in it; the likeliest first. */
function windows(starts: Int32Array, pattern: string, maxErrors: number): readonly Span[] {
  const found: { start: number; end: number; hits: number }[] = []
  for (const start of starts.toSorted()) {
    const last = found.at(-1)
    const end = start + pattern.length + maxErrors
    if (last && start - maxErrors <= last.end - pattern.length) {
      last.end = end
      last.hits += 1
    } else found.push({ start: Math.max(0, start - maxErrors), end, hits: 1 })
  }
  const likeliest = found.toSorted((a, b) => b.hits - a.hits).slice(0, MOST_WINDOWS)
  return likeliest.filter(({ hits }) => hits * FEWEST_HITS >= (likeliest[0]?.hits ?? 0))
}

/** For each block of the text that stands in the pattern, where the pattern would begin; null where there are too many. */
function possibleStarts(text: string, pattern: string, block: number): Int32Array | null {
  const offsets = new Map<string, number[]>()
  const isKnown = new Uint8Array(MARKS)
  for (let at = 0; at + block <= pattern.length; at += 1) {
    const words = pattern.slice(at, at + block)
    addTo(offsets, words, at)
    isKnown[markOf(pattern, at, block)] = 1
  }
  const starts: number[] = []
  for (let at = 0; at + block <= text.length; at += block) {
    // Three characters tell for nearly all blocks that they do not stand in the pattern.
    if (isKnown[markOf(text, at, block)] === 0) continue
    for (const offset of offsets.get(text.slice(at, at + block)) ?? []) starts.push(at - offset)
    if (starts.length > MOST_HITS) return null
  }
  return Int32Array.from(starts)
}

const MARKS = 0x10000

const markOf = (text: string, at: number, block: number) =>
  (text.charCodeAt(at) * 961 +
    text.charCodeAt(at + (block >> 1)) * 31 +
    text.charCodeAt(at + block - 1) * 7919) &
  (MARKS - 1)
