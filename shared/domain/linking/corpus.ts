import { finish } from '../finish'
import type { TextReading } from '../mentions/mention'
import { makeArticle, type Article } from './article'
import { createLexicon, type NumberedText } from './words/lexicon'
import { placeMentions, type PlacedMention } from './placed-mention'
import { createWordCount } from './words/vocabulary'

/** The texts of a project. A text is the same object as before as long as neither it nor the weight of any of its words changed. */
export type Corpus = {
  /** In order. */
  readonly articles: readonly Article[]
  readonly at: (index: number) => Article | undefined
  /** The mentions of a text, each with the words around it. */
  readonly mentionsOf: (article: Article) => readonly PlacedMention[]
}

/** What is read of each text, by its place in the order; null or nothing where none stands. */
export type Readings = readonly (TextReading | null | undefined)[]

/** The texts of a project, each with its vectors, once. */
export function makeCorpus(readings: Readings): Corpus {
  return finish(createCorpus()(readings))
}

/** Makes a function that keeps a corpus up to date: only texts that changed are read anew. */
export function createCorpus(): (readings: Readings) => Generator<'within', Corpus> {
  const lexicon = createLexicon()
  const of = {
    words: createWordCount(),
    names: createWordCount(),
    figures: createWordCount(),
    sounds: createWordCount(),
    inSentences: createWordCount(),
  }
  const known: (Article | undefined)[] = []
  const placed = new WeakMap<Article, readonly PlacedMention[]>()
  const count = (text: NumberedText, change: 1 | -1): void => {
    of.words.count([[text.stems]], change)
    of.names.count([[text.names]], change)
    of.figures.count([[text.figures]], change)
    of.sounds.count([[text.sounds]], change)
    of.inSentences.count(sentencesOf(text), change)
  }
  return function* (readings) {
    for (let at = 0; at < Math.max(readings.length, known.length); at += 1) {
      const [before, reading] = [known[at], readings[at]]
      if (before?.reading === (reading ?? undefined)) continue
      yield 'within'
      if (before) count(before.text, -1)
      if (reading) count(lexicon.numbered(reading), 1)
    }
    const isOther = {
      words: of.words.takeChanged(),
      names: of.names.takeChanged(),
      figures: of.figures.takeChanged(),
      sounds: of.sounds.takeChanged(),
      inSentences: of.inSentences.takeChanged(),
    }
    const holds = ({ reading, text }: Article, now: TextReading): boolean =>
      reading === now &&
      !text.lead.some(isOther.words) &&
      !text.names.some((id) => isOther.names(id) || isOther.inSentences(id)) &&
      !text.figures.some(isOther.figures) &&
      !text.sounds.some(isOther.sounds) &&
      !text.stems.some(isOther.inSentences)
    const vocabularies = {
      words: of.words.vocabulary(),
      names: of.names.vocabulary(),
      figures: of.figures.vocabulary(),
      sounds: of.sounds.vocabulary(),
    }
    const inSentences = of.inSentences.vocabulary()
    known.length = readings.length
    for (const [index, reading] of readings.entries()) {
      const before = known[index]
      if (!reading) known[index] = undefined
      else if (!before || !holds(before, reading)) {
        yield 'within'
        known[index] = makeArticle(index, reading, lexicon.numbered(reading), vocabularies)
      }
    }
    const now = [...known]
    return {
      articles: now.filter((article) => article !== undefined),
      at: (index) => now[index],
      mentionsOf(article) {
        const mentions = placed.get(article) ?? placeMentions(article, inSentences)
        placed.set(article, mentions)
        return mentions
      },
    }
  }
}

function* sentencesOf({
  stems,
  stemsFrom,
  names,
  namesFrom,
}: NumberedText): Generator<readonly Int32Array[]> {
  for (let at = 0; at + 1 < stemsFrom.length; at += 1)
    yield [stems.subarray(stemsFrom[at], stemsFrom[at + 1]), names.subarray(namesFrom[at], namesFrom[at + 1])]
}
