import type { Result } from '../../result'
import type { DocumentKind, DocumentOf, Edit } from '../../schema/document'

/** The documents of a project by id: what every operation reads. */
export type Documents = { readonly [K in DocumentKind]: ReadonlyMap<string, DocumentOf[K]> }

/**
 * The operations that write to a project, by the names that its history keeps, and what each is done to; null where its fields say it. A
 * name never changes its meaning.
 */
export const operations = {
  createProject: 'project',
  updateProject: 'project',
  saveView: 'project',
  renameView: 'project',
  removeView: 'project',
  declareOneName: 'project',
  partOneName: 'project',
  keepNamesApart: 'project',
  chooseReport: 'project',
  signOff: 'project',
  addCorrection: 'project',
  addArticle: 'article',
  addPastedText: 'article',
  updateArticle: 'article',
  updateArticles: 'article',
  removeArticle: 'article',
  setCopies: 'article',
  replaceText: 'article',
  correctText: 'article',
  rereadOriginal: 'article',
  confirmFigure: 'article',
  addClaim: 'claim',
  updateClaim: 'claim',
  updateClaims: 'claim',
  rereadClaim: 'claim',
  removeClaim: 'claim',
  addOccurrence: 'claim',
  removeOccurrence: 'claim',
  acceptChange: 'claim',
  acceptMoves: 'claim',
  chooseCandidate: 'claim',
  reattach: 'claim',
  moveEdges: 'claim',
  leaveLost: 'claim',
  addRelation: 'claim',
  removeRelation: 'claim',
  addReply: 'claim',
  updateReply: 'claim',
  removeReply: 'claim',
  pairStatements: 'conflict',
  addEvidence: 'claim',
  updateEvidence: 'claim',
  removeEvidence: 'claim',
  updateSource: 'source',
  setSamePicture: 'source',
  keepLooks: 'source',
  removeSource: 'source',
  addConflict: 'conflict',
  updateConflict: 'conflict',
  removeMember: 'conflict',
  resolveConflict: 'conflict',
  dismissConflict: 'conflict',
  reopenConflict: 'conflict',
  removeConflict: 'conflict',
  confirmEvent: 'event',
  updateEvent: 'event',
  addTelling: 'event',
  removeTelling: 'event',
  moveTelling: 'event',
  splitEvent: 'event',
  mergeEvents: 'event',
  removeEvent: 'event',
  decideMeasure: 'event',
  reopenMeasure: 'event',
  addCalculation: 'event',
  removeCalculation: 'event',
  askQuestion: 'question',
  updateQuestion: 'question',
  closeQuestion: 'question',
  reopenQuestion: 'question',
  removeQuestion: 'question',
  linkMentions: 'article',
  partMentions: 'article',
  confirmSuggestion: 'conflict',
  dismissSuggestion: 'conflict',
  dismissSuggestions: 'conflict',
  dismissClaimSuggestion: 'article',
  importAnnotations: 'claim',
  importReferences: 'source',
  takeNotes: 'claim',
  putBack: null,
  takeIn: null,
  addExampleArticles: 'article',
  addExample: 'claim',
  restoreHistory: 'project',
  migrateProject: 'project',
  leaveOutWithheld: 'project',
} as const satisfies Readonly<Record<string, DocumentKind | null>>
export type OperationId = keyof typeof operations

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- their names are all of its keys
export const operationIds = Object.keys(operations) as readonly OperationId[]

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
