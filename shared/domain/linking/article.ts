import type { Moment } from '../dates/moment'
import { isRunning } from '../mentions/mention'
import type { Mention, TextReading } from '../mentions/mention'
import { scriptOf } from '../mentions/sounds'
import { LEAD, type NumberedText } from './words/lexicon'
import { listOf, toVector, type Vector } from './words/vector'
import type { Vocabulary } from './words/vocabulary'

/** A text as one of the project's: its vectors by what is rare there. */
export type Article = {
  readonly index: number
  readonly reading: TextReading
  readonly text: NumberedText
  readonly names: Vector
  /** The words of its first sentences, without words that only name the kind of event. */
  readonly leadWords: Vector
  /** The rare words and names of its first sentences, each with how telling it is, 0 to 1. */
  readonly telling: Vector
  /** What it counts: figures with their role and value. */
  readonly figures: Vector
  /** The script that it is written in, and what its names sound like to a text in another one. */
  readonly script: string
  readonly sounds: Vector
  /** The rare ones of these and of the words for counted things. */
  readonly rareAcross: readonly number[]
  readonly day: Moment | null
  /** The places of its headline and of the first sentence below that tells any, folded. */
  readonly leadPlaces: readonly string[]
  /** The days of the events in its first sentences. Days of statements count only if there are no others. */
  readonly leadDays: readonly Moment[]
  /** The same with the days of statements in any case. */
  readonly allLeadDays: readonly Moment[]
}

/** What words weigh. */
export type Vocabularies = Readonly<Record<'words' | 'names' | 'figures' | 'sounds', Vocabulary>>

/** Makes the vectors of a text. */
export function makeArticle(
  index: number,
  reading: TextReading,
  text: NumberedText,
  { words, names, figures, sounds }: Vocabularies,
): Article {
  const start = reading.sentences.find(isRunning)?.start ?? 0
  return {
    index,
    reading,
    text,
    names: bagOf(toldNames(reading, text), names),
    leadWords: bagOf(text.lead, words),
    telling: listOf([...text.lead], Array.from(text.lead, words.rarityOf)),
    figures: bagOf(text.figures, figures),
    script: scriptOf(reading.language),
    sounds: bagOf(text.sounds, sounds),
    rareAcross: [...rareOf(text.sounds, sounds), ...rareOf(text.figures, figures)],
    day: reading.day,
    leadPlaces: leadPlaces(reading, start),
    ...leadDays(reading.mentions.filter((mention) => mention.start < start + LEAD)),
  }
}

/** How much of the weight of the rarest a word has that is rare. */
const RARE = 0.5

function rareOf(words: Int32Array, { rarityOf }: Vocabulary): ReadonlySet<number> {
  return new Set(words.filter((id) => rarityOf(id) >= RARE))
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

function leadPlaces({ sentences }: TextReading, start: number): readonly string[] {
  const lead = sentences.filter(
    (sentence) => isRunning(sentence) && !sentence.isBackground && sentence.start < start + LEAD,
  )
  const first = lead.find(({ section, where }) => section !== 'headline' && where.length > 0)
  return lead
    .filter((sentence) => sentence.section === 'headline' || sentence === first)
    .flatMap(({ where }) => where.map((name) => name.toLowerCase()))
}

function leadDays(mentions: readonly Mention[]): Pick<Article, 'leadDays' | 'allLeadDays'> {
  const days = mentions.filter(
    ({ kind, moment, cues }) =>
      kind === 'date' &&
      moment !== null &&
      moment.grain === 'day' &&
      (moment.from !== null || moment.weekday > 0) &&
      !cues.has('background'),
  )
  const deeds = days.filter(({ cues }) => !cues.has('saying'))
  const allLeadDays = momentsOf(days)
  return { leadDays: deeds.length > 0 ? momentsOf(deeds) : allLeadDays, allLeadDays }
}

function momentsOf(mentions: readonly Mention[]): readonly Moment[] {
  return mentions.flatMap(({ moment }) => moment ?? [])
}
