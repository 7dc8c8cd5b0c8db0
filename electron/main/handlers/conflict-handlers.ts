import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { compareClaims } from '../../../shared/domain/conflicts/compare-claims'
import * as conflicts from '../../../shared/domain/operations/conflicts'
import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Handlers } from '../dispatch'
import { readQuotedTexts } from '../export/read-quoted-texts'
import { documentsOf } from '../workspace'
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
    resolveConflict: async (input) => {
      const comparison = await compare(workspace, input.id)
      if (!comparison.ok) return comparison
      return done(
        await change(workspace, (documents, c) =>
          conflicts.resolveConflict(documents, { ...input, comparison: comparison.value }, c),
        ),
      )
    },
    dismissConflict: async (input) =>
      done(await change(workspace, (documents, c) => conflicts.dismissConflict(documents, input, c))),
    reopenConflict: async (input) =>
      done(await change(workspace, (documents) => conflicts.reopenConflict(documents, input))),
    removeConflict: async (input) =>
      done(await change(workspace, (documents) => conflicts.removeConflict(documents, input))),
  }
}

/** What the program says of the claims at the moment of the decision; empty where there is nothing to compare. */
async function compare(workspace: Workspace, conflictId: string): Promise<Result<string>> {
  const store = workspace.store()
  if (!store.ok) return store
  const documents = documentsOf(store.value)
  const conflict = findDocument(documents, 'conflict', conflictId)
  if (!conflict.ok) return conflict
  const claims = conflict.value.members.flatMap((id) => documents.claim.get(id) ?? [])
  const texts = await readQuotedTexts(store.value, documents, claims)
  if (!texts.ok) return texts
  return ok(compareClaims(claims, { articles: documents.article, texts: texts.value })?.explanation ?? '')
}
