import { ok, type Result } from '../../result'
import type { Anchor } from '../../schema/anchor'
import type { Article, MentionLink } from '../../schema/article'
import type { Edit } from '../../schema/document'
import { describeAnchor } from '../anchors/describe-anchor'
import { standsAt } from '../anchors/stands-at'
import { shrinkToText } from '../anchors/shrink-to-text'
import { overlap } from '../overlap'
import { readText } from '../mentions/mentions-of'
import { withClaims } from '../mentions/with-claims'
import { type PlaceInText, readingContext, textChanged } from './claims'
import { refuse } from './event-refusal'
import { findDocument } from './find-document'
import type { Documents, Outcome } from './operation'

/** Two mentions, where they stand. */
export type MentionPair = { readonly a: PlaceInText; readonly b: PlaceInText }

type Pairs = { readonly pairs: readonly MentionPair[] }

/** Says that two mentions tell of one measure, whatever was said or computed before; of several pairs at once. */
export function linkMentions(documents: Documents, { pairs }: Pairs): Outcome {
  return sayAll(documents, pairs, 'same')
}

/** Says that two mentions tell of different things, whatever was said or computed before; of several pairs at once. */
export function partMentions(documents: Documents, { pairs }: Pairs): Outcome {
  return sayAll(documents, pairs, 'other')
}

/** Passes over pairs that have this link already. Refused if all have it. */
function sayAll(documents: Documents, pairs: readonly MentionPair[], said: MentionLink['said']): Outcome {
  const article = new Map(documents.article)
  const changed = new Set<string>()
  for (const pair of pairs) {
    const outcome = say({ ...documents, article }, pair, said)
    if (!outcome.ok) {
      if (outcome.fault.message === 'saidAlready') continue
      return outcome
    }
    for (const value of outcome.value) {
      article.set(value.id, value)
      changed.add(value.id)
    }
  }
  if (changed.size === 0) return refuse('saidAlready')
  return ok({ edits: [...changed].flatMap((id) => putIfThere(article.get(id))) })
}

function say(
  documents: Documents,
  { a, b }: MentionPair,
  said: MentionLink['said'],
): Result<readonly Article[]> {
  const first = findDocument(documents, 'article', a.articleId)
  if (!first.ok) return first
  const second = findDocument(documents, 'article', b.articleId)
  if (!second.ok) return second
  if (!isCurrent(first.value, a) || !isCurrent(second.value, b)) return textChanged()
  const [anchor, other] = [anchorOf(a), anchorOf(b)]
  if (!anchor || !other) return refuse('noWords')
  if (a.articleId === b.articleId && isSame(anchor, other, a.text)) return refuse('sameFigure')
  if (said === 'same') {
    const [one, two] = [dimensionsAt(documents, first.value, a), dimensionsAt(documents, second.value, b)]
    if (one.size === 0 || two.size === 0) return refuse('noFigure')
    if (![...one].some((dimension) => two.has(dimension))) return refuse('otherKind')
  }
  const link: MentionLink = { said, anchor, other: { articleId: b.articleId, anchor: other } }
  const [here, there] = [linksOf(first.value), linksOf(second.value)]
  const isAt = (own: PlaceInText, place: Anchor, articleId: string, anchorThere: Anchor): boolean =>
    articleId === own.articleId && isSame(place, anchorThere, own.text)
  /** Whether a link that is kept with an article is of the same two places, whichever was named first. */
  const isOfPair = (
    of: string,
    { said: how, anchor: from, other: { articleId, anchor: to } }: MentionLink,
  ): boolean =>
    how !== 'other-statement' &&
    ((isAt(a, anchor, of, from) && isAt(b, other, articleId, to)) ||
      (isAt(b, other, of, from) && isAt(a, anchor, articleId, to)))
  if (here.some((each) => each.said === said && isOfPair(a.articleId, each))) return refuse('saidAlready')
  const value = {
    ...first.value,
    mentionLinks: [...here.filter((each) => !isOfPair(a.articleId, each)), link],
  }
  const rest = there.filter((each) => !isOfPair(b.articleId, each))
  const isElsewhere = a.articleId !== b.articleId && rest.length < there.length
  return ok([value, ...(isElsewhere ? [{ ...second.value, mentionLinks: rest }] : [])])
}

/** So much of a text around a place tells what stands there. */
const REACH = 4000

/** What can be compared with the mentions at a place: only what has their dimension. */
function dimensionsAt(
  { claim }: Documents,
  article: Article,
  { text, span }: PlaceInText,
): ReadonlySet<string> {
  const from = Math.max(0, span.start - REACH)
  const place = { start: span.start - from, end: span.end - from }
  const { language, articleDate: date } = readingContext(article)
  const reading = readText(text.slice(from, span.end + REACH), { language, date })
  const revisionId = article.revisions.at(-1)?.id
  const claimed = [...claim.values()].flatMap(({ id, quantity, occurrences }) =>
    occurrences.flatMap((occurrence) => {
      const at = { start: occurrence.anchor.start - from, end: occurrence.anchor.end - from }
      return quantity && occurrence.revisionId === revisionId && overlap(at, place)
        ? [{ claimId: id, quantity, ...at }]
        : []
    }),
  )
  const { mentions } = withClaims(reading, claimed).reading
  return new Set(mentions.flatMap((mention) => (overlap(mention, place) ? [mention.dimension] : [])))
}

/** An article without its decisions on the mentions of a removed article; the same object where it had none. */
export function withoutLinksTo(article: Article, articleId: string): Article {
  const mentionLinks = linksOf(article).filter(({ other }) => other.articleId !== articleId)
  return mentionLinks.length === linksOf(article).length ? article : { ...article, mentionLinks }
}

function linksOf({ mentionLinks }: Article): readonly MentionLink[] {
  return mentionLinks ?? []
}

/** Whether words that were marked stand at the same place of a text, where they may have moved since. */
function isSame(now: Anchor, marked: Anchor, text: string): boolean {
  const at = standsAt(text, marked)
  return at !== null && at.start === now.start && at.end === now.end
}

function isCurrent(article: Article, { textHash }: PlaceInText): boolean {
  return article.revisions.at(-1)?.textHash === textHash
}

function anchorOf({ text, span }: PlaceInText): Anchor | null {
  const words = shrinkToText(text, span)
  return words && describeAnchor(text, words)
}

function putIfThere(article: Article | undefined): readonly Edit[] {
  return article === undefined ? [] : [{ kind: 'article', id: article.id, value: article }]
}
