import * as events from '../../../shared/domain/operations/events'
import { linkMentions, type MentionPair, partMentions } from '../../../shared/domain/operations/mention-links'
import type { eventOperations } from '../../../shared/ipc/contract/events'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import { ok, type Result } from '../../../shared/result'
import type { InputOf } from '../../../shared/ipc/contract'
import type { Place, Tellings } from '../../../shared/ipc/inputs'
import type { HandlersOf } from '../dispatch'
import type { Workspace } from '../workspace'
import { changeEvents, done, gatherPlace, made } from './change'

export function eventHandlers(workspace: Workspace): HandlersOf<typeof eventOperations> {
  return {
    confirmEvent: async (asked) => {
      const tellings = await gatherTellings(workspace, asked.tellings)
      if (!tellings.ok) return tellings
      const input = { ...asked, tellings: tellings.value }
      return made(
        await changeEvents(workspace, 'confirmEvent', (documents, c) =>
          events.confirmEvent(documents, input, c),
        ),
      )
    },
    updateEvent: async (input) =>
      done(await changeEvents(workspace, 'updateEvent', (documents) => events.updateEvent(documents, input))),
    addTelling: async ({ id, ...asked }) => {
      const tellings = await gatherTellings(workspace, asked.tellings)
      if (!tellings.ok) return tellings
      const input = { id, tellings: tellings.value }
      return done(
        await changeEvents(workspace, 'addTelling', (documents) => events.addTelling(documents, input)),
      )
    },
    moveTelling: async (input) =>
      done(await changeEvents(workspace, 'moveTelling', (documents) => events.moveTelling(documents, input))),
    removeTelling: async (asked) => {
      const places = await gatherPlaces(workspace, asked.places ?? [])
      if (!places.ok) return places
      const input = { ...asked, places: places.value }
      return done(
        await changeEvents(workspace, 'removeTelling', (documents) => events.removeTelling(documents, input)),
      )
    },
    splitEvent: async (input) =>
      made(
        await changeEvents(workspace, 'splitEvent', (documents, c) => events.splitEvent(documents, input, c)),
      ),
    mergeEvents: async (input) =>
      done(await changeEvents(workspace, 'mergeEvents', (documents) => events.mergeEvents(documents, input))),
    removeEvent: async (input) =>
      done(await changeEvents(workspace, 'removeEvent', (documents) => events.removeEvent(documents, input))),
    linkMentions: async (input) => {
      const pairs = await gatherPairs(workspace, input.pairs)
      if (!pairs.ok) return pairs
      return done(
        await changeEvents(workspace, 'linkMentions', (documents) =>
          linkMentions(documents, { pairs: pairs.value }),
        ),
      )
    },
    partMentions: async (input) => {
      const pairs = await gatherPairs(workspace, input.pairs)
      if (!pairs.ok) return pairs
      return done(
        await changeEvents(workspace, 'partMentions', (documents) =>
          partMentions(documents, { pairs: pairs.value }),
        ),
      )
    },
  }
}

async function gatherPairs(
  workspace: Workspace,
  pairs: InputOf<'linkMentions'>['pairs'],
): Promise<Result<readonly MentionPair[]>> {
  const gathered: MentionPair[] = []
  for (const pair of pairs) {
    const [a, b] = [await gatherPlace(workspace, pair.a), await gatherPlace(workspace, pair.b)]
    if (!a.ok) return a
    if (!b.ok) return b
    gathered.push({ a: a.value, b: b.value })
  }
  return ok(gathered)
}

async function gatherTellings(
  workspace: Workspace,
  tellings: Tellings,
): Promise<Result<readonly events.AskedTelling[]>> {
  const gathered: events.AskedTelling[] = []
  for (const { articleId, passages } of tellings) {
    const places = await gatherPlaces(
      workspace,
      passages.map((span) => ({ articleId, ...span })),
    )
    if (!places.ok) return places
    gathered.push({ articleId, passages: places.value })
  }
  return ok(gathered)
}

async function gatherPlaces(
  workspace: Workspace,
  places: readonly Place[],
): Promise<Result<readonly PlaceInText[]>> {
  const gathered: PlaceInText[] = []
  for (const place of places) {
    const found = await gatherPlace(workspace, place)
    if (!found.ok) return found
    gathered.push(found.value)
  }
  return ok(gathered)
}
