import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import type { FoundQuantity } from './found-quantity'
import type { LanguageTable } from './languages/language-table'
import { dateInSentence, firstKnown, lastDate } from './read-as-of'
import { readAttribution } from './read-attribution'
import { readCounted } from './read-counted'
import { isQuantity, readFigures, type ReadSentence } from './read-figures'
import { lastPlace, readAgent, readPlace } from './read-scope'

/**
 * The quantities of one paragraph, sentence by sentence. A place or date that a sentence does not name is taken from the
 * last sentence before it in the paragraph that does; a date at last from the article.
 */
export function readParagraph(
  text: string,
  paragraph: Span,
  table: LanguageTable,
  articleDate: string,
): readonly FoundQuantity[] {
  const line = text.slice(paragraph.start, paragraph.end)
  const spans = splitSentences(line)
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }))
    .flatMap((span) => cutLong(text, span))
  const found: FoundQuantity[] = []
  let place = ''
  let date = ''
  for (const span of spans) {
    const sentence = readFigures(text, span, table, articleDate)
    found.push(...inSentence(text, sentence, table, { place, date, articleDate }))
    place = lastPlace(sentence.words, table) || place
    date = lastDate(sentence.words, sentence.dates, table) || date
  }
  return found
}

/** What goes on for more characters than this is no sentence; it is read in pieces, so that reading stays linear. */
const LONGEST_SENTENCE = 4000

function cutLong(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE)
    const end = space > start + LONGEST_SENTENCE / 2 ? space : start + LONGEST_SENTENCE
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: span.end }]
}

type Around = { readonly place: string; readonly date: string; readonly articleDate: string }

function inSentence(
  text: string,
  sentence: ReadSentence,
  table: LanguageTable,
  around: Around,
): FoundQuantity[] {
  const { words, figures, dates } = sentence
  const counted = readCounted(figures, words, table)
  return figures.flatMap((figure, place) => {
    if (!isQuantity(figure)) return []
    const [first, last] = [words[figure.from], words[figure.to - 1]]
    const [numberFirst, numberLast] = [words[figure.figure.from], words[figure.figure.last.to - 1]]
    if (!first || !last || !numberFirst || !numberLast) return []
    const next = figures.slice(place + 1, place + 6).find(isQuantity)?.from ?? words.length
    const where =
      readPlace(words, figure.from, figure.to, next, figure.kind === 'duration', table) || around.place
    const agent = figure.kind === 'count' ? readAgent(words, figure.to, next, table) : ''
    const date = dateInSentence(words, dates, figure.from, figure.to, table)
    return [
      {
        ...figure.interval,
        unit: counted[place]?.unit ?? '',
        counted: counted[place]?.counted ?? '',
        scope: [where, agent].filter((part) => part !== '').join(', '),
        asOf: firstKnown(date, around.date, around.articleDate),
        kind: figure.kind,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        numberStart: numberFirst.start,
        numberEnd: numberLast.end,
        attribution: readAttribution(words, figure.from, figure.to, table),
      },
    ]
  })
}
