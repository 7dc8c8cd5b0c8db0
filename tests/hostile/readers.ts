import { analyseTexts } from '../../shared/domain/analysis/analyse-texts'
import { createPlacer } from '../../shared/domain/annotations/place-annotation'
import { describeAnchor } from '../../shared/domain/anchors/describe-anchor'
import { findQuote } from '../../shared/domain/anchors/find-quote'
import { createReanchor } from '../../shared/domain/anchors/reanchor'
import { wordLikeness } from '../../shared/domain/anchors/word-likeness'
import { compareCopies } from '../../shared/domain/copies/compare-copies'
import { shingle } from '../../shared/domain/copies/shingle'
import { parseFigure } from '../../shared/domain/describe/parse-figure'
import { readText } from '../../shared/domain/mentions/mentions-of'
import { checkPassphrase } from '../../shared/domain/protection/check-passphrase'
import { readQuantities } from '../../shared/domain/quantities/read-quantities'
import { quoteInSentence } from '../../shared/domain/report/quote-in-sentence'
import { escapeShown } from '../../shared/domain/report/html/html'
import { diffTexts } from '../../shared/domain/revisions/diff-texts'
import { claimSuggestionKey } from '../../shared/domain/suggestions/claim-suggestion-key'
import { suggestClaims } from '../../shared/domain/suggestions/suggest-claims'
import { findBidiControls } from '../../shared/domain/text/bidi-controls'
import { blockText } from '../../shared/domain/text/block-text'
import { collapseSpace } from '../../shared/domain/text/collapse-space'
import { diffWords } from '../../shared/domain/text/diff-words'
import { normaliseText } from '../../shared/domain/text/normalise-text'
import { opening } from '../../shared/domain/text/opening'
import { anySpacing, escapePattern } from '../../shared/domain/text/pattern'
import { printable } from '../../shared/domain/text/printable'
import { splitParagraphs } from '../../shared/domain/text/split-paragraphs'
import { sentenceAround, splitSentences } from '../../shared/domain/text/split-sentences'
import { splitTokens } from '../../shared/domain/text/split-tokens'
import { textDirection } from '../../shared/domain/text/text-direction'
import { readStanding } from '../../shared/domain/standing/read-standing'
import { parseEdtf } from '../../shared/domain/time/edtf'

/** What reads a text that somebody else wrote, with the rest of what it needs. */
export type Reader = { readonly name: string; readonly read: (text: string) => unknown }

const middleOf = (text: string) => ({ start: text.length >> 1, end: (text.length >> 1) + 100 })

/** The same text with a word in its middle, as an edit leaves it. */
const edited = (text: string): string =>
  `${text.slice(0, text.length >> 1)} changed ${text.slice(text.length >> 1)}`

/** The words of a quote that stands nowhere. */
const misquoted = (text: string): string => `${text.slice(0, 100)}x${text.slice(100, 200)}`

const readers: Readonly<Record<string, Reader['read']>> = {
  splitSentences,
  sentenceAround: (text) => sentenceAround(text, middleOf(text)),
  splitParagraphs,
  splitTokens: (text) => splitTokens(text),
  normaliseText,
  collapseSpace,
  opening: (text) => opening(text),
  blockText: (text) => blockText(text),
  textDirection,
  findBidiControls,
  printable,
  escapeShown,
  escapePattern,
  'anySpacing, looked for in a text': (text) => anySpacing(`${text.slice(0, 2000)} no`, 'u').exec(text),
  diffWords: (text) => diffWords(text, edited(text)),
  diffTexts: (text) => diffTexts(text, edited(text)),
  parseFigure: (text) => parseFigure(text),
  parseEdtf: (text) => parseEdtf(text),
  checkPassphrase: (text) => checkPassphrase(text.slice(0, 1000)),
  describeAnchor: (text) => describeAnchor(text, middleOf(text)),
  'findQuote, there': (text) => findQuote(text, { exact: text.slice(-200) }),
  'findQuote, not there': (text) => findQuote(text, { exact: misquoted(text) }),
  'createReanchor, after an edit': (text) =>
    createReanchor(
      text,
      edited(text),
    )({ anchor: describeAnchor(text, middleOf(text)), anchoring: { kind: 'exact' } }),
  'wordLikeness of 1,000 letters': (text) => wordLikeness(text.slice(0, 1000), edited(text.slice(0, 1000))),
  'createPlacer, words that stand nowhere': (text) =>
    createPlacer([{ articleId: 'a', url: '', textHash: 'a'.repeat(64), text }])({
      exact: `${text.slice(0, 200)} no`,
      prefix: '',
      suffix: '',
      start: null,
      source: '',
      comment: '',
      tags: [],
    }),
  shingle,
  compareCopies: (text) => compareCopies(text, edited(text)),
  readText: (text) => readText(text, { language: 'en', date: '2014-01-20' }),
  readQuantities: (text) => readQuantities(text),
  'readQuantities, Arabic': (text) => readQuantities(text, { language: 'ar' }),
  'readQuantities, German': (text) => readQuantities(text, { language: 'de' }),
  suggestClaims: (text) => suggestClaims(text, { language: 'en', articleDate: '' }),
  claimSuggestionKey,
  readStanding: (text) => readStanding(text, middleOf(text), { language: 'en', articleDate: '2014-01-20' }),
  'analyseTexts, beside a text of the same': (text) =>
    analyseTexts(
      [text, edited(text)].map((each, at) => ({
        id: `text-${at}`,
        text: each,
        language: 'en',
        date: '2014-01-20',
        independenceGroup: '',
        claimed: [],
      })),
    ),
  quoteInSentence: (text) => quoteInSentence(text, middleOf(text), splitSentences(text)),
}

export const allReaders: readonly Reader[] = Object.entries(readers).map(([name, read]) => ({ name, read }))
