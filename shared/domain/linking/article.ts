import type { Moment } from '../dates/moment'
import type { Mention, TextReading } from '../mentions/mention'
import { toVector, type Vector } from './vector'
import { makeVocabulary, type Vocabulary } from './vocabulary'

/** A text as one of the project's: its vectors by what is rare there. */
export type Article = {
  readonly index: number
  readonly reading: TextReading
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

/** How many units from its first sentence on a text leads with. */
const LEAD = 450

/** The texts of a project, each with its vectors. */
export function makeCorpus(readings: readonly TextReading[]): Corpus {
  const words = makeVocabulary(
    readings.map(({ sentences }) => new Set(sentences.flatMap(({ stems }) => stems))),
  )
  const names = makeVocabulary(
    readings.map(({ sentences }) => new Set(sentences.flatMap((sentence) => sentence.names))),
  )
  const figures = makeVocabulary(readings.map(({ mentions }) => new Set(mentions.flatMap(figureKey))))
  const articles = readings.map((reading, index): Article => {
    const told = reading.sentences.filter(({ section }) => section !== 'furniture')
    const start = told[0]?.start ?? 0
    const lead = told.filter((sentence) => sentence.start < start + LEAD)
    const plain = lead.flatMap(({ telling }) => telling)
    return {
      index,
      reading,
      names: bagOf(
        told.flatMap((sentence) => sentence.names),
        names,
      ),
      leadWords: bagOf(plain, words),
      telling: rarityOf(plain, words),
      figures: bagOf(reading.mentions.flatMap(figureKey), figures),
      day: reading.day,
      leadDays: leadDays(reading.mentions.filter((mention) => mention.start < start + LEAD)),
    }
  })
  const sentences = readings.flatMap((reading) =>
    reading.sentences.map(({ stems, names: own }) => new Set([...stems, ...own])),
  )
  return { articles, inSentences: makeVocabulary(sentences) }
}

/** Frequent words of a text count by the logarithm, rare ones of the project for more. */
function bagOf(list: readonly string[], vocabulary: Vocabulary): Vector {
  const counts = new Map<number, number>()
  for (const word of list) {
    const id = vocabulary.idOf(word)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const [id, count] of counts) counts.set(id, (1 + Math.log(count)) * vocabulary.weightOf(id))
  return toVector(counts)
}

function rarityOf(list: readonly string[], vocabulary: Vocabulary): Vector {
  const ids = Int32Array.from(new Set(list.map(vocabulary.idOf))).toSorted()
  return { ids, weights: Float64Array.from(ids, vocabulary.rarityOf) }
}

function figureKey({ kind, dimension, value, role, section }: Mention): readonly string[] {
  if (kind !== 'figure' || value === null || section === 'furniture') return []
  const { min, max } = value
  // Small bare counts are the same everywhere.
  if (dimension === 'count' && (max ?? min ?? 0) < 3) return []
  return [`${dimension} ${role} ${min} ${max}`]
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
