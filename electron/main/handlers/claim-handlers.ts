import * as relations from '../../../shared/domain/operations/relations/relations'
import * as claims from '../../../shared/domain/operations/claims'
import type { ClaimOrPlace } from '../../../shared/ipc/inputs'
import { ok, type Result } from '../../../shared/result'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace, made } from './change'

type ClaimHandlers = Pick<
  Handlers,
  | 'addClaim'
  | 'updateClaim'
  | 'updateClaims'
  | 'removeClaim'
  | 'addOccurrence'
  | 'removeOccurrence'
  | 'addRelation'
  | 'removeRelation'
>

export function claimHandlers(workspace: Workspace): ClaimHandlers {
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

async function gatherPoint(
  workspace: Workspace,
  point: ClaimOrPlace,
): Promise<Result<relations.RelationPoint>> {
  if ('claimId' in point) return ok(point)
  const place = await gatherPlace(workspace, point.place)
  return place.ok ? ok({ place: place.value }) : place
}
