import { err, ok } from '../../result'
import type { Article, Original } from '../../schema/article'
import type { Stance } from '../../schema/claim'
import type { Source, SourceKind } from '../../schema/source'
import { words } from '../../words/words'
import { findDocument } from './find-document'
import type { Circumstances, Documents, Outcome } from './operation'
import { withoutSubjects } from './questions/subjects'
import { namesOf, withFields } from './with-fields'
import type { FieldsOf } from './with-fields'

/** A source with what was said about it; everything else is empty, not guessed. */
export function makeSource(
  kind: SourceKind,
  fields: FieldsOf<Source> & { readonly title: string },
  file: Original | null,
  { now, newId }: Circumstances,
): Source {
  const empty: Source = {
    id: newId(),
    addedAt: now,
    kind,
    title: '',
    articleId: null,
    file,
    url: '',
    publisher: '',
    published: '',
    retrieved: '',
    reliability: null,
    independenceGroup: '',
    identityWithheld: false,
    withheldReason: '',
    note: '',
  }
  return withFields(empty, fields)
}

/** An article of the project as a source, with what the article states about itself. */
export function makeArticleSource(article: Article, circumstances: Circumstances): Source {
  const { title, outlet, published, url } = article.metadata
  return makeSource(
    'article',
    {
      title: title?.value ?? article.opening,
      articleId: article.id,
      publisher: outlet?.value ?? '',
      published: published?.value ?? '',
      url: url?.value ?? '',
      independenceGroup: article.independenceGroup,
    },
    null,
    circumstances,
  )
}

/** Whether anything rests on a source: context alone is none. */
function isEvidence({ claim }: Documents, sourceId: string): boolean {
  return [...claim.values()].some(({ evidence }) =>
    evidence.some((each) => each.sourceId === sourceId && each.stance !== 'context'),
  )
}

/** What speaks against evidence of such a stance from a source: nobody has asked it yet. */
export function refusedPotential(source: Source, stance: Stance): ReturnType<typeof err> | null {
  return source.isPotential === true && stance !== 'context'
    ? err('not-allowed', words.refusals.potential.notAsked(source.title))
    : null
}

/** A source with some of its fields set anew. */
export function updateSource(
  documents: Documents,
  input: { readonly id: string; readonly fields: FieldsOf<Source> },
): Outcome {
  const source = findDocument(documents, 'source', input.id)
  if (!source.ok) return source
  const { talk, isPotential } = input.fields
  if (isPotential === true && isEvidence(documents, input.id))
    return err('not-allowed', words.refusals.potential.isEvidence(source.value.title))
  // Whoever spoke off the record is not named in what goes out, until somebody decides otherwise.
  const isNewlyOff = talk?.terms === 'off-record' && source.value.talk?.terms !== 'off-record'
  const value = withFields(source.value, {
    ...(isNewlyOff && { identityWithheld: true }),
    ...input.fields,
  })
  return ok({
    fields: namesOf(input.fields),
    edits: [{ kind: 'source', id: input.id, value }],
  })
}

/** Takes a source away, with all evidence that rests on it. */
export function removeSource(documents: Documents, input: { readonly id: string }): Outcome {
  const source = findDocument(documents, 'source', input.id)
  if (!source.ok) return source
  const claims = [...documents.claim.values()]
    .filter((claim) => claim.evidence.some((evidence) => evidence.sourceId === input.id))
    .map((claim) => ({
      ...claim,
      evidence: claim.evidence.filter((evidence) => evidence.sourceId !== input.id),
    }))
  return ok({
    edits: [
      { kind: 'source', id: input.id, value: null },
      ...claims.map((value) => ({ kind: 'claim' as const, id: value.id, value })),
      ...withoutSubjects(documents, { source: new Set([input.id]) }),
    ],
  })
}
