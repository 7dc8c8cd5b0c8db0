import { addTo } from '../add-to'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { splitTokens } from '../text/split-tokens'
import { shareOf } from './word-likeness'
import { LEAST_LOOKALIKE } from './thresholds'

/** A sentence that is like another one, and how much: `LEAST_LOOKALIKE` to 1. */
export type Lookalike = Span & { readonly likeness: number }

/** The sentences that are much like a given one, the most alike first; of very many, those that share the most words with it. */
export type FindLookalikes = (sentence: string) => readonly Lookalike[]

/** A word that stands in more sentences than this tells nothing. */
const MOST_SENTENCES = 200

/** So many sentences are compared word by word. */
const MOST_COMPARED = 48

/**
 * Prepares to find lookalikes among the sentences of some regions of a text. The index is made when it is first needed, and what
 * was found for a sentence is kept: the work for one is bounded, however often it is asked for and however long the text is.
 */
export function createLookalikeFinder(text: string, regions: readonly Span[]): FindLookalikes {
  let index: SentenceIndex | undefined
  const known = new Map<string, readonly Lookalike[]>()
  return (sentence) => {
    index ??= indexSentences(text, regions)
    const found = known.get(sentence) ?? lookUp(index, sentence)
    known.set(sentence, found)
    return found
  }
}

/** The sentences with their words, in order, and by word the numbers of the sentences that hold it. */
type SentenceIndex = {
  readonly sentences: readonly (Span & { readonly words: readonly string[] })[]
  readonly holders: ReadonlyMap<string, readonly number[]>
  /** How many of the wanted words each sentence holds; zeros between two look-ups. */
  readonly counts: Uint16Array
}

function lookUp({ sentences, holders, counts }: SentenceIndex, sentence: string): readonly Lookalike[] {
  const words = wordsOf(sentence)
  const different = new Set(words)
  const touched: number[] = []
  for (const word of different) {
    const places = holders.get(word) ?? []
    if (places.length > MOST_SENTENCES) continue
    for (const place of places) {
      const count = (counts[place] ?? 0) + 1
      counts[place] = count
      if (count === 1) touched.push(place)
    }
  }
  const likely = touched
    .map((place) => ({ place, count: counts[place] ?? 0 }))
    .filter(({ count }) => count * 3 >= different.size)
  for (const place of touched) counts[place] = 0
  return likely
    .toSorted((a, b) => b.count - a.count || a.place - b.place)
    .slice(0, MOST_COMPARED)
    .flatMap(({ place }) => sentences[place] ?? [])
    .map(({ start, end, words: others }) => ({ start, end, likeness: shareOf(words, others) }))
    .filter(({ likeness }) => likeness >= LEAST_LOOKALIKE)
    .toSorted((a, b) => b.likeness - a.likeness || a.start - b.start)
}

function indexSentences(text: string, regions: readonly Span[]): SentenceIndex {
  const sentences = regions.flatMap((region) =>
    splitSentences(text.slice(region.start, region.end)).map(({ start, end }) => {
      const span = { start: region.start + start, end: region.start + end }
      return { ...span, words: wordsOf(text.slice(span.start, span.end)) }
    }),
  )
  const holders = new Map<string, number[]>()
  for (const [number, { words }] of sentences.entries()) {
    for (const word of new Set(words)) {
      addTo(holders, word, number)
    }
  }
  return { sentences, holders, counts: new Uint16Array(sentences.length) }
}

const wordsOf = (text: string): readonly string[] => splitTokens(text).map(({ word }) => word)
