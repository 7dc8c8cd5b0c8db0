import * as claims from '../../../shared/domain/operations/claims'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace, made } from './change'

type ClaimHandlers = Pick<
  Handlers,
  'addClaim' | 'updateClaim' | 'updateClaims' | 'removeClaim' | 'addOccurrence' | 'removeOccurrence'
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
    removeOccurrence: async (input) =>
      done(
        await change(workspace, 'removeOccurrence', (documents) => claims.removeOccurrence(documents, input)),
      ),
  }
}
