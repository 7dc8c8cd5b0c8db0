import type { Result } from '../../result'
import type { DocumentKind, DocumentOf, Edit } from '../../schema/document'

/** The documents of a project by id: what every operation reads. */
export type Documents = { readonly [K in DocumentKind]: ReadonlyMap<string, DocumentOf[K]> }

/** The operations that write to a project, by the names that its history keeps. A name never changes its meaning. */
export const operationIds = [
  'createProject',
  'updateProject',
  'addArticle',
  'addPastedText',
  'updateArticle',
  'updateArticles',
  'removeArticle',
  'setCopies',
  'replaceText',
  'correctText',
  'addClaim',
  'updateClaim',
  'updateClaims',
  'removeClaim',
  'addOccurrence',
  'removeOccurrence',
  'acceptChange',
  'acceptMoves',
  'chooseCandidate',
  'reattach',
  'leaveLost',
  'addEvidence',
  'updateEvidence',
  'removeEvidence',
  'updateSource',
  'removeSource',
  'addConflict',
  'updateConflict',
  'removeMember',
  'resolveConflict',
  'dismissConflict',
  'reopenConflict',
  'removeConflict',
  'confirmEvent',
  'updateEvent',
  'addTelling',
  'removeTelling',
  'moveTelling',
  'splitEvent',
  'mergeEvents',
  'removeEvent',
  'linkMentions',
  'partMentions',
  'confirmSuggestion',
  'dismissSuggestion',
  'dismissSuggestions',
  'dismissClaimSuggestion',
  'importAnnotations',
  'putBack',
  'takeIn',
  'addExampleArticles',
  'addExample',
  'restoreHistory',
  'migrateProject',
] as const
export type OperationId = (typeof operationIds)[number]

/** What an operation does: the next value of every document that changes (null: it is taken away). */
export type Operation = {
  readonly edits: readonly Edit[]
  /** What its name alone does not say: the fields that were set, or the kind of what was put back. */
  readonly fields?: readonly string[]
}

/** What an operation may not make itself: the time, identities, and who is at work. */
export type Circumstances = {
  /** ISO 8601, UTC. */
  readonly now: string
  readonly newId: () => string
  readonly by: string
}

/** An operation that makes something answers with its id too. */
export type Made = Operation & { readonly id: string }

export type Outcome = Result<Operation>
export type MadeOutcome = Result<Made>
