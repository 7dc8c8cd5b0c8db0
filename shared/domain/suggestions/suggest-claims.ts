import { languageTable } from '../quantities/tables/language-tables'
import type { LanguageTable } from '../quantities/tables/language-table'
import { phraseFrom } from '../quantities/tables/phrase-table'
import { mayHoldFigure } from '../tokens/may-hold-figure'
import { findSpeakers } from '../quantities/read-attribution'
import { readParagraph } from '../quantities/read-paragraph'
import { splitPrefixes } from '../tokens/split-prefixes'
import { splitWords } from '../tokens/split-words'
import type { Word } from '../tokens/split-words'
import type { Span } from '../span'
import { splitParagraphs } from '../text/split-paragraphs'
import { splitSentencesInSteps } from '../text/split-sentences'
import type { ClaimSuggestion, SuggestionReason } from './claim-suggestion'
import { claimSuggestionKey } from './claim-suggestion-key'
import { findEventDate } from './find-event-date'
import { findQuotations } from './find-quotations'
import { isFurniture } from './is-furniture'

/** What is known of the text: its language (BCP 47) and the date of the article (EDTF); both '' where unknown. */
export type SuggestionContext = { readonly language: string; readonly articleDate: string }

/** Fewer words than this state nothing that could be checked. */
const SHORTEST = 4
/** What goes on for more characters than this is no sentence. */
const LONGEST = 2000
/** Words within quotation marks: fewer are a name or a word held at a distance. */
const SHORTEST_QUOTATION = 4

/**
 * The sentences of a text that are worth checking, in order, each with why: it states a figure or a date, somebody is
 * said to state it, it quotes, or it says that something goes beyond all the rest. Headings, credits and invitations to
 * read on are none, and what is said twice in the same words is suggested once. Linear in the text.
 */
export function suggestClaims(text: string, context: SuggestionContext): readonly ClaimSuggestion[] {
  return [...suggestInSteps(text, context)].flat()
}

/** The same in steps of a paragraph or a part of one, for a caller that has other things to do in between. */
export function* suggestInSteps(
  text: string,
  { language, articleDate }: SuggestionContext,
): Generator<readonly ClaimSuggestion[], void> {
  const table = languageTable(language || 'en')
  const seen = new Set<string>()
  for (const paragraph of splitParagraphs(text))
    for (const sentences of inPieces(splitSentencesInSteps(text, paragraph))) {
      const suggestions: ClaimSuggestion[] = []
      for (const sentence of readSentences(text, sentences, table, articleDate)) {
        const suggestion = suggestClaim(text, sentence, table, articleDate)
        if (!suggestion || seen.has(suggestion.key)) continue
        seen.add(suggestion.key)
        suggestions.push(suggestion)
      }
      yield suggestions
    }
}

/** A paragraph is read in pieces of about so many characters, so that no step takes long. */
const PIECE = 4000

/** Sentences in a row, as many together as make a piece; those that are too long to be sentences are left out. */
function* inPieces(sentences: Iterable<Span>): Generator<readonly Span[], void> {
  let piece: Span[] = []
  for (const sentence of sentences) {
    const isTooLong = sentence.end - sentence.start > LONGEST
    if (piece.length > 0 && (isTooLong || sentence.end - (piece[0]?.start ?? 0) > PIECE)) {
      yield piece
      piece = []
    }
    if (!isTooLong) piece.push(sentence)
  }
  if (piece.length > 0) yield piece
}

type ReadSentence = {
  readonly span: Span
  readonly quantities: readonly Span[]
  readonly quotations: readonly Span[]
}

/** Reads sentences that stand in a row in one paragraph. */
function readSentences(
  text: string,
  sentences: readonly Span[],
  table: LanguageTable,
  articleDate: string,
): readonly ReadSentence[] {
  const paragraph = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }
  const found = mayHoldFigure(text, paragraph, table)
    ? readParagraph(text, paragraph, table, articleDate)
    : []
  const quantitiesIn = createWalker(found)
  const quotationsIn = createWalker(findQuotations(text, paragraph))
  return sentences.map((span) => ({
    span,
    quantities: quantitiesIn(span),
    quotations: quotationsIn(span),
  }))
}

/** Answers, for sentences in order, with the parts of the given spans (in order too) that lie in each. */
function createWalker(spans: readonly Span[]): (sentence: Span) => readonly Span[] {
  let next = 0
  return (sentence) => {
    while ((spans[next]?.end ?? Infinity) <= sentence.start) next += 1
    const here: Span[] = []
    for (let at = next; (spans[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const { start = 0, end = 0 } = spans[at] ?? {}
      here.push({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) })
    }
    return here
  }
}

function suggestClaim(
  text: string,
  sentence: ReadSentence,
  table: LanguageTable,
  articleDate: string,
): ClaimSuggestion | null {
  const { span } = sentence
  const written = text.slice(span.start, span.end)
  if (isFurniture(written)) return null
  const words = splitPrefixes(splitWords(text, span), table)
  if (words.filter(({ kind }) => kind !== 'mark').length < SHORTEST) return null
  const grounds = findGrounds(text, words, sentence, table, articleDate)
  const [first] = grounds
  if (!first) return null
  const reasons = grounds.map(({ reason }) => reason)
  return { key: claimSuggestionKey(written), span, reasons, focus: first.focus }
}

type Ground = { readonly reason: SuggestionReason; readonly focus: Span }

function findGrounds(
  text: string,
  words: readonly Word[],
  { quantities, quotations }: ReadSentence,
  table: LanguageTable,
  articleDate: string,
): readonly Ground[] {
  const focusOf: Readonly<Record<SuggestionReason, Span | null>> = {
    quantity: quantities[0] ?? null,
    date: dateOf(words, table, articleDate),
    statement: statementOf(words, table),
    quotation: quotations.find((span) => countWords(text, span) >= SHORTEST_QUOTATION) ?? null,
    superlative: superlativeOf(words, table),
  }
  return reasonsInOrder.flatMap((reason) => {
    const focus = focusOf[reason]
    return focus ? [{ reason, focus }] : []
  })
}

const reasonsInOrder: readonly SuggestionReason[] = [
  'quantity',
  'date',
  'statement',
  'quotation',
  'superlative',
]

function dateOf(words: readonly Word[], table: LanguageTable, articleDate: string): Span | null {
  const date = findEventDate(words, table, articleDate)
  return date ? spanOf(words, date.from, date.to) : null
}

/** The words that name a source: the verb (`said`), or the whole of `according to`. */
function statementOf(words: readonly Word[], table: LanguageTable): Span | null {
  const [speaker] = findSpeakers(words, table)
  if (!speaker) return null
  const phrase = phraseFrom(table.accordingTo, words, speaker.at)
  return spanOf(words, speaker.at, phrase?.to ?? speaker.at + 1)
}

function superlativeOf(words: readonly Word[], table: LanguageTable): Span | null {
  const superlatives = table.superlatives
  for (let at = 0; at < words.length; at += 1) {
    const hit = phraseFrom(superlatives, words, at)
    if (hit) return spanOf(words, hit.from, hit.to)
  }
  return null
}

function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}

function countWords(text: string, span: Span): number {
  return splitWords(text, span).filter(({ kind }) => kind !== 'mark').length
}
