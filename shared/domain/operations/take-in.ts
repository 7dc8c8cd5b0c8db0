import type { DocumentKind } from '../../document-kinds'
import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { DocumentOf } from '../../schema/document'
import { placesOf } from '../revisions/claim-places'
import { checkDate } from '../values/check-date'
import { checkQuantity, checkRange } from '../values/check-figure'
import type { Documents, Outcome } from './operation'
import { allVerdicts, strandedBy } from './project'
import { fitIn, restsOn } from './put-back'
import type { TakeInRefusal } from './take-in-refusal'

/** The document of a file, as its schema read it. */
export type TakenIn = {
  [K in DocumentKind]: { readonly kind: K; readonly id: string; readonly value: DocumentOf[K] }
}[DocumentKind]

export type TakeIn = {
  readonly taken: TakenIn
  /** The texts of the articles concerned, by the hash that a revision names; null for one that cannot be read. */
  readonly texts: ReadonlyMap<string, string | null>
}

/**
 * Takes in a document that appeared in the project folder, as a synchroniser brings it: a new one, or another state of a
 * present one. Refused if it does not fit the project.
 */
export function takeIn(documents: Documents, { taken, texts }: TakeIn): Outcome {
  const refusal = refusalOf(documents, taken, texts)
  if (refusal !== null) return refuse(refusal)
  const fitted = fitIn(documents, [taken], texts)
  return fitted.ok ? ok({ fields: [taken.kind], edits: fitted.value }) : fitted
}

function refuse(reason: TakeInRefusal): Result<never> {
  return err('not-allowed', reason)
}

function refusalOf(documents: Documents, taken: TakenIn, texts: TakeIn['texts']): TakeInRefusal | null {
  const lacking = [...restsOn(taken), ...speaksOf(taken)].find(({ kind, id }) => !documents[kind].has(id))
  if (lacking) return `lacks ${lacking.kind}`
  if (hasWrongValue(taken)) return 'value'
  switch (taken.kind) {
    case 'project':
      if (!documents.project.has(taken.id)) return 'otherProject'
      return strandedBy(documents, taken.value.verdictScale) === 0 ? null : 'unknownVerdict'
    case 'article': {
      const ours = documents.article.get(taken.id)
      return ours === undefined || haveSameTexts(ours, taken.value) ? null : 'otherText'
    }
    case 'claim':
      if (!allVerdicts(documents).includes(taken.value.verdict)) return 'unknownVerdict'
      return standAsQuoted(documents, taken.value, texts) ? null : 'otherWords'
    case 'source':
    case 'conflict':
    case 'event':
    case 'question':
      return null
  }
}

const articles = (ids: readonly string[]) => ids.map((id) => ({ kind: 'article' as const, id }))

/** What an article, a claim or an event speaks of without resting on it: what is removed is struck out of it. */
function speaksOf({ kind, value }: TakenIn): readonly { readonly kind: DocumentKind; readonly id: string }[] {
  if (kind === 'event')
    return articles([...value.tellings.map((each) => each.articleId), ...value.notTellings])
  if (kind === 'claim') return (value.relations ?? []).map(({ to }) => ({ kind: 'claim' as const, id: to }))
  if (kind !== 'article') return []
  return articles([
    ...(value.mentionLinks ?? []).map(({ other }) => other.articleId),
    ...(value.notCopies ?? []),
  ])
}

/** A text is replaced by an operation that carries the claims along; taking a file in does not. */
function haveSameTexts(ours: Article, theirs: Article): boolean {
  return textsOf(ours) === textsOf(theirs)
}

function textsOf({ revisions }: Article): string {
  return JSON.stringify(revisions.map(({ id, textHash }) => [id, textHash]))
}

/** Whether the places of a claim in present texts hold the words that it quotes; others are looked for. */
function standAsQuoted(documents: Documents, claim: Claim, texts: TakeIn['texts']): boolean {
  return placesOf(claim).every(({ articleId, revisionId, anchor, anchoring }) => {
    const current = documents.article.get(articleId)?.revisions.at(-1)
    if (current === undefined || current.id !== revisionId) return true
    if (anchoring.kind === 'lost' || anchoring.kind === 'ambiguous') return true
    return texts.get(current.textHash)?.slice(anchor.start, anchor.end) === anchor.exact
  })
}

/** The rules of the border hold for files, too. */
function hasWrongValue({ kind, value }: TakenIn): boolean {
  switch (kind) {
    case 'claim':
      return (
        checkDate(value.eventDate) !== null ||
        (value.quantity !== null &&
          (checkQuantity(value.quantity) ?? checkDate(value.quantity.asOf?.date ?? '')) !== null)
      )
    case 'article':
      return [value.metadata.published, value.metadata.modified].some(
        (stated) => checkDate(stated?.value ?? '') !== null,
      )
    case 'source':
      return [value.published, value.retrieved].some((date) => checkDate(date) !== null)
    case 'event':
      return checkDate(value.when.date) !== null
    case 'question':
      return [value.due, value.answer?.on ?? ''].some((date) => checkDate(date) !== null)
    case 'conflict':
      return (
        value.state.kind === 'resolved' &&
        checkRange(value.state.resolution.min, value.state.resolution.max) !== null
      )
    case 'project':
      return false
  }
}
