import { err, ok, type Result } from '../../../result'
import type { Article, MentionLink } from '../../../schema/article'
import type { StatementsSaid } from '../../../schema/conflict'
import type { Edit } from '../../../schema/document'
import { words } from '../../../words/words'
import { describeAnchor } from '../../anchors/describe-anchor'
import { shrinkToText } from '../../anchors/shrink-to-text'
import { standsAt } from '../../anchors/stands-at'
import { overlap } from '../../overlap'
import { type PlaceInText, textChanged } from '../claims'
import { findDocument } from '../find-document'
import type { Circumstances, Documents, Operation } from '../operation'
import { addRelation, type RelationPoint } from './relations'

/** What a journalist says of two statements. */
export type PairSaid = StatementsSaid | 'says-the-same' | 'something-else'

export type StatementPair = {
  readonly said: PairSaid
  /** The one that was pointed at, and the one that was found. */
  readonly asked: PlaceInText
  readonly other: PlaceInText
}

/** What was made of a pair: the conflict, where one says otherwise. */
export type Paired = Operation & { readonly conflictId: string | null }

/**
 * Says how two statements stand to one another: where they speak of the same, both are claims from then on, in a relation or in a conflict of
 * statements; that they speak of something else is remembered without any claim.
 */
export function pairStatements(
  documents: Documents,
  { said, asked, other }: StatementPair,
  circumstances: Circumstances,
): Result<Paired> {
  if (said === 'something-else') return setApart(documents, asked, other)
  const kind = said === 'says-the-same' ? 'same-as' : 'contradicts'
  const ends = { from: pointAt(documents, asked), to: pointAt(documents, other) }
  const made = addRelation(documents, { kind, ...ends }, circumstances)
  if (!made.ok) return made
  const { edits, fromId, conflictId } = made.value
  const claim = edits.find((edit) => edit.kind === 'claim' && edit.id === fromId)?.value
  const asking = claim && 'wording' in claim ? claim : documents.claim.get(fromId)
  const told = edits.map((edit): Edit =>
    edit.kind === 'conflict' && edit.value && said !== 'says-the-same'
      ? { ...edit, value: { ...edit.value, title: titleOf(asking?.wording ?? ''), statements: said } }
      : edit,
  )
  return ok({ conflictId, fields: [said], edits: [...told, ...together(documents, asked, other)] })
}

/** So many letters of a statement stand for the conflict that it is in, until somebody gives that a title. */
const LONGEST_TITLE = 100

function titleOf(wording: string): string {
  const line = wording.replaceAll(/\s+/gu, ' ')
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s\S*$/u, '')}…`
}

/** The claim that is marked in a sentence, where there is just one; else the words become one. */
function pointAt({ claim, article }: Documents, place: PlaceInText): RelationPoint {
  const revisionId = article.get(place.articleId)?.revisions.at(-1)?.id
  const here = [...claim.values()].filter(({ occurrences }) =>
    occurrences.some((each) => each.revisionId === revisionId && overlap(each.anchor, place.span)),
  )
  const [only, second] = here
  return only && !second ? { claimId: only.id } : { place }
}

function setApart(documents: Documents, asked: PlaceInText, other: PlaceInText): Result<Paired> {
  const article = findDocument(documents, 'article', asked.articleId)
  if (!article.ok) return article
  const there = findDocument(documents, 'article', other.articleId)
  if (!there.ok) return there
  if (!isCurrent(article.value, asked) || !isCurrent(there.value, other)) return textChanged()
  const [span, otherSpan] = [shrinkToText(asked.text, asked.span), shrinkToText(other.text, other.span)]
  if (!span || !otherSpan) return err('invalid-input', words.refusals.noWords)
  const links = article.value.mentionLinks ?? []
  if (links.some((link) => isOfPair(link, asked, other)))
    return err('invalid-input', words.refusals.relation.saidAlready)
  const link: MentionLink = {
    said: 'other-statement',
    anchor: describeAnchor(asked.text, span),
    other: { articleId: other.articleId, anchor: describeAnchor(other.text, otherSpan) },
  }
  const value = { ...article.value, mentionLinks: [...links, link] }
  return ok({
    conflictId: null,
    fields: ['something-else'],
    edits: [{ kind: 'article', id: value.id, value }],
  })
}

/** Takes back that two speak of something else. */
function together({ article }: Documents, asked: PlaceInText, other: PlaceInText): readonly Edit[] {
  return [[asked, other] as const, [other, asked] as const].flatMap(([from, to]) => {
    const value = article.get(from.articleId)
    const links = value?.mentionLinks ?? []
    const mentionLinks = links.filter((link) => !isOfPair(link, from, to))
    return value === undefined || mentionLinks.length === links.length
      ? []
      : [{ kind: 'article', id: value.id, value: { ...value, mentionLinks } }]
  })
}

const isCurrent = (article: Article, { textHash }: PlaceInText): boolean =>
  article.revisions.at(-1)?.textHash === textHash

/** Whether it was said, with the article of the first, that just these two speak of something else. */
function isOfPair({ said, anchor, other }: MentionLink, from: PlaceInText, to: PlaceInText): boolean {
  if (said !== 'other-statement' || other.articleId !== to.articleId) return false
  const [at, there] = [standsAt(from.text, anchor), standsAt(to.text, other.anchor)]
  return at !== null && there !== null && overlap(at, from.span) && overlap(there, to.span)
}
