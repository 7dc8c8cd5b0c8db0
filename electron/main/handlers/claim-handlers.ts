import * as relations from '../../../shared/domain/operations/relations/relations'
import * as claims from '../../../shared/domain/operations/claims'
import type { claimOperations } from '../../../shared/ipc/contract/claims'
import type { ClaimOrPlace } from '../../../shared/ipc/inputs'
import { pairStatements } from '../../../shared/domain/operations/relations/pair-statements'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { findDocument } from '../../../shared/domain/operations/find-document'
import type { HandlersOf } from '../dispatch'
import { documentsOf, type Workspace } from '../workspace'
import { change, done, gatherPlace, made } from './change'

export function claimHandlers(workspace: Workspace): HandlersOf<typeof claimOperations> {
  return {
    addClaim: async (input) => {
      const place = await gatherPlace(workspace, input.place)
      if (!place.ok) return place
      return made(
        await change(workspace, 'addClaim', (documents, c) =>
          claims.addClaim(documents, { place: place.value }, c),
        ),
      )
    },
    updateClaim: async (input) =>
      done(await change(workspace, 'updateClaim', (documents) => claims.updateClaim(documents, input))),
    rereadClaim: async ({ id }) => {
      const place = await gatherFirstPlace(workspace, id)
      if (!place.ok) return place
      const input = { id, place: place.value }
      return done(await change(workspace, 'rereadClaim', (documents) => claims.rereadClaim(documents, input)))
    },
    updateClaims: async (input) =>
      done(await change(workspace, 'updateClaims', (documents) => claims.updateClaims(documents, input))),
    removeClaim: async ({ losing, ...input }) =>
      done(
        await change(workspace, 'removeClaim', (documents) => claims.removeClaim(documents, input), {
          losing,
        }),
      ),
    addOccurrence: async ({ claimId, place: asked }) => {
      const place = await gatherPlace(workspace, asked)
      if (!place.ok) return place
      return made(
        await change(workspace, 'addOccurrence', (documents, c) =>
          claims.addOccurrence(documents, { claimId, place: place.value }, c),
        ),
      )
    },
    addRelation: async ({ kind, ...ends }) => {
      const from = await gatherPoint(workspace, ends.from)
      if (!from.ok) return from
      const to = await gatherPoint(workspace, ends.to)
      if (!to.ok) return to
      const input = { kind, from: from.value, to: to.value }
      const related = await change(workspace, 'addRelation', (documents, c) =>
        relations.addRelation(documents, input, c),
      )
      if (!related.ok) return related
      const { fromId, toId, conflictId } = related.value
      return ok({ fromId, toId, conflictId })
    },
    pairStatements: async ({ said, ...places }) => {
      const asked = await gatherPlace(workspace, places.asked)
      if (!asked.ok) return asked
      const other = await gatherPlace(workspace, places.other)
      if (!other.ok) return other
      const pair = { said, asked: asked.value, other: other.value }
      const paired = await change(workspace, 'pairStatements', (documents, c) =>
        pairStatements(documents, pair, c),
      )
      return paired.ok ? ok({ conflictId: paired.value.conflictId }) : paired
    },
    removeRelation: async (input) =>
      done(
        await change(workspace, 'removeRelation', (documents) => relations.removeRelation(documents, input)),
      ),
    removeOccurrence: async (input) =>
      done(
        await change(workspace, 'removeOccurrence', (documents) => claims.removeOccurrence(documents, input)),
      ),
  }
}

/** Where a claim is made first, in the text that its article has now. */
async function gatherFirstPlace(workspace: Workspace, id: string): Promise<Result<claims.PlaceInText>> {
  const store = workspace.store()
  if (!store.ok) return store
  const documents = documentsOf(store.value)
  const claim = findDocument(documents, 'claim', id)
  if (!claim.ok) return claim
  const first = claim.value.occurrences[0]
  const current = documents.article.get(first?.articleId ?? '')?.revisions.at(-1)
  if (first === undefined || first.revisionId !== current?.id)
    return err('not-allowed', words.refusals.noCurrentPlace)
  const { start, end } = first.anchor
  return gatherPlace(workspace, { articleId: first.articleId, start, end })
}

async function gatherPoint(
  workspace: Workspace,
  point: ClaimOrPlace,
): Promise<Result<relations.RelationPoint>> {
  if ('claimId' in point) return ok(point)
  const place = await gatherPlace(workspace, point.place)
  return place.ok ? ok({ place: place.value }) : place
}
