import { type OperationId, operationIds } from '../operations/operation'

/**
 * What an entry of the history says was done: an operation by its name with what it set; or words, where an entry of
 * the first version says what no name does.
 */
export type NamedOperation =
  | { readonly name: OperationId; readonly fields: readonly string[] }
  | { readonly name: null; readonly words: string }

/** Reads what was done from an entry of the history, of whatever version. */
export function readOperation({
  operation,
  fields = [],
}: {
  readonly operation: string
  readonly fields?: readonly string[] | undefined
}): NamedOperation {
  const name = operationIds.find((id) => id === operation)
  if (name !== undefined) return { name, fields }
  const [early, ...of] = firstVersion.get(operation) ?? []
  return early === undefined ? { name: null, words: operation } : { name: early, fields: of }
}

/** What entries of the first version say, which kept English words, and what that is called now. */
const firstVersion: ReadonlyMap<string, readonly [OperationId, ...string[]]> = new Map([
  ['create project', ['createProject']],
  ['change project', ['updateProject']],
  ['add article', ['addArticle']],
  ['change article', ['updateArticle']],
  ['remove article', ['removeArticle']],
  ['replace text', ['replaceText']],
  ['correct text', ['correctText']],
  ['add claim', ['addClaim']],
  ['change claim', ['updateClaim']],
  ['change wording', ['updateClaim', 'wording']],
  ['change type', ['updateClaim', 'type']],
  ['change speaker', ['updateClaim', 'speaker']],
  ['change verdict', ['updateClaim', 'verdict']],
  ['change reasoning', ['updateClaim', 'reasoning']],
  ['change quantity', ['updateClaim', 'quantity']],
  ['change event date', ['updateClaim', 'eventDate']],
  ['change notes', ['updateClaim', 'notes']],
  ['change tags', ['updateClaim', 'tags']],
  ['change review mark', ['updateClaim', 'needsReview']],
  ['remove claim', ['removeClaim']],
  ['add occurrence', ['addOccurrence']],
  ['remove occurrence', ['removeOccurrence']],
  ['accept changed words', ['acceptChange', 'changed']],
  ['confirm moved words', ['acceptChange', 'moved']],
  ['choose place', ['chooseCandidate']],
  ['attach to other words', ['reattach']],
  ['leave words as lost', ['leaveLost']],
  ['link evidence', ['addEvidence']],
  ['change evidence', ['updateEvidence']],
  ['unlink evidence', ['removeEvidence']],
  ['change source', ['updateSource']],
  ['rate source', ['updateSource', 'reliability']],
  ['remove source', ['removeSource']],
  ['add conflict', ['addConflict']],
  ['rename conflict', ['updateConflict', 'title']],
  ['change claims of conflict', ['removeMember']],
  ['resolve conflict', ['resolveConflict']],
  ['dismiss conflict', ['dismissConflict']],
  ['reopen conflict', ['reopenConflict']],
  ['suggest again', ['reopenConflict', 'suggestion']],
  ['remove conflict', ['removeConflict']],
  ['confirm suggestion', ['confirmSuggestion']],
  ['dismiss suggestion', ['dismissSuggestion']],
  ['put back article', ['putBack', 'article']],
  ['put back claim', ['putBack', 'claim']],
  ['put back source', ['putBack', 'source']],
  ['put back conflict', ['putBack', 'conflict']],
  ['add the five articles', ['addExampleArticles']],
  ['add example', ['addExample']],
  ['restore after damage', ['restoreHistory']],
  ['bring to a newer format', ['migrateProject']],
])
