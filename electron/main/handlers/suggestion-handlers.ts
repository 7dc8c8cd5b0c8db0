import { ok } from '../../../shared/result'
import type { suggestionOperations } from '../../../shared/ipc/contract/suggestions'
import type { Result } from '../../../shared/result'
import { dismissSuggestion, dismissSuggestions } from '../../../shared/domain/operations/conflicts'
import { confirmSuggestion, dismissClaimSuggestion } from '../../../shared/domain/operations/suggestions'
import type { SuggestedMember } from '../../../shared/domain/operations/suggestions'
import type { ParsedInputOf } from '../../../shared/ipc/contract'
import type { Analyst } from '../analysis/analyst'
import type { HandlersOf } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace, made } from './change'

export function suggestionHandlers(
  workspace: Workspace,
  analyst: Analyst,
): HandlersOf<typeof suggestionOperations> {
  return {
    confirmSuggestion: async ({ members: asked, ...rest }) => {
      const members = await gatherMembers(workspace, asked)
      if (!members.ok) return members
      const input = { ...rest, members: members.value }
      return made(
        await change(workspace, 'confirmSuggestion', (documents, c) =>
          confirmSuggestion(documents, input, c),
        ),
      )
    },
    dismissSuggestion: async (input) =>
      done(await change(workspace, 'dismissSuggestion', (_, c) => dismissSuggestion(input, c))),
    dismissSuggestions: async (input) =>
      done(await change(workspace, 'dismissSuggestions', (_, c) => dismissSuggestions(input, c))),
    dismissClaimSuggestion: async (input) =>
      done(
        await change(workspace, 'dismissClaimSuggestion', (documents) =>
          dismissClaimSuggestion(documents, input),
        ),
      ),
    readLedger: async ({ articleIds }) => ok(await analyst.figures(articleIds)),
    readAnalysis: async () => {
      analyst.tellAll()
      return ok(null)
    },
    cancelAnalysis: async () => {
      analyst.cancel()
      return ok(null)
    },
    startAnalysis: async () => {
      analyst.start()
      return ok(null)
    },
  }
}

async function gatherMembers(
  workspace: Workspace,
  asked: ParsedInputOf<'confirmSuggestion'>['members'],
): Promise<Result<readonly SuggestedMember[]>> {
  const members: SuggestedMember[] = []
  for (const member of asked) {
    if ('claimId' in member) {
      members.push(member)
      continue
    }
    const place = await gatherPlace(workspace, member.place)
    if (!place.ok) return place
    members.push({ ...member, place: place.value })
  }
  return ok(members)
}
