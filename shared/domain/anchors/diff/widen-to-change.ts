import type { Span } from '../../span'
import { alignWords } from '../../text/align-words'
import { sentenceAround } from '../../text/split-sentences'
import { splitTokens, type Token } from '../../text/split-tokens'
import { isTelling } from '../telling-words'

/** The passage that changed: `was` in the old text, `is` in the new one. */
export type ChangedPassage = { readonly was: Span; readonly is: Span }

/**
 * The quoted words are the same, but is the sentence? Where a figure, bound, negation or name around them changed, the passage
 * from the quote to the change (so "100,000 people" becomes "fewer than 100,000 people"); null where none did.
 */
export function widenToChange(
  oldText: string,
  oldQuote: Span,
  newText: string,
  newQuote: Span,
): ChangedPassage | null {
  const oldSentence = sentenceAround(oldText, oldQuote)
  const newSentence = sentenceAround(newText, newQuote)
  const before = changedWords(
    splitTokens(oldText, { start: oldSentence.start, end: oldQuote.start }),
    splitTokens(newText, { start: newSentence.start, end: newQuote.start }),
    true,
  )
  const after = changedWords(
    splitTokens(oldText, { start: oldQuote.end, end: oldSentence.end }),
    splitTokens(newText, { start: newQuote.end, end: newSentence.end }),
    false,
  )
  const gone = [...before.gone, ...after.gone]
  const came = [...before.came, ...after.came]
  return gone.length + came.length === 0 ? null : { was: reach(oldQuote, gone), is: reach(newQuote, came) }
}

type ChangedWords = { readonly gone: readonly Token[]; readonly came: readonly Token[] }

/** The telling words that only the one or only the other side of a sentence has. */
function changedWords(left: readonly Token[], right: readonly Token[], opensSentence: boolean): ChangedWords {
  // A capital that the start of a sentence gave to a word, or took with it, says nothing.
  const openings = new Set(
    opensSentence ? [left, right].flatMap(([first]) => (first ? [plain(first).toLowerCase()] : [])) : [],
  )
  const wordOf = (token: Token) => {
    const lowered = plain(token).toLowerCase()
    return openings.has(lowered) ? lowered : plain(token)
  }
  const runs = alignWords(left.map(wordOf), right.map(wordOf))
  const keptLeft = new Set(runs.flatMap(({ a, length }) => Array.from({ length }, (_, i) => a + i)))
  const keptRight = new Set(runs.flatMap(({ b, length }) => Array.from({ length }, (_, i) => b + i)))
  const tells = (token: Token, index: number) => isTelling(token, opensSentence && index === 0)
  return {
    gone: left.filter((token, index) => !keptLeft.has(index) && tells(token, index)),
    came: right.filter((token, index) => !keptRight.has(index) && tells(token, index)),
  }
}

/** A word with the straight apostrophe: which one a typesetter takes says nothing. */
const plain = ({ word }: Token) => word.replaceAll('’', "'")

const reach = (quote: Span, tokens: readonly Token[]): Span => ({
  start: Math.min(quote.start, ...tokens.map(({ start }) => start)),
  end: Math.max(quote.end, ...tokens.map(({ end }) => end)),
})
