import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Anchor, Occurrence } from '../../schema/anchor'
import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Edit } from '../../schema/document'
import type { Quantity, VagueRule } from '../../schema/quantity'
import type { Structure } from '../../schema/structure'
import { words } from '../../words/words'
import { describeAnchor } from '../anchors/describe-anchor'
import { shrinkToText } from '../anchors/shrink-to-text'
import type { AttributedQuantity } from '../quantities/read-quantity-at'
import { overlap } from '../overlap'
import { unreadFigures } from '../recognition/machine-figures'
import type { Span } from '../span'
import { readByRule, vagueRuleOf } from '../vague-rule'
import { wordingAt } from '../structure/place-in-structure'
import { MOST_TAGS } from '../values/most-tags'
import { quantityInWords } from '../values/quantity-in-words'
import { readStanding, type Standing } from '../standing/read-standing'
import { saidByHand, withStanding } from '../standing/with-standing'
import { withoutMembers } from './conflicts'
import { saidTheSame } from '../relations/same-said'
import { withoutRelations } from './relations/without-relations'
import { findDocument, findDocuments } from './find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'
import { allVerdicts, firstVerdict } from './project'
import { changedQuantity } from './quantity-of-claim'
import { withoutSubjects } from './questions/subjects'
import { several } from './several'
import { namesOf, withFields } from './with-fields'
import type { FieldsOf } from './with-fields'

/** A stretch of a text of an article, with that text and its hash. */
export type PlaceInText = {
  readonly articleId: string
  readonly textHash: string
  readonly text: string
  readonly span: Span
  /** The structure of the text, where it has one. */
  readonly structure?: Structure
}

/**
 * The occurrence for a selection, without outer white space, in the article's current revision. Refused if the words were
 * selected in another text.
 */
export function makeOccurrence(
  article: Article,
  place: PlaceInText,
  newId: () => string,
): Result<Occurrence> {
  const revision = article.revisions.at(-1)
  if (revision?.textHash !== place.textHash) return textChanged()
  const anchor = anchorOf(place.text, place.span)
  if (!anchor.ok) return anchor
  return ok({
    id: newId(),
    articleId: article.id,
    revisionId: revision.id,
    anchor: anchor.value,
    anchoring: { kind: 'exact' },
  })
}

/** The anchor of a selection, trimmed to whole words' characters. */
function anchorOf(text: string, selection: Span): Result<Anchor> {
  const span = shrinkToText(text, selection)
  return span ? ok(describeAnchor(text, span)) : err('invalid-input', words.refusals.noWords)
}

/** The text of the article became another one while the operation waited for its turn. */
export function textChanged(): Result<never> {
  return err('not-allowed', words.refusals.textChanged)
}

/** A claim made of a selection: worded as the quote, with the quantity that the sentence gives to it. */
export function addClaim(
  documents: Documents,
  input: { readonly place: PlaceInText },
  circumstances: Circumstances,
): MadeOutcome {
  const article = findDocument(documents, 'article', input.place.articleId)
  if (!article.ok) return article
  const occurrence = makeOccurrence(article.value, input.place, circumstances.newId)
  if (!occurrence.ok) return occurrence
  const { text, structure } = input.place
  const read = readAt(text, occurrence.value.anchor, readingContext(article.value), structure)
  const claim = claimOf(documents, occurrence.value, read, circumstances)
  return ok({ id: claim.id, edits: [{ kind: 'claim', id: claim.id, value: claim }] })
}

/** The facts of an article that its claims are read with. */
export type ReadingContext = { readonly language: string; readonly articleDate: string }

export function readingContext({ metadata }: Pick<Article, 'metadata'>): ReadingContext {
  return { language: metadata.language?.value ?? 'en', articleDate: metadata.published?.value ?? '' }
}

/** What the words at a place say, as a claim made of them takes it over. */
export type ReadClaim = Pick<Claim, 'wording' | 'type' | 'quantity'> & { readonly standing: Standing }

/** Reads a selection as a claim would: its anchor, trimmed to whole words' characters, and what its words say. */
export function readClaim(
  text: string,
  selection: Span,
  context: ReadingContext,
): Result<{ readonly anchor: Anchor; readonly read: ReadClaim }> {
  const anchor = anchorOf(text, selection)
  return anchor.ok ? ok({ anchor: anchor.value, read: readAt(text, anchor.value, context) }) : anchor
}

function readAt(text: string, anchor: Anchor, context: ReadingContext, structure?: Structure): ReadClaim {
  const found = quantityInWords(text, anchor, context, structure)
  return {
    wording: wordingAt(structure, text, anchor),
    type: found ? 'quantity' : 'event',
    quantity: found && withoutAttribution(found),
    standing: saidOfFigure(readStanding(text, anchor, context), found?.attribution ?? ''),
  }
}

