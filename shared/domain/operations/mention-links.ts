import { ok, type Result } from '../../result'
import type { Anchor } from '../../schema/anchor'
import type { Article, MentionLink } from '../../schema/article'
import type { Edit } from '../../schema/document'
import { describeAnchor } from '../anchors/describe-anchor'
import { shrinkToText } from '../anchors/shrink-to-text'
import { type PlaceInText, textChanged } from './claims'
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

/** Pairs of which this was said already are passed over; where it was said of all, that is refused. */
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
  if (a.articleId === b.articleId && isSame(anchor, other)) return refuse('sameFigure')
  const link: MentionLink = { said, anchor, other: { articleId: b.articleId, anchor: other } }
  const [here, there] = [linksOf(first.value), linksOf(second.value)]
  const isOfPair = (of: string, each: MentionLink): boolean => isOfSamePair(a.articleId, link, of, each)
  if (here.some((each) => each.said === said && isOfPair(a.articleId, each))) return refuse('saidAlready')
  const value = {
    ...first.value,
    mentionLinks: [...here.filter((each) => !isOfPair(a.articleId, each)), link],
  }
  const rest = there.filter((each) => !isOfPair(b.articleId, each))
  const isElsewhere = a.articleId !== b.articleId && rest.length < there.length
  return ok([value, ...(isElsewhere ? [{ ...second.value, mentionLinks: rest }] : [])])
}

/** An article without what was said of its mentions and of those of one that goes; the same object where nothing was. */
export function withoutLinksTo(article: Article, articleId: string): Article {
  const mentionLinks = linksOf(article).filter(({ other }) => other.articleId !== articleId)
  return mentionLinks.length === linksOf(article).length ? article : { ...article, mentionLinks }
}

function linksOf({ mentionLinks }: Article): readonly MentionLink[] {
  return mentionLinks ?? []
}

/** Whether two links, each kept with an article, are of the same two places, whichever was named first. */
function isOfSamePair(aId: string, a: MentionLink, bId: string, b: MentionLink): boolean {
  const isForth = aId === bId && a.other.articleId === b.other.articleId
  const isBack = aId === b.other.articleId && bId === a.other.articleId
  return (
    (isForth && isSame(a.anchor, b.anchor) && isSame(a.other.anchor, b.other.anchor)) ||
    (isBack && isSame(a.anchor, b.other.anchor) && isSame(a.other.anchor, b.anchor))
  )
}

function isSame(a: Anchor, b: Anchor): boolean {
  return a.start === b.start && a.end === b.end && a.exact === b.exact
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
