import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { splitTokens } from '../text/split-tokens'
import { sharedWords } from './word-likeness'

/** A sentence that is like another one, and how much: 0.4 to 1. */
export type Lookalike = Span & { readonly likeness: number }

/** The sentences that are much like a given one, the most alike first. */
export type FindLookalikes = (sentence: string) => readonly Lookalike[]

const LEAST_LIKENESS = 0.4

/** A word that stands in more sentences than this tells nothing. */
const MOST_SENTENCES = 200

/** Prepares to find lookalikes among the sentences of some regions of a text; the index is made when it is first needed. */
export function createLookalikeFinder(text: string, regions: readonly Span[]): FindLookalikes {
  let index: ReadonlyMap<string, readonly Span[]> | undefined
  return (sentence) => {
    index ??= indexSentences(text, regions)
    const words = wordsOf(sentence)
    const hits = new Map<Span, number>()
    for (const word of words) {
      const places = index.get(word) ?? []
      if (places.length > MOST_SENTENCES) continue
      for (const place of places) hits.set(place, (hits.get(place) ?? 0) + 1)
    }
    return [...hits]
      .filter(([, count]) => count * 3 >= words.size)
      .map(([{ start, end }]) => ({ start, end, likeness: sharedWords(sentence, text.slice(start, end)) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .toSorted((a, b) => b.likeness - a.likeness || a.start - b.start)
  }
}

function indexSentences(text: string, regions: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const index = new Map<string, Span[]>()
  for (const region of regions) {
    for (const { start, end } of splitSentences(text.slice(region.start, region.end))) {
      const span = { start: region.start + start, end: region.start + end }
      for (const word of wordsOf(text.slice(span.start, span.end))) {
        const places = index.get(word)
        if (places) places.push(span)
        else index.set(word, [span])
      }
    }
  }
  return index
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(splitTokens(text).map(({ word }) => word))
