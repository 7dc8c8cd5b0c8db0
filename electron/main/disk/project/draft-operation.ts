import { err, ok, type Result } from '../../../../shared/result'
import type { Operation, OperationId } from '../../../../shared/domain/operations/operation'
import type { Edit } from '../../../../shared/schema/document'
import type { Change } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { differenceOf } from '../model/changes'
import type { Draft } from './commit-queue'
import { type Lookup, parseEdit, parseNext } from '../model/documents'
import { takeTurns } from '../files/turns'

/**
 * Makes a draft of what an operation did to the documents of its turn: every next value parsed by its schema, and what
 * it changes. Null where that is nothing; a fault where a value does not fit, and then nothing of it is written.
 */
export async function draftOperation(
  name: OperationId,
  { edits, fields }: Operation,
  current: Lookup,
): Promise<Result<Draft | null>> {
  const turns = takeTurns()
  const parsed: Edit[] = []
  const changes: Change[] = []
  const seen = new Set<string>()
  for (const { kind, id, value } of edits) {
    if (turns.areOver()) await turns.next()
    if (kind === 'project' && value === null) return err('invalid-input', words.store.saving.projectTakenOut)
    if (seen.has(`${kind}/${id}`)) return err('invalid-input', words.store.saving.twoValues(kind), id)
    seen.add(`${kind}/${id}`)
    const before = current(kind, id)
    const edit =
      before !== null && value !== null ? parseNext(kind, before, value) : parseEdit(kind, id, value)
    if (edit === null) return err('invalid-input', words.store.saving.invalid(kind), id)
    const difference = differenceOf(before, edit.value, value)
    if (difference === null) continue
    parsed.push(edit)
    changes.push({ kind, id, ...difference })
  }
  if (changes.length === 0) return ok(null)
  return ok({
    entry: { operation: name, ...(fields ? { fields: [...fields] } : {}), changes },
    edits: parsed,
  })
}
