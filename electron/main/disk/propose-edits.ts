import { err, ok, type Result } from '../../../shared/result'
import type { Edit } from '../../../shared/schema/document'
import type { Change } from '../../../shared/schema/history'
import { applyDifference, type Difference, differenceOf } from './changes'
import type { Proposal } from './commit-queue'
import { type Lookup, parseEdit, parseNext, type StoredDocument } from './documents'

/** An edit, the document that it was made from, and what it changes in it. */
type Intent = {
  readonly edit: Edit
  readonly base: StoredDocument | null
  readonly difference: Difference
}

/**
 * Makes a proposal of edits whose values were computed from the documents of this moment (`base`). When its turn comes,
 * only the fields that the edits change are set, so an operation that was saved in between is not taken back by
 * accident. Every value is parsed by its schema now; nothing is written when one does not fit.
 */
export function proposeEdits(operation: string, edits: readonly Edit[], base: Lookup): Result<Proposal> {
  const intents: Intent[] = []
  const seen = new Set<string>()
  for (const { kind, id, value } of edits) {
    const from = base(kind, id)
    const isNext = from !== null && value !== null
    const parsed = isNext ? parseNext(kind, from, value) : parseEdit(kind, id, value)
    if (parsed === null) return err('invalid-input', `Not saved: this is not a valid ${kind}.`, id)
    if (kind === 'project' && value === null) {
      return err('invalid-input', 'Not saved: a project cannot be taken out of itself.')
    }
    if (seen.has(`${kind}/${id}`)) {
      return err('invalid-input', `Not saved: one operation has two values for one ${kind}.`, id)
    }
    seen.add(`${kind}/${id}`)
    const difference = differenceOf(from, parsed.value, value)
    if (difference !== null) intents.push({ edit: parsed, base: from, difference })
  }
  return ok((current) => Promise.resolve(draftOf(operation, intents, current)))
}

function draftOf(
  operation: string,
  intents: readonly Intent[],
  current: Lookup,
): Awaited<ReturnType<Proposal>> {
  const changes: Change[] = []
  let isAsItWas = true
  for (const { edit, base, difference } of intents) {
    const { kind, id } = edit
    const now = current(kind, id)
    if (now === base) {
      changes.push({ kind, id, ...difference })
      continue
    }
    isAsItWas = false
    if (now === null && difference.before !== null && difference.after !== null) {
      return err('not-found', `Not saved: the ${kind} was deleted in the meantime.`, id)
    }
    const change = differenceOf(now, applyDifference(now, difference.before, difference.after))
    if (change !== null) changes.push({ kind, id, ...change })
  }
  if (changes.length === 0) return ok(null)
  const entry = { operation, changes }
  return ok(isAsItWas ? { entry, edits: intents.map(({ edit }) => edit) } : { entry })
}
