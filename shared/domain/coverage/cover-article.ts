import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { Span } from '../span'
import { touchesAny } from '../touches-any'
import type { ClaimCoverage } from './create-claim-coverage'

/** What is not done yet in one article; spans are of its current text. */
export type ArticleCoverage = ClaimCoverage & {
  readonly articleId: string
  /** Sentences with a figure that no claim touches and that nobody waved away. */
  readonly unmarkedSentences: readonly Span[]
}

/** What was read in an article's current text. */
export type ArticleReading = {
  readonly articleId: string
  /** The revision whose text was read. */
  readonly revisionId: string
  readonly sentences: readonly Span[]
  readonly quantities: readonly Span[]
  /** Sentences that were suggested as claims and waved away: looked at, and not worth checking. */
  readonly dismissed: readonly Span[]
}

/** The sentences of an article that want a look, given the claims that stand in it. */
export function coverReading(
  reading: ArticleReading,
  claims: readonly Claim[],
): Pick<ArticleCoverage, 'articleId' | 'unmarkedSentences'> {
  const marked = claims
    .flatMap(({ occurrences }) => occurrences)
    .filter((occurrence) => standsIn(occurrence, reading))
    .map(({ anchor }) => anchor)
  const isSeen = touchesAny([...marked, ...reading.dismissed])
  const hasFigure = touchesAny(reading.quantities)
  const unmarkedSentences = reading.sentences.filter((sentence) => hasFigure(sentence) && !isSeen(sentence))
  return { articleId: reading.articleId, unmarkedSentences }
}

/** Whether an occurrence holds a place in the text that was read. */
function standsIn({ articleId, revisionId, anchoring }: Occurrence, reading: ArticleReading): boolean {
  return (
    articleId === reading.articleId &&
    revisionId === reading.revisionId &&
    anchoring.kind !== 'lost' &&
    anchoring.kind !== 'ambiguous'
  )
}
