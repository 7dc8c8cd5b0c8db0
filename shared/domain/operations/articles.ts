import { err, ok } from '../../result'
import type { Article, Metadata, Original, Revision } from '../../schema/article'
import type { Claim, Evidence } from '../../schema/claim'
import type { Edit } from '../../schema/document'
import type { ImportStep } from '../../schema/import-step'
import type { MachineReading } from '../../schema/machine-reading'
import { words } from '../../words/words'
import { opening } from '../text/opening'
import { withoutMembers } from './conflicts'
import { withoutRelations, withoutRelationsTo } from './relations/without-relations'
import { withoutCopy } from './copies'
import { withoutTellings } from './events'
import { findDocument, findDocuments } from './find-document'
import { withoutLinksTo } from './mention-links'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'
import { withoutSubjects } from './questions/subjects'
import { several } from './several'
import { namesOf, withFields } from './with-fields'
import type { FieldsOf } from './with-fields'

/** A text that was read and normalised, ready to become an article. */
export type IncomingText = {
  readonly text: string
  readonly textHash: string
  /** The stored structure and its hash; null, or absent, where there is none. */
  readonly structure?: { readonly hash: string; readonly kept: string } | null
  readonly original: Original | null
  readonly normalisation: readonly ImportStep[]
  readonly reason: Revision['reason']
  readonly metadata: Metadata
  /** Set where a machine read it in pictures. */
  readonly machine?: MachineReading
}

/** Nothing known: what an article's metadata are before anything states them. */
export const noMetadata: Metadata = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  url: null,
  language: null,
}

/** The contents that are stored for a text, each under its hash: the text and its structure. */
export function keptTexts({ text, structure }: Pick<IncomingText, 'text' | 'structure'>): readonly string[] {
  return [text, ...(structure ? [structure.kept] : [])]
}

/** An article of a text. What the text does not state about itself stays empty. */
export function makeArticle(incoming: IncomingText, { now, newId }: Circumstances): Article {
  return {
    id: newId(),
    addedAt: now,
    metadata: incoming.metadata,
    opening: opening(incoming.text, 80),
    revisions: [
      {
        id: newId(),
        textHash: incoming.textHash,
        length: incoming.text.length,
        ...(incoming.structure && { structureHash: incoming.structure.hash }),
        original: incoming.original,
        reason: incoming.reason,
        normalisation: [...incoming.normalisation],
        addedAt: now,
      },
    ],
    ...(incoming.machine && { machine: incoming.machine }),
    checkState: 'to do',
    note: '',
    independenceGroup: '',
    dismissedSuggestions: [],
  }
}

/** Adds one text to the project as an article. */
export function addArticle(
  _documents: Documents,
  input: { readonly incoming: IncomingText },
  circumstances: Circumstances,
): MadeOutcome {
  const article = makeArticle(input.incoming, circumstances)
  return ok({
    id: article.id,
    edits: [{ kind: 'article', id: article.id, value: article }],
  })
}

/** What can be set anew of an article: each field, and of what it states each fact, by itself. */
export type ArticleFields = Omit<FieldsOf<Article>, 'metadata'> & {
  readonly metadata?: FieldsOf<Metadata> | undefined
}

/** An article with some of its fields set anew; its texts never change. */
export function updateArticle(
  documents: Documents,
  input: { readonly id: string; readonly fields: ArticleFields },
): Outcome {
  const article = findDocument(documents, 'article', input.id)
  if (!article.ok) return article
  const { metadata, ...fields } = input.fields
  const used = fields.isOurs === true ? usedAsSource(documents, article.value) : null
  if (used !== null) return err('not-allowed', used)
  const value = withFields(article.value, {
    ...fields,
    metadata: metadata && withFields(article.value.metadata, metadata),
  })
  return ok({
    fields: namesOf(input.fields),
    edits: [{ kind: 'article', id: input.id, value }],
  })
}

