import type { Span } from '../../span'
import { splitTokens, type Token } from '../../text/split-tokens'
import { lastBefore, lastIndexBefore } from '../../last-before'

/**
 * The stretches of a text in which words can stand, some of them with errors: where three of them stand in a row, and half of them
 * stand at all. Null for fewer than six words, of which nothing can be said.
 */
export type FindStretches = (words: string) => readonly Span[] | null

const PHRASE = 3
const FEWEST_WORDS = 6

/** Of a phrase that stands more often, the last so many places are looked at. */
const MOST_PLACES = 200

/** So many stretches, those with the most phrases first; and of those only the ones with a quarter as many as the best. */
const MOST_STRETCHES = 64
const FEWEST_HITS = 4

/** What was misread or edited leaves every second word unharmed, or it is no longer that quote. */
const WORDS_A_SURVIVOR = 2

/** The edges of a stretch, beyond the letters that may have come in. */
const EDGE = 40

/** Prepares to find stretches in some regions of a text; the index of its phrases is made when it is first needed, for all quotes. */
export function createStretchFinder(text: string, regions: readonly Span[]): FindStretches {
  let index: PhraseIndex | undefined
  return (words) => {
    const tokens = splitTokens(words)
    if (tokens.length < FEWEST_WORDS) return null
    const phrases = (index ??= indexPhrases(text, regions))
    const reach = EDGE + Math.ceil(words.length / 8)
    const found = phrasesIn(phrases, tokens).map(({ start, offset }): Span => {
      const region = lastBefore(regions, start, (each) => each.start) ?? { start: 0, end: text.length }
      return {
        start: Math.max(region.start, start - offset - reach),
        end: Math.min(region.end, start - offset + words.length + reach),
      }
    })
    const { numbers } = phrases
    const ids = new Set(tokens.map(({ word }) => numbers.get(word) ?? 0))
    return likeliest(found).filter(
      (stretch) => survivorsIn(phrases, stretch, ids) * WORDS_A_SURVIVOR >= ids.size,
    )
  }
}

/** How many different words of a quote stand in a stretch. */
function survivorsIn(
  { starts, ids }: PhraseIndex,
  { start, end }: Span,
  wanted: ReadonlySet<number>,
): number {
  const found = new Set<number>()
  for (let at = lastIndexBefore(starts, start - 1, identity) + 1; (starts[at] ?? end) < end; at += 1) {
    const id = ids[at] ?? 0
    if (id > 0 && wanted.has(id)) found.add(id)
  }
  return found.size
}

const identity = (value: number) => value

/** Each phrase as a number, by the last place where it stands; `before` leads from a place to the one before it. */
type PhraseIndex = {
  readonly numbers: ReadonlyMap<string, number>
  readonly starts: Int32Array
  readonly ids: Int32Array
  readonly lastOf: ReadonlyMap<number, number>
  readonly before: Int32Array
}

function indexPhrases(text: string, regions: readonly Span[]): PhraseIndex {
  const perRegion = regions.map((region) => splitTokens(text, region))
  const count = perRegion.reduce((sum, { length }) => sum + length, 0)
  const [starts, before] = [new Int32Array(count), new Int32Array(count).fill(-1)]
  const all = new Int32Array(count)
  const numbers = new Map<string, number>()
  const lastOf = new Map<number, number>()
  let at = 0
  for (const tokens of perRegion) {
    const ids = tokens.map(({ word }) => {
      const number = numbers.get(word) ?? numbers.size + 1
      numbers.set(word, number)
      return number
    })
    for (const [index, token] of tokens.entries()) {
      starts[at] = token.start
      all[at] = ids[index] ?? 0
      if (index + PHRASE <= ids.length) {
        const key = keyOf(ids, index)
        before[at] = lastOf.get(key) ?? -1
        lastOf.set(key, at)
      }
      at += 1
    }
  }
  return { numbers, starts, ids: all, lastOf, before }
}

/** Where phrases of a quote stand, with how far into the quote each begins. */
function phrasesIn(
  { numbers, starts, lastOf, before }: PhraseIndex,
  tokens: readonly Token[],
): readonly { readonly start: number; readonly offset: number }[] {
  const ids = tokens.map(({ word }) => numbers.get(word) ?? 0)
  return tokens.slice(0, 1 - PHRASE).flatMap((token, index) => {
    const hits: { readonly start: number; readonly offset: number }[] = []
    let at = lastOf.get(keyOf(ids, index)) ?? -1
    for (let i = 0; i < MOST_PLACES && at >= 0; i += 1) {
      hits.push({ start: starts[at] ?? 0, offset: token.start })
      at = before[at] ?? -1
    }
    return hits
  })
}

/** Larger than any number of words, and small enough for three of them to make a number that is exact up to 200,000 words. */
const BASE = 200_003

const keyOf = (ids: readonly number[], at: number) =>
  ((ids[at] ?? 0) * BASE + (ids[at + 1] ?? 0)) * BASE + (ids[at + 2] ?? 0)

function likeliest(spans: readonly Span[]): readonly Span[] {
  const stretches: { start: number; end: number; hits: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.hits += 1
    } else stretches.push({ start, end, hits: 1 })
  }
  const best = stretches.toSorted((a, b) => b.hits - a.hits).slice(0, MOST_STRETCHES)
  return best
    .filter(({ hits }) => hits * FEWEST_HITS >= (best[0]?.hits ?? 0))
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start)
}