/** The standing of a claim with the figure's attribution as its speaker. */
function saidOfFigure(standing: Standing, attribution: string): Standing {
  if (attribution === '' || attribution === standing.speaker) return standing
  const { speaker: _, ...readFrom } = standing.readFrom
  // Who was taken for one that only handed it on.
  const { quotedBy: relayed, ...others } = readFrom
  return standing.quotedBy.includes(attribution)
    ? { ...standing, speaker: attribution, quotedBy: [], readFrom: others }
    : { ...standing, speaker: attribution, readFrom: relayed ? { ...others, quotedBy: relayed } : others }
}

/** A new claim that stands at one place and says what was read there; nobody has judged it. */
export function claimOf(
  documents: Documents,
  occurrence: Occurrence,
  read: ReadClaim,
  { now, newId }: Circumstances,
): Claim {
  const isUnread = touchesUnread(documents.article.get(occurrence.articleId), occurrence.anchor)
  const { standing, ...said } = read
  const claim: Claim = {
    ...said,
    // A figure that a machine read says nothing before somebody has looked at it.
    quantity: isUnread ? null : read.quantity && readByRule(read.quantity, ruleOf(documents)),
    speaker: '',
    eventDate: '',
    id: newId(),
    addedAt: now,
    verdict: firstVerdict(documents),
    reasoning: '',
    occurrences: [occurrence],
    evidence: [],
    notes: '',
    tags: [],
    example: false,
    needsReview: false,
  }
  return withStanding(claim, isUnread ? withoutFigures(standing) : standing, occurrence.revisionId)
}

/** What a sentence says without what it says in figures. */
function withoutFigures(standing: Standing): Standing {
  const { eventDate: _, hour: __, ...readFrom } = standing.readFrom
  return { ...standing, eventDate: '', hour: '', zone: '', readFrom }
}

/** What the sentence of a place in the current text of an article says; nothing in figures that a machine read and nobody has confirmed. */
export function standingIn(article: Article, text: string, span: Span): Standing {
  const standing = readStanding(text, span, readingContext(article))
  return touchesUnread(article, span) ? withoutFigures(standing) : standing
}

/** Whether words hold a figure that a machine read and nobody has confirmed. */
export function touchesUnread(article: Article | undefined, span: Span): boolean {
  return unreadFigures(article?.machine).some((figure) => overlap(figure, span))
}

/** What can be set anew of a claim: each field, and each field of its quantity, by itself. */
export type ClaimFields = Omit<FieldsOf<Claim>, 'quantity'> & {
  readonly quantity?: FieldsOf<Quantity> | null | undefined
}

/** A claim with some of its fields set anew. */
export function updateClaim(
  documents: Documents,
  input: { readonly id: string; readonly fields: ClaimFields },
): Outcome {
  const claim = findDocument(documents, 'claim', input.id)
  if (!claim.ok) return claim
  const { quantity: change, ...fields } = input.fields
  const { verdict } = fields
  if (verdict !== undefined && !allVerdicts(documents).includes(verdict))
    return err('invalid-input', words.refusals.noSuchVerdict)
  const quantity =
    change === undefined ? ok(claim.value.quantity) : changedQuantity(claim.value.quantity, change)
  if (!quantity.ok) return quantity
  const next = saidByHand(
    withFields(claim.value, { ...fields, quantity: quantity.value }),
    namesOf(input.fields),
  )
  return ok({
    fields: namesOf(input.fields),
    edits: [
      { kind: 'claim', id: input.id, value: verdict === undefined ? next : { ...next, needsReview: false } },
      ...(fields.authentic ? withoutAuthentic(documents, next) : []),
    ],
  })
}

/** Of the claims that say the same one has the authentic form: the others lose theirs. */
function withoutAuthentic({ claim }: Documents, marked: Claim): readonly Edit[] {
  return saidTheSame(marked, [...claim.values()]).flatMap(({ authentic, ...value }) =>
    authentic ? [{ kind: 'claim', id: value.id, value }] : [],
  )
}

/** Reads speaker, event and place again from the sentence where a claim first stands; what a person entered stays. */
export function rereadClaim(
  documents: Documents,
  input: { readonly id: string; readonly place: PlaceInText },
): Outcome {
  const claim = findDocument(documents, 'claim', input.id)
  if (!claim.ok) return claim
  const article = findDocument(documents, 'article', input.place.articleId)
  if (!article.ok) return article
  const revision = article.value.revisions.at(-1)
  const { textHash, text, span } = input.place
  if (revision?.textHash !== textHash) return textChanged()
  const standing = standingIn(article.value, text, span)
  const value = withStanding(claim.value, standing, revision.id)
  return JSON.stringify(value) === JSON.stringify(claim.value)
    ? err('not-allowed', words.refusals.nothingMoreRead)
    : ok({ edits: [{ kind: 'claim', id: value.id, value }] })
}