/** Why an article cannot become a draft of ours, in words: something rests on what it tells; null where it can. */
function usedAsSource({ claim, event, source }: Documents, { id }: Article): string | null {
  const own = new Set([...source.values()].flatMap((each) => (each.articleId === id ? [each.id] : [])))
  const claims = [...claim.values()].filter(({ evidence }) =>
    evidence.some(
      ({ sourceId, pinpoint }) =>
        own.has(sourceId) || (pinpoint.kind === 'passage' && pinpoint.occurrence.articleId === id),
    ),
  )
  if (claims.length > 0) return words.refusals.ownDraft.isEvidence(claims.length)
  const events = [...event.values()].filter(({ tellings }) =>
    tellings.some(({ articleId }) => articleId === id),
  )
  return events.length > 0 ? words.refusals.ownDraft.isTelling(events.length) : null
}

/** Says of several articles how far their check has come. */
export function updateArticles(
  documents: Documents,
  { ids, checkState }: { readonly ids: readonly string[]; readonly checkState: Article['checkState'] },
): Outcome {
  const articles = findDocuments(documents, 'article', ids)
  if (!articles.ok) return articles
  const edits = articles.value.map((article): Edit => ({
    kind: 'article',
    id: article.id,
    value: { ...article, checkState },
  }))
  return ok({ fields: ['checkState'], edits })
}

/**
 * Takes articles away with everything that stands in them: occurrences, the evidence that points into them, and
 * claims that have no other place. Claims made elsewhere too stay, without the occurrences here; so do events, without what these tell.
 */
export function removeArticle(documents: Documents, input: { readonly ids: readonly string[] }): Outcome {
  const ids = new Set(input.ids)
  const articles = findDocuments(documents, 'article', ids)
  if (!articles.ok) return articles
  const sources = [...documents.source.values()].filter(
    ({ articleId }) => articleId !== null && ids.has(articleId),
  )
  const sourceIds = new Set(sources.map((source) => source.id))
  const touched = [...documents.claim.values()].filter(
    (claim) =>
      claim.occurrences.some((occurrence) => ids.has(occurrence.articleId)) ||
      claim.evidence.some((evidence) => restsOn(evidence, ids, sourceIds)),
  )
  const left = touched.map((claim) => ({ id: claim.id, value: withoutArticles(claim, ids, sourceIds) }))
  const gone = new Set(left.filter((each) => each.value === null).map((each) => each.id))
  const next = left.map(({ id, value }) => ({ id, value: value && withoutRelationsTo(value, gone) }))
  const touchedIds = new Set(touched.map(({ id }) => id))
  const edits: readonly Edit[] = [
    ...[...ids].map((id): Edit => ({ kind: 'article', id, value: null })),
    ...sources.map((source): Edit => ({ kind: 'source', id: source.id, value: null })),
    ...next.map((each): Edit => ({ kind: 'claim', id: each.id, value: each.value })),
    ...withoutMembers(documents, gone),
    ...withoutRelations(documents, gone).filter(({ id }) => !touchedIds.has(id)),
    ...withoutSubjects(documents, { article: ids, claim: gone, source: sourceIds }),
    ...withoutTellings(documents, ids),
    ...othersWithout(documents, ids),
  ]
  return ok({ ...several(ids.size), edits })
}

/** The edits of the other articles, which lose their links to the removed ones. */
function othersWithout(documents: Documents, ids: ReadonlySet<string>): readonly Edit[] {
  return [...documents.article.values()].flatMap((article): readonly Edit[] => {
    if (ids.has(article.id)) return []
    const value = [...ids].reduce((left, id) => withoutLinksTo(withoutCopy(left, id), id), article)
    return value === article ? [] : [{ kind: 'article', id: article.id, value }]
  })
}

function withoutArticles(
  claim: Claim,
  ids: ReadonlySet<string>,
  sourceIds: ReadonlySet<string>,
): Claim | null {
  const occurrences = claim.occurrences.filter((occurrence) => !ids.has(occurrence.articleId))
  if (occurrences.length === 0 && claim.occurrences.length > 0) return null
  return {
    ...claim,
    occurrences,
    evidence: claim.evidence.filter((each) => !restsOn(each, ids, sourceIds)),
  }
}

function restsOn(
  { sourceId, pinpoint }: Evidence,
  ids: ReadonlySet<string>,
  sourceIds: ReadonlySet<string>,
): boolean {
  return sourceIds.has(sourceId) || (pinpoint.kind === 'passage' && ids.has(pinpoint.occurrence.articleId))
}
