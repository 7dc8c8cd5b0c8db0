import { once } from '../once'
import { splitParagraphs } from '../text/split-paragraphs'
import type { FoundQuantity, QuantityContext } from './found-quantity'
import { languageTable } from '../tables/language-tables'
import { mayHoldFigure } from '../tables/may-hold-figure'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { findDates } from './find-dates'
import type { LanguageTable } from '../tables/language-table'
import { dateInSentence, firstKnown, lastDate } from './read-as-of'
import { findSpeakers, readAttribution } from './read-attribution'
import { readCounted } from './measured-entity/read-counted'
import { isQuantity, readFigures } from './read-figures'
import type { ReadSentence } from './read-figures'
import { placesIn } from './places/named-places'
import type { NamedPlace } from './places/named-places'
import { placeOf } from './places/place-of'
import { readAgent } from './read-agent'
import { splitPrefixes } from '../tables/split-prefixes'
import { splitWords, type Word } from '../tokens/split-words'
import { firstVagueRule } from '../vague-rule'

export type { FoundQuantity, QuantityContext } from './found-quantity'

/**
 * Every quantity of a text in order: counts, durations, amounts of money, shares and measurements. Dates, times, ages,
 * scores, ordinals, names and numbers of things are left out. What the text does not say stays ''. Linear in the text.
 */
export function readQuantities(text: string, context: QuantityContext = {}): readonly FoundQuantity[] {
  const table = languageTable(context.language ?? 'en')
  const articleDate = context.articleDate ?? ''
  return splitParagraphs(text).flatMap((paragraph) =>
    mayHoldFigure(text, paragraph, table) ? readParagraph(text, paragraph, table, articleDate) : [],
  )
}

/** A sentence as it was read: its words, its dates, its figures of every kind, and the quantities among them. */
export type SentenceReading = PlacedSentence & {
  readonly span: Span
  readonly quantities: readonly FoundQuantity[]
}

/**
 * The sentences of one paragraph with their quantities. A place or date that a sentence does not name is taken from the last
 * sentence before it in the paragraph that does; a date at last from the article.
 */
export function readSentences(
  text: string,
  paragraph: Span,
  table: LanguageTable,
  articleDate: string,
): readonly SentenceReading[] {
  const before = createSurroundings(table, articleDate)
  return sentenceSpans(text, paragraph).map((span) => {
    const sentence = mayHoldFigure(text, span, table)
      ? withPlaces(readFigures(text, span, table, articleDate), table)
      : readWords(text, span, table, articleDate)
    const quantities = inSentence(text, sentence, table, before)
    before.add(() => sentence)
    return { ...sentence, span, quantities }
  })
}

/**
 * A sentence that was made of the words of a table, with its quantities. `caption` stands before it and tells a place and a date that it
 * does not name; `placesOf` says which of its words are the place.
 */
export function readMadeSentence(
  { text, caption }: { readonly text: string; readonly caption: string },
  placesOf: (words: readonly Word[]) => readonly NamedPlace[],
  table: LanguageTable,
  articleDate: string,
): SentenceReading {
  const span = { start: 0, end: text.length }
  const before = createSurroundings(table, articleDate)
  if (caption !== '')
    before.add(() => readWords(caption, { start: 0, end: caption.length }, table, articleDate))
  const read = readFigures(text, span, table, articleDate)
  const sentence = { ...read, places: placesOf(read.words) }
  return { ...sentence, span, quantities: inSentence(text, sentence, table, before) }
}

/** The quantities of one paragraph; a sentence without any is taken apart only where one after it asks. */
export function readParagraph(
  text: string,
  paragraph: Span,
  table: LanguageTable,
  articleDate: string,
): readonly FoundQuantity[] {
  const found: FoundQuantity[] = []
  const before = createSurroundings(table, articleDate)
  for (const span of sentenceSpans(text, paragraph)) {
    if (mayHoldFigure(text, span, table)) {
      const sentence = withPlaces(readFigures(text, span, table, articleDate), table)
      found.push(...inSentence(text, sentence, table, before))
      before.add(() => sentence)
    } else {
      before.add(() => readWords(text, span, table, articleDate))
    }
  }
  return found
}

