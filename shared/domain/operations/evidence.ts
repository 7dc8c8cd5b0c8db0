import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Article, Original } from '../../schema/article'
import type { Credibility, Evidence, Pinpoint, Stance } from '../../schema/claim'
import type { Source, SourceKind } from '../../schema/source'
import { words } from '../../words/words'
import { makeOccurrence } from './claims'
import type { PlaceInText } from './claims'
import { findDocument } from './find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'
import { makeArticleSource, makeSource, refusedPotential } from './sources'
import { namesOf, withFields } from './with-fields'
import type { FieldsOf } from './with-fields'

/** Where new evidence comes from: a passage of an article, a source of the project, or one that is new to it. */
export type EvidenceOrigin =
  | { readonly kind: 'passage'; readonly place: PlaceInText }
  | { readonly kind: 'source'; readonly sourceId: string; readonly pinpoint: Pinpoint }
  | { readonly kind: 'article'; readonly articleId: string; readonly pinpoint: Pinpoint }
  | {
      readonly kind: 'new-source'
      readonly sourceKind: SourceKind
      readonly fields: FieldsOf<Source> & { readonly title: string }
      readonly file: Original | null
      readonly pinpoint: Pinpoint
    }

/** Links a claim to a source; a source that the project does not have yet is made in the same operation. */
export function addEvidence(
  documents: Documents,
  input: {
    readonly claimId: string
    readonly from: EvidenceOrigin
    readonly stance: Stance
    readonly credibility: Credibility | null
    readonly note: string
  },
  circumstances: Circumstances,
): MadeOutcome {
  const claim = findDocument(documents, 'claim', input.claimId)
  if (!claim.ok) return claim
  const origin = findOrigin(documents, input.from, circumstances)
  if (!origin.ok) return origin
  const { source, isNew, pinpoint } = origin.value
  const refused = refusedPotential(source, input.stance)
  if (refused) return refused
  const evidence: Evidence = {
    id: circumstances.newId(),
    sourceId: source.id,
    stance: input.stance,
    pinpoint,
    credibility: input.credibility,
    note: input.note,
  }
  const value = { ...claim.value, evidence: [...claim.value.evidence, evidence] }
  return ok({
    id: evidence.id,
    edits: [
      ...(isNew ? [{ kind: 'source' as const, id: source.id, value: source }] : []),
      { kind: 'claim', id: value.id, value },
    ],
  })
}

/** A piece of evidence with some of its fields set anew; `passage` are words of its article that become its place. */
export function updateEvidence(
  documents: Documents,
  input: {
    readonly claimId: string
    readonly evidenceId: string
    readonly fields: FieldsOf<Evidence>
    readonly passage?: PlaceInText
  },
  { newId }: Pick<Circumstances, 'newId'>,
): Outcome {
  const claim = findDocument(documents, 'claim', input.claimId)
  if (!claim.ok) return claim
  const before = claim.value.evidence.find((each) => each.id === input.evidenceId)
  if (!before) return err('not-found', words.refusals.evidenceGone)
  const source = documents.source.get(before.sourceId)
  const refused = source && input.fields.stance && refusedPotential(source, input.fields.stance)
  if (refused) return refused
  const pinpoint = input.passage ? passageOf(documents, source, input.passage, newId) : ok(null)
  if (!pinpoint.ok) return pinpoint
  const fields = pinpoint.value ? { ...input.fields, pinpoint: pinpoint.value } : input.fields
  const evidence = claim.value.evidence.map((each) =>
    each.id === input.evidenceId ? withFields(each, fields) : each,
  )
  return ok({
    fields: namesOf(fields),
    edits: [{ kind: 'claim', id: input.claimId, value: { ...claim.value, evidence } }],
  })
}

function passageOf(
  documents: Documents,
  source: Source | undefined,
  place: PlaceInText,
  newId: () => string,
): Result<Pinpoint> {
  if (source?.articleId !== place.articleId) return err('invalid-input', words.refusals.place.otherArticle)
  const article = findDocument(documents, 'article', place.articleId)
  if (!article.ok) return article
  const occurrence = makeOccurrence(article.value, place, newId)
  return occurrence.ok ? ok({ kind: 'passage', occurrence: occurrence.value }) : occurrence
}

/** Unlinks a piece of evidence; the source stays in the project. */
export function removeEvidence(
  documents: Documents,
  input: { readonly claimId: string; readonly evidenceId: string },
): Outcome {
  const claim = findDocument(documents, 'claim', input.claimId)
  if (!claim.ok) return claim
  const evidence = claim.value.evidence.filter((each) => each.id !== input.evidenceId)
  if (evidence.length === claim.value.evidence.length) return err('not-found', words.refusals.evidenceGone)
  return ok({
    edits: [{ kind: 'claim', id: input.claimId, value: { ...claim.value, evidence } }],
  })
}

function findOrigin(
  documents: Documents,
  from: EvidenceOrigin,
  circumstances: Circumstances,
): Result<{ source: Source; isNew: boolean; pinpoint: Pinpoint }> {
  if (from.kind === 'passage') {
    const article = findDocument(documents, 'article', from.place.articleId)
    if (!article.ok) return article
    if (article.value.isOurs) return err('not-allowed', words.refusals.ownDraft.evidence)
    const occurrence = makeOccurrence(article.value, from.place, circumstances.newId)
    if (!occurrence.ok) return occurrence
    return ok({
      ...sourceOfArticle(documents, article.value, circumstances),
      pinpoint: { kind: 'passage', occurrence: occurrence.value },
    })
  }
  if (from.kind === 'article') {
    const article = findDocument(documents, 'article', from.articleId)
    if (!article.ok) return article
    if (article.value.isOurs) return err('not-allowed', words.refusals.ownDraft.evidence)
    return ok({ ...sourceOfArticle(documents, article.value, circumstances), pinpoint: from.pinpoint })
  }
  if (from.kind === 'source') {
    const source = findDocument(documents, 'source', from.sourceId)
    if (!source.ok) return source
    if (documents.article.get(source.value.articleId ?? '')?.isOurs)
      return err('not-allowed', words.refusals.ownDraft.evidence)
    return ok({ source: source.value, isNew: false, pinpoint: from.pinpoint })
  }
  const source = makeSource(from.sourceKind, from.fields, from.file, circumstances)
  return ok({ source, isNew: true, pinpoint: from.pinpoint })
}

function sourceOfArticle(
  documents: Documents,
  article: Article,
  circumstances: Circumstances,
): { readonly source: Source; readonly isNew: boolean } {
  const known = [...documents.source.values()].find((source) => source.articleId === article.id)
  return { source: known ?? makeArticleSource(article, circumstances), isNew: !known }
}
