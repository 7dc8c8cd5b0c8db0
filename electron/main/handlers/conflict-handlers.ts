import { describeComparison } from '../../../shared/domain/describe/describe-comparison'
import { compareClaims } from '../../../shared/domain/judging/compare-claims'
import * as conflicts from '../../../shared/domain/operations/conflicts'
import type { conflictOperations } from '../../../shared/ipc/contract/conflicts'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { HandlersOf } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, made } from './change'

export function conflictHandlers(workspace: Workspace): HandlersOf<typeof conflictOperations> {
  return {
    addConflict: async (input) =>
      made(
        await change(workspace, 'addConflict', (documents, c) => conflicts.addConflict(documents, input, c)),
      ),
    updateConflict: async (input) =>
      done(
        await change(workspace, 'updateConflict', (documents) => conflicts.updateConflict(documents, input)),
      ),
    removeMember: async ({ losing, ...input }) =>
      done(
        await change(workspace, 'removeMember', (documents) => conflicts.removeMember(documents, input), {
          losing,
        }),
      ),
    resolveConflict: async (input) =>
      done(
        await change(workspace, 'resolveConflict', (documents, c) =>
          conflicts.resolveConflict(
            documents,
            { ...input, comparison: comparisonNow(documents, input.id) },
            c,
          ),
        ),
      ),
    dismissConflict: async (input) =>
      done(
        await change(workspace, 'dismissConflict', (documents, c) =>
          conflicts.dismissConflict(documents, input, c),
        ),
      ),
    // To open it again is to take its resolution back.
    reopenConflict: async (input) =>
      done(
        await change(workspace, 'reopenConflict', (documents) => conflicts.reopenConflict(documents, input), {
          losing: [input.id],
        }),
      ),
    removeConflict: async ({ losing, ...input }) =>
      done(
        await change(workspace, 'removeConflict', (documents) => conflicts.removeConflict(documents, input), {
          losing,
        }),
      ),
  }
}

/** What the program says of the claims at the moment of the decision; empty where there is nothing to compare. */
function comparisonNow(documents: Documents, conflictId: string): string {
  const conflict = documents.conflict.get(conflictId)
  const comparison = conflict && compareClaims(conflict, documents.claim, documents.article)
  return comparison ? describeComparison(comparison) : ''
}
