import type { Moment } from '../dates/moment'
import type { Mention, TextReading } from '../mentions/mention'
import { createLexicon, LEAD, type Lexicon, type NumberedText } from './lexicon'
import { listOf, toVector, type Vector } from './vector'
import { makeVocabulary, type Vocabulary } from './vocabulary'

/** A text as one of the project's: its vectors by what is rare there. */
export type Article = {
  readonly index: number
  readonly reading: TextReading
  readonly text: NumberedText
  readonly names: Vector
  /** The words of its first sentences, those left out that only say what kind of thing happened. */
  readonly leadWords: Vector
  /** The rare words and names of its first sentences, each with how telling it is, 0 to 1. */
  readonly telling: Vector
  /** What it counts: figures with their role and value. */
  readonly figures: Vector
  readonly day: Moment | null
  /** The days that its first sentences give to what happened: those of sayings only where there are no others. */
  readonly leadDays: readonly Moment[]
}

export type Corpus = {
  readonly articles: readonly Article[]
  /** Words and names by how many sentences of the project have them. */
  readonly inSentences: Vocabulary
}

/** The texts of a project, each with its vectors. A lexicon that is kept spares numbering the words of texts that it knows. */
export function makeCorpus(readings: readonly TextReading[], lexicon: Lexicon = createLexicon()): Corpus {
  const texts = readings.map(lexicon.numbered)
  const size = lexicon.size()
  const words = makeVocabulary(
    lists(texts, ({ stems }) => stems),
    size,
  )
  const names = makeVocabulary(
    lists(texts, (text) => text.names),
    size,
  )
  const figures = makeVocabulary(
    lists(texts, (text) => text.figures),
    size,
  )
  const articles = texts.map((text, index): Article => {
    const reading = readings[index] ?? nothing
    const start = reading.sentences.find(({ section }) => section !== 'furniture')?.start ?? 0
    return {
      index,
      reading,
      text,
      names: bagOf(toldNames(reading, text), names),
      leadWords: bagOf(text.lead, words),
      telling: listOf([...text.lead], Array.from(text.lead, words.rarityOf)),
      figures: bagOf(text.figures, figures),
      day: reading.day,
      leadDays: leadDays(reading.mentions.filter((mention) => mention.start < start + LEAD)),
    }
  })
  return { articles, inSentences: makeVocabulary(sentencesOf(texts), size) }
}

const nothing: TextReading = { day: null, sentences: [], mentions: [], quantities: [] }

function* lists(
  texts: readonly NumberedText[],
  wordsOf: (text: NumberedText) => Int32Array,
): Generator<readonly Int32Array[]> {
  for (const text of texts) yield [wordsOf(text)]
}

function* sentencesOf(texts: readonly NumberedText[]): Generator<readonly Int32Array[]> {
  for (const { stems, stemsFrom, names, namesFrom } of texts)
    for (let at = 0; at + 1 < stemsFrom.length; at += 1)
      yield [
        stems.subarray(stemsFrom[at], stemsFrom[at + 1]),
        names.subarray(namesFrom[at], namesFrom[at + 1]),
      ]
}

function* toldNames({ sentences }: TextReading, { names, namesFrom }: NumberedText): Generator<number> {
  for (const [at, { section }] of sentences.entries())
    if (section !== 'furniture') yield* names.subarray(namesFrom[at], namesFrom[at + 1])
}

/** Frequent words of a text count by the logarithm, rare ones of the project for more. */
function bagOf(words: Iterable<number>, vocabulary: Vocabulary): Vector {
  const counts = new Map<number, number>()
  for (const id of words) counts.set(id, (counts.get(id) ?? 0) + 1)
  const weights = Array.from(counts, ([id, count]) => (1 + Math.log(count)) * vocabulary.weightOf(id))
  return toVector([...counts.keys()], weights)
}

function leadDays(mentions: readonly Mention[]): readonly Moment[] {
  const days = mentions.filter(
    ({ kind, moment, cues }) =>
      kind === 'date' &&
      moment !== null &&
      moment.grain === 'day' &&
      (moment.from !== null || moment.weekday > 0) &&
      !cues.has('background'),
  )
  const deeds = days.filter(({ cues }) => !cues.has('saying'))
  return (deeds.length > 0 ? deeds : days).flatMap(({ moment }) => moment ?? [])
}
