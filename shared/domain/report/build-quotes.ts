import { assertNever } from '../../result'
import type { Occurrence } from '../../schema/anchor'
import type { Article } from '../../schema/article'
import type { Pinpoint } from '../../schema/claim'
import type { Source } from '../../schema/source'
import { linesIn, timedLines } from '../originals/timed-lines'
import { stretchOf, transcriptOf } from '../originals/transcript-of'
import type { Span } from '../span'
import { headsAt, pageAt } from '../structure/place-in-structure'
import { splitSentences } from '../text/split-sentences'
import { type QuoteInSentence, quoteInSentence } from './quote-in-sentence'
import type { ReportQuote } from './report'
import type { ReportIndex } from './report-index'
import { words } from '../../words/words'

const said = words.report

/** So much of a transcript is printed at one place, in UTF-16 units. */
const LONGEST_TRANSCRIPT = 4000

/** Sets occurrences in their sentences. It splits each text once, however many quotes stand in it. */
export function createQuoter(index: ReportIndex): (occurrence: Occurrence) => ReportQuote | null {
  const sentencesByText = new Map<string, readonly Span[]>()
  const sentencesOf = (hash: string, text: string): readonly Span[] => {
    const known = sentencesByText.get(hash)
    if (known !== undefined) return known
    const sentences = splitSentences(text)
    sentencesByText.set(hash, sentences)
    return sentences
  }
  return (occurrence) => {
    const article = index.articles.byId.get(occurrence.articleId)
    if (article === undefined) return null
    const { anchor } = occurrence
    const hash = article.revisions.find(({ id }) => id === occurrence.revisionId)?.textHash ?? ''
    const text = index.texts.get(hash)
    const stands = text?.slice(anchor.start, anchor.end) === anchor.exact
    const context: QuoteInSentence =
      text !== undefined && stands
        ? quoteInSentence(text, anchor, sentencesOf(hash, text))
        : { previous: '', before: anchor.prefix, exact: anchor.exact, after: anchor.suffix, next: '' }
    const pieces = [context.previous, context.before, context.exact, context.after, context.next]
    const [previous = '', before = '', exact = '', after = '', next = ''] = index.withhold(...pieces)
    return {
      article: index.articles.numberOf.get(article.id) ?? 0,
      articleName: nameArticle(article, index),
      language: article.metadata.language?.value ?? null,
      previous,
      before,
      exact,
      after,
      next,
      where: text !== undefined && stands ? whereIn(text, anchor, index, hash) : null,
      remark: index.say(describeRemark(occurrence, text, stands)) || null,
    }
  }
}

/** What the transcript of a recording has at a time that evidence names; null where it names none, or there is no transcript of it. */
export function quoteTranscript(source: Source, pinpoint: Pinpoint, index: ReportIndex): ReportQuote | null {
  const stretch = stretchOf(pinpoint)
  const article = stretch && transcriptOf(source, index.articles.byId)
  if (!stretch || !article || index.withheldArticles.has(article.id)) return null
  const text = index.texts.get(article.revisions.at(-1)?.textHash ?? '') ?? ''
  const lines = linesIn(timedLines(text), stretch)
  if (lines.length === 0) return null
  // Its first words would be said twice.
  const file = article.revisions.at(-1)?.original?.name ?? ''
  const transcript = index.say(lines.map(({ start, end }) => text.slice(start, end)).join('\n'))
  return {
    article: index.articles.numberOf.get(article.id) ?? 0,
    articleName: index.say(article.metadata.title?.value ?? file) || nameArticle(article, index),
    language: article.metadata.language?.value ?? null,
    previous: '',
    before: '',
    exact: transcript.slice(0, LONGEST_TRANSCRIPT),
    after: transcript.length > LONGEST_TRANSCRIPT ? ' …' : '',
    next: '',
    where: said.quote.transcript,
    remark: null,
  }
}

/** The page that words stand on, and what heads their cell. */
function whereIn(text: string, span: Span, index: ReportIndex, hash: string): string | null {
  const structure = index.structures.get(hash)
  if (!structure) return null
  const page = pageAt(structure, span)
  const heads = headsAt(structure, text, span)
  const parts = [
    ...(page === null ? [] : [said.quote.page(page)]),
    ...(heads.length > 0 ? [said.quote.cell(heads)] : []),
  ]
  return index.say(words.formats.inTurn(parts)) || null
}

/** The name of an article: its title, else its first words. */
export function nameArticle(article: Article, index: ReportIndex): string {
  if (index.withheldArticles.has(article.id)) return said.identityWithheld
  const { title } = article.metadata
  return index.say(title?.value ?? (article.opening || said.withoutTitle))
}

function describeRemark({ anchoring }: Occurrence, text: string | undefined, stands: boolean): string {
  if (text === undefined) return said.quote.textMissing
  if (!stands) return said.quote.otherWords
  switch (anchoring.kind) {
    case 'exact':
    case 'moved':
      return ''
    case 'changed':
      return said.quote.changed(anchoring.was)
    case 'ambiguous':
      return said.quote.ambiguous
    case 'lost':
      return said.quote.lost
    default:
      return assertNever(anchoring)
  }
}
