import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { compareClaims } from '../../../shared/domain/conflicts/compare-claims'
import * as conflicts from '../../../shared/domain/operations/conflicts'
import { textChanged } from '../../../shared/domain/operations/claims'
import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Claim } from '../../../shared/schema/claim'
import type { Handlers } from '../dispatch'
import { quotedHashes, readQuotedTexts } from '../export/read-quoted-texts'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'
import { change, done, made } from './change'

type ConflictHandlers = Pick<
  Handlers,
  | 'addConflict'
  | 'updateConflict'
  | 'removeMember'
  | 'resolveConflict'
  | 'dismissConflict'
  | 'reopenConflict'
  | 'removeConflict'
>

export function conflictHandlers(workspace: Workspace): ConflictHandlers {
  return {
    addConflict: async (input) =>
      made(
        await change(workspace, 'addConflict', (documents, c) => conflicts.addConflict(documents, input, c)),
      ),
    updateConflict: async (input) =>
      done(
        await change(workspace, 'updateConflict', (documents) => conflicts.updateConflict(documents, input)),
      ),
    removeMember: async (input) =>
      done(await change(workspace, 'removeMember', (documents) => conflicts.removeMember(documents, input))),
    resolveConflict: async (input) => {
      const texts = await gatherTexts(workspace, input.id)
      if (!texts.ok) return texts
      return done(
        await change(workspace, 'resolveConflict', (documents, c) => {
          const comparison = compare(documents, input.id, texts.value)
          return comparison.ok
            ? conflicts.resolveConflict(documents, { ...input, comparison: comparison.value }, c)
            : comparison
        }),
      )
    },
    dismissConflict: async (input) =>
      done(
        await change(workspace, 'dismissConflict', (documents, c) =>
          conflicts.dismissConflict(documents, input, c),
        ),
      ),
    reopenConflict: async (input) =>
      done(
        await change(workspace, 'reopenConflict', (documents) => conflicts.reopenConflict(documents, input)),
      ),
    removeConflict: async (input) =>
      done(
        await change(workspace, 'removeConflict', (documents) => conflicts.removeConflict(documents, input)),
      ),
  }
}

/** The texts that the claims of a conflict are quoted from, by hash. */
async function gatherTexts(
  workspace: Workspace,
  conflictId: string,
): Promise<Result<ReadonlyMap<string, string>>> {
  const store = workspace.store()
  if (!store.ok) return store
  const documents = documentsOf(store.value)
  const claims = claimsOf(documents, conflictId)
  return claims.ok ? readQuotedTexts(store.value, documents, claims.value) : claims
}

/** What the program says of the claims at the moment of the decision; empty where there is nothing to compare. */
function compare(
  documents: Documents,
  conflictId: string,
  texts: ReadonlyMap<string, string>,
): Result<string> {
  const claims = claimsOf(documents, conflictId)
  if (!claims.ok) return claims
  const isAtHand = quotedHashes(documents, claims.value).every((hash) => texts.has(hash))
  if (!isAtHand) return textChanged()
  return ok(compareClaims(claims.value, { articles: documents.article, texts })?.explanation ?? '')
}

function claimsOf(documents: Documents, conflictId: string): Result<readonly Claim[]> {
  const conflict = findDocument(documents, 'conflict', conflictId)
  return conflict.ok ? ok(conflict.value.members.flatMap((id) => documents.claim.get(id) ?? [])) : conflict
}
