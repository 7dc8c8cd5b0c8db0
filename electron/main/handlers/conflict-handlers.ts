import { compareAll } from '../../../shared/domain/conflicts/compare-quantities'
import * as conflicts from '../../../shared/domain/operations/conflicts'
import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, made } from './change'

type ConflictHandlers = Pick<
  Handlers,
  | 'addConflict'
  | 'updateConflict'
  | 'resolveConflict'
  | 'dismissConflict'
  | 'reopenConflict'
  | 'removeConflict'
>

export function conflictHandlers(workspace: Workspace): ConflictHandlers {
  return {
    addConflict: async (input) =>
      made(await change(workspace, (documents, c) => conflicts.addConflict(documents, input, c))),
    updateConflict: async (input) =>
      done(await change(workspace, (documents) => conflicts.updateConflict(documents, input))),
    resolveConflict: async (input) =>
      done(
        await change(workspace, (documents, c) =>
          conflicts.resolveConflict(documents, { ...input, comparison: compare(documents, input.id) }, c),
        ),
      ),
    dismissConflict: async (input) =>
      done(await change(workspace, (documents, c) => conflicts.dismissConflict(documents, input, c))),
    reopenConflict: async (input) =>
      done(await change(workspace, (documents) => conflicts.reopenConflict(documents, input))),
    removeConflict: async (input) =>
      done(await change(workspace, (documents) => conflicts.removeConflict(documents, input))),
  }
}

/** What the program says of the claims at the moment of the decision; empty where there is nothing to compare. */
function compare(documents: Documents, conflictId: string): string {
  const conflict = findDocument(documents, 'conflict', conflictId)
  if (!conflict.ok) return ''
  const quantities = conflict.value.members.flatMap((id) => documents.claim.get(id)?.quantity ?? [])
  return quantities.length < 2 ? '' : compareAll(quantities).explanation
}
