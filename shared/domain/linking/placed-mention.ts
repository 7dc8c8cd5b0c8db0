import type { Mention } from '../mentions/mention'
import type { Article } from './article'
import { toVector, type Vector } from './words/vector'
import type { Vocabulary } from './words/vocabulary'

/** A mention in its article, with vectors of the words around it. */
export type PlacedMention = {
  /** Its place in the order of all mentions: it stays as long as its text does. */
  readonly index: number
  readonly article: Article
  readonly mention: Mention
  /** The words of its sentence, the nearer the heavier. */
  readonly near: Vector
  /** The words of its sentence and of the neighbouring sentences. */
  readonly passage: Vector
}

/** How fast the weight of a word falls with its distance, in words. */
const NEARNESS = 4

/** No text has so many mentions. */
const MOST = 2 ** 15

/** The mentions of a text, each with the words around it, by how rare they are in the sentences of the project. */
export function placeMentions(article: Article, inSentences: Vocabulary): readonly PlacedMention[] {
  const placed: PlacedMention[] = []
  const { sentences, mentions } = article.reading
  let passage = { sentence: -1, words: toVector([], []) }
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence]
    if (sentence === undefined) continue
    if (passage.sentence !== mention.sentence)
      passage = { sentence: mention.sentence, words: passageOf(mention.sentence) }
    const near = nearOf(mention, sentence.places)
    placed.push({
      index: article.index * MOST + placed.length,
      article,
      mention,
      near,
      passage: passage.words,
    })
  }
  return placed

  function nearOf({ sentence, token }: Mention, places: readonly number[]): Vector {
    const stems = stemsOf(article, sentence)
    const weights = places.map(
      (place, at) => inSentences.weightOf(stems[at] ?? 0) / (1 + Math.abs(place - token) / NEARNESS),
    )
    return toVector(stems, weights)
  }

  function passageOf(sentence: number): Vector {
    const stems = [sentence - 1, sentence, sentence + 1].flatMap((at) =>
      (sentences[at]?.section ?? 'furniture') === 'furniture' ? [] : stemsOf(article, at),
    )
    return toVector(stems, stems.map(inSentences.weightOf))
  }
}

function stemsOf({ text: { stems, stemsFrom } }: Article, sentence: number): readonly number[] {
  return [...stems.subarray(stemsFrom[sentence], stemsFrom[sentence + 1])]
}
