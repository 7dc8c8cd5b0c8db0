import type { Mention } from '../mentions/mention'
import type { Article, Corpus } from './article'
import { toVector, type Vector } from './vector'

/** A mention in its article, with vectors of the words around it. */
export type PlacedMention = {
  readonly index: number
  readonly article: Article
  readonly mention: Mention
  /** The words of its sentence, the nearer the heavier. */
  readonly near: Vector
  /** The words of its sentence and of those beside it. */
  readonly passage: Vector
}

/** How fast the weight of a word falls with its distance, in words. */
const NEARNESS = 4

/** The mentions of the articles, each with the words around it. */
export function placeMentions({ articles, inSentences }: Corpus): readonly PlacedMention[] {
  const placed: PlacedMention[] = []
  for (const article of articles) {
    const { sentences, mentions } = article.reading
    let passage = { sentence: -1, words: toVector([], []) }
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) continue
      if (passage.sentence !== mention.sentence)
        passage = { sentence: mention.sentence, words: passageOf(article, mention.sentence) }
      const near = nearOf(article, mention, sentence.places)
      placed.push({ index: placed.length, article, mention, near, passage: passage.words })
    }
  }
  return placed

  function nearOf(article: Article, { sentence, token }: Mention, places: readonly number[]): Vector {
    const stems = stemsOf(article, sentence)
    const weights = places.map(
      (place, at) => inSentences.weightOf(stems[at] ?? 0) / (1 + Math.abs(place - token) / NEARNESS),
    )
    return toVector(stems, weights)
  }

  function passageOf(article: Article, sentence: number): Vector {
    const { sentences } = article.reading
    const stems = [sentence - 1, sentence, sentence + 1].flatMap((at) =>
      (sentences[at]?.section ?? 'furniture') === 'furniture' ? [] : stemsOf(article, at),
    )
    return toVector(stems, stems.map(inSentences.weightOf))
  }
}

function stemsOf({ text: { stems, stemsFrom } }: Article, sentence: number): readonly number[] {
  return [...stems.subarray(stemsFrom[sentence], stemsFrom[sentence + 1])]
}
