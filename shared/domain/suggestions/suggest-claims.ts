import type { FoundQuantity } from '../quantities/found-quantity'
import { mayHoldFigure } from '../tables/may-hold-figure'
import { readParagraph } from '../quantities/read-quantities'
import { splitPrefixes } from '../tables/split-prefixes'
import { splitWords, type Word } from '../tokens/split-words'
import type { Span } from '../span'
import { splitParagraphs } from '../text/split-paragraphs'
import { splitSentencesInSteps } from '../text/split-sentences'
import type { ClaimSuggestion } from './claim-suggestion'
import { claimSuggestionKey } from './claim-suggestion-key'
import { findQuotations } from './find-quotations'
import { findReasons, worthTables, type WorthTables } from './find-reasons'
import { opensFurniture } from './opens-furniture'
import { rankSuggestions, weighReasons } from './weigh-reasons'

/** What is known of the text: its language (BCP 47) and the date of the article (EDTF); both '' where unknown. */
export type SuggestionContext = { readonly language: string; readonly articleDate: string }

/** Fewer words than this state nothing that could be checked. */
const SHORTEST = 4
/** What goes on for more characters than this is no sentence. */
const LONGEST = 2000
/** Words within quotation marks: fewer are a name or a word held at a distance. */
const SHORTEST_QUOTATION = 4
/**
 * Marks that end a statement, also before closing quotes and brackets: a heading ends in none of them, nor does what was cut off, and a
 * question states nothing.
 */
const TERMINATED = /[.!…。！．｡।۔።։]["'”’»›)\]}」』】〉》）\s]*$/u

/**
 * The sentences of a text that are worth checking, the weightiest first, each with what speaks for it. Headings, credits and
 * invitations to read on are none, and what is said twice in the same words is suggested once. Linear in the text.
 */
export function suggestClaims(text: string, context: SuggestionContext): readonly ClaimSuggestion[] {
  return rankSuggestions([...suggestInSteps(text, context)].flat())
}

/** The same in the order of the text, in steps of a paragraph or a part of one, for a caller that has other things to do in between. */
export function* suggestInSteps(
  text: string,
  { language, articleDate }: SuggestionContext,
): Generator<readonly ClaimSuggestion[], void> {
  const tables = worthTables(language)
  const seen = new Set<string>()
  for (const paragraph of splitParagraphs(text))
    for (const sentences of inPieces(splitSentencesInSteps(text, paragraph))) {
      const suggestions: ClaimSuggestion[] = []
      for (const sentence of readSentences(text, sentences, tables, articleDate)) {
        const suggestion = suggestClaim(text, sentence, tables, articleDate)
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
  readonly quantities: readonly FoundQuantity[]
  readonly quotations: readonly Span[]
}

/** Reads sentences that stand in a row in one paragraph. */
function readSentences(
  text: string,
  sentences: readonly Span[],
  { table }: WorthTables,
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
function createWalker<T extends Span>(spans: readonly T[]): (sentence: Span) => readonly T[] {
  let next = 0
  return (sentence) => {
    while ((spans[next]?.end ?? Infinity) <= sentence.start) next += 1
    const here: T[] = []
    for (let at = next; ; at += 1) {
      const span = spans[at]
      if (span === undefined || span.start >= sentence.end) return here
      here.push({
        ...span,
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
      })
    }
  }
}

function suggestClaim(
  text: string,
  { span, quantities, quotations }: ReadSentence,
  tables: WorthTables,
  articleDate: string,
): ClaimSuggestion | null {
  const written = text.slice(span.start, span.end)
  if (!TERMINATED.test(written)) return null
  const words = splitPrefixes(splitWords(text, span), tables.table)
  if (countWords(words) < SHORTEST) return null
  const quotation =
    quotations.find((each) => countWords(splitWords(text, each)) >= SHORTEST_QUOTATION) ?? null
  const grounds = findReasons({ words, quantities, quotation }, tables, articleDate)
  const [first] = grounds
  if (!first) return null
  const reasons = grounds.map(({ reason }) => reason)
  const weighed = opensFurniture(words, reasons) ? null : weighReasons(reasons)
  return weighed && { key: claimSuggestionKey(written), span, reasons, focus: first.focus, ...weighed }
}

function countWords(words: readonly Word[]): number {
  return words.filter(({ kind }) => kind !== 'mark').length
}