/** What is set at once of several claims: a verdict, and tags that come or go. */
export type ClaimsChange = {
  readonly ids: readonly string[]
  readonly verdict?: string | undefined
  readonly addTags?: readonly string[] | undefined
  readonly removeTags?: readonly string[] | undefined
}

/** Several claims with a verdict, or with more or fewer tags. */
export function updateClaims(documents: Documents, { ids, verdict, ...tags }: ClaimsChange): Outcome {
  if (verdict !== undefined && !allVerdicts(documents).includes(verdict))
    return err('invalid-input', words.refusals.noSuchVerdict)
  const claims = findDocuments(documents, 'claim', ids)
  if (!claims.ok) return claims
  const tagged = claims.value.map((claim) => ({ ...claim, tags: withTags(claim.tags, tags) }))
  if (tagged.some((claim) => claim.tags.length > MOST_TAGS))
    return err('invalid-input', words.values.refused(words.values.tooMany.tags(MOST_TAGS)))
  const edits = tagged.map((value): Edit => ({
    kind: 'claim',
    id: value.id,
    value: verdict === undefined ? value : { ...value, verdict, needsReview: false },
  }))
  return ok({ fields: [verdict === undefined ? 'tags' : 'verdict'], edits })
}

function withTags(
  tags: readonly string[],
  { addTags = [], removeTags = [] }: Pick<ClaimsChange, 'addTags' | 'removeTags'>,
): string[] {
  return [...new Set([...tags, ...addTags])].filter((tag) => !removeTags.includes(tag))
}

/** Takes claims away, and out of the conflicts and questions they stand in; a conflict left with one claim goes too. */
export function removeClaim(documents: Documents, input: { readonly ids: readonly string[] }): Outcome {
  const ids = new Set(input.ids)
  const claims = findDocuments(documents, 'claim', ids)
  if (!claims.ok) return claims
  return ok({
    ...several(ids.size),
    edits: [
      ...[...ids].map((id): Edit => ({ kind: 'claim', id, value: null })),
      ...withoutMembers(documents, ids),
      ...withoutRelations(documents, ids),
      ...withoutSubjects(documents, { claim: ids }),
    ],
  })
}

/** Marks a further place where the claim is made; the same words are not marked twice. */
export function addOccurrence(
  documents: Documents,
  input: { readonly claimId: string; readonly place: PlaceInText },
  { newId }: Circumstances,
): MadeOutcome {
  const claim = findDocument(documents, 'claim', input.claimId)
  if (!claim.ok) return claim
  const article = findDocument(documents, 'article', input.place.articleId)
  if (!article.ok) return article
  const occurrence = makeOccurrence(article.value, input.place, newId)
  if (!occurrence.ok) return occurrence
  if (claim.value.occurrences.some((other) => isSamePlace(other, occurrence.value)))
    return err('invalid-input', words.refusals.markedAlready)
  const value = { ...claim.value, occurrences: [...claim.value.occurrences, occurrence.value] }
  return ok({
    id: occurrence.value.id,
    edits: [{ kind: 'claim', id: value.id, value }],
  })
}

/** Takes one occurrence off a claim. The last one stays: a claim that nobody makes is removed instead. */
export function removeOccurrence(
  documents: Documents,
  input: { readonly claimId: string; readonly occurrenceId: string },
): Outcome {
  const claim = findDocument(documents, 'claim', input.claimId)
  if (!claim.ok) return claim
  const occurrences = claim.value.occurrences.filter((each) => each.id !== input.occurrenceId)
  if (occurrences.length === claim.value.occurrences.length)
    return err('not-found', words.refusals.occurrenceGone)
  if (occurrences.length === 0) return err('not-allowed', words.refusals.onlyPlace)
  return ok({
    edits: [{ kind: 'claim', id: input.claimId, value: { ...claim.value, occurrences } }],
  })
}

/** Whether two occurrences mark the very same words of the same text. */
export function isSamePlace(a: Occurrence, b: Occurrence): boolean {
  return a.revisionId === b.revisionId && a.anchor.start === b.anchor.start && a.anchor.end === b.anchor.end
}

/** The rule that vague figures of the project are read by. */
/** The rule by which the project reads vague words. */
export function ruleOf(documents: Documents): VagueRule {
  const [project] = documents.project.values()
  return vagueRuleOf(project)
}

/** Who says it belongs to the claim (its speaker), not to the figure. */
function withoutAttribution({ attribution: _, ...quantity }: AttributedQuantity): Quantity {
  return quantity
}