function sentenceSpans(text: string, paragraph: Span): readonly Span[] {
  return splitSentences(text.slice(paragraph.start, paragraph.end))
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
    .flatMap((span) => cutLong(text, span))
}

function readWords(text: string, span: Span, table: LanguageTable, articleDate: string): PlacedSentence {
  const words = splitPrefixes(splitWords(text, span), table)
  return withPlaces({ words, dates: findDates(words, table, articleDate), figures: [] }, table)
}

type PlacedSentence = ReadSentence & { readonly places: readonly NamedPlace[] }

function withPlaces(sentence: ReadSentence, table: LanguageTable): PlacedSentence {
  return { ...sentence, places: placesIn(sentence.words, sentence.figures, table) }
}

/** The place and the date that the sentences so far name last; these are read only when somebody asks, the nearest first. */
type Surroundings = {
  readonly add: (read: () => PlacedSentence) => void
  readonly place: () => string
  readonly date: () => string
  readonly articleDate: string
}

function createSurroundings(table: LanguageTable, articleDate: string): Surroundings {
  const sentences: (() => PlacedSentence)[] = []
  const lastNamed = (nameIn: (sentence: PlacedSentence) => string) => {
    let name = ''
    let asked = 0
    return () => {
      for (let at = sentences.length - 1; at >= asked; at -= 1) {
        const sentence = sentences[at]?.()
        const nearer = sentence === undefined ? '' : nameIn(sentence)
        if (nearer === '') continue
        name = nearer
        break
      }
      asked = sentences.length
      return name
    }
  }
  return {
    add: (read) => void sentences.push(once(read)),
    place: lastNamed(({ places }) => places.findLast(({ doubt }) => doubt === 0)?.name ?? ''),
    date: lastNamed(({ words, dates }) => lastDate(words, dates, table)),
    articleDate,
  }
}

/** What goes on for more characters than this is no sentence; it is read in pieces, so that reading stays linear. */
const LONGEST_SENTENCE = 4000

function cutLong(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > LONGEST_SENTENCE) {
    const space = text.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ')
    const end = start + (space > LONGEST_SENTENCE / 2 ? space : LONGEST_SENTENCE)
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: span.end }]
}

function inSentence(
  text: string,
  sentence: PlacedSentence,
  table: LanguageTable,
  before: Surroundings,
): FoundQuantity[] {
  const { words, figures, dates } = sentence
  if (!figures.some(isQuantity)) return []
  const counted = readCounted(figures, words, table)
  const speakers = findSpeakers(words, table)
  return figures.flatMap((figure, place) => {
    if (!isQuantity(figure)) return []
    const [first, last] = [words[figure.from], words[figure.to - 1]]
    const [numberFirst, numberLast] = [words[figure.figure.from], words[figure.figure.last.to - 1]]
    if (!first || !last || !numberFirst || !numberLast) return []
    const next = figures.slice(place + 1, place + 6).find(isQuantity)?.from ?? words.length
    const attribution = readAttribution(speakers, figure.from, figure.to)
    const where = placeOf(sentence, figure.from, figure.to, attribution) || before.place()
    const agent = figure.kind === 'count' ? readAgent(words, figure.to, next, table) : ''
    const date = dateInSentence(words, dates, figure.from, figure.to, table)
    return [
      {
        min: figure.interval.min,
        max: figure.interval.max,
        bound: figure.interval.bound,
        unit: counted[place]?.unit ?? '',
        counted: counted[place]?.counted ?? '',
        scope: [where, agent].filter((part) => part !== '').join(', '),
        asOf: firstKnown(date, date === '' ? before.date() : '', before.articleDate),
        kind: figure.kind,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        numberStart: numberFirst.start,
        numberEnd: numberLast.end,
        attribution,
        ...(figure.figure.first.form === 'vague'
          ? { vague: { words: text.slice(numberFirst.start, numberLast.end), rule: firstVagueRule } }
          : {}),
      },
    ]
  })
}
