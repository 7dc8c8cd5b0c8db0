import type { Mention, ReadSentence, TextReading } from '../mentions/mention'
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
export function placeMentions({ articles, inSentences: words }: Corpus): readonly PlacedMention[] {
  const placed: PlacedMention[] = []
  for (const article of articles) {
    const { sentences, mentions } = article.reading
    const passages = sentences.map((_, at) => passageOf(sentences, at))
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) continue
      placed.push({
        index: placed.length,
        article,
        mention,
        near: nearOf(sentence, mention.token),
        passage: passages[mention.sentence] ?? toVector(new Map()),
      })
    }
  }
  return placed

  function nearOf({ stems, places }: ReadSentence, token: number): Vector {
    const weights = new Map<number, number>()
    for (const [at, stem] of stems.entries()) {
      const id = words.idOf(stem)
      const weight = words.weightOf(id) / (1 + Math.abs((places[at] ?? 0) - token) / NEARNESS)
      weights.set(id, Math.max(weights.get(id) ?? 0, weight))
    }
    return toVector(weights)
  }

  function passageOf(sentences: TextReading['sentences'], at: number): Vector {
    const around = sentences
      .slice(Math.max(0, at - 1), at + 2)
      .filter(({ section }) => section !== 'furniture')
    return bag(
      around.flatMap(({ stems }) => stems),
      words.idOf,
      words.weightOf,
    )
  }
}

function bag(
  list: readonly string[],
  idOf: (word: string) => number,
  weightOf: (id: number) => number,
): Vector {
  const weights = new Map<number, number>()
  for (const word of list) {
    const id = idOf(word)
    weights.set(id, weightOf(id))
  }
  return toVector(weights)
}
