import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { splitTokens } from '../text/split-tokens'
import { shareOf } from './word-likeness'

/** A sentence that is like another one, and how much: 0.4 to 1. */
export type Lookalike = Span & { readonly likeness: number }

/** The sentences that are much like a given one, the most alike first; of very many, those that share the most words with it. */
export type FindLookalikes = (sentence: string) => readonly Lookalike[]

const LEAST_LIKENESS = 0.4

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

/** A sentence with its words, in order. */
type Indexed = Span & { readonly words: readonly string[] }

/** By word the sentences that hold it. */
type SentenceIndex = ReadonlyMap<string, readonly Indexed[]>

function lookUp(index: SentenceIndex, sentence: string): readonly Lookalike[] {
  const words = wordsOf(sentence)
  const different = new Set(words)
  const hits = new Map<Indexed, number>()
  for (const word of different) {
    const places = index.get(word) ?? []
    if (places.length > MOST_SENTENCES) continue
    for (const place of places) hits.set(place, (hits.get(place) ?? 0) + 1)
  }
  return [...hits]
    .filter(([, count]) => count * 3 >= different.size)
    .toSorted(([a, most], [b, count]) => count - most || a.start - b.start)
    .slice(0, MOST_COMPARED)
    .map(([{ start, end, words: others }]) => ({ start, end, likeness: shareOf(words, others) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || a.start - b.start)
}

function indexSentences(text: string, regions: readonly Span[]): SentenceIndex {
  const index = new Map<string, Indexed[]>()
  for (const region of regions) {
    for (const { start, end } of splitSentences(text.slice(region.start, region.end))) {
      const span = { start: region.start + start, end: region.start + end }
      const sentence = { ...span, words: wordsOf(text.slice(span.start, span.end)) }
      for (const word of new Set(sentence.words)) {
        const places = index.get(word)
        if (places) places.push(sentence)
        else index.set(word, [sentence])
      }
    }
  }
  return index
}

const wordsOf = (text: string): readonly string[] => splitTokens(text).map(({ word }) => word)
