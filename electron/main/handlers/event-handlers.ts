import * as events from '../../../shared/domain/operations/events'
import { linkMentions, partMentions } from '../../../shared/domain/operations/mention-links'
import type { Operation } from '../../../shared/domain/operations/operation'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import { isEventRefusal } from '../../../shared/domain/operations/event-refusal'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { Place } from '../../../shared/ipc/inputs'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, gatherPlace, made } from './change'

type EventHandlers = Pick<
  Handlers,
  | 'confirmEvent'
  | 'updateEvent'
  | 'addTelling'
  | 'removeTelling'
  | 'splitEvent'
  | 'mergeEvents'
  | 'removeEvent'
  | 'linkMentions'
  | 'partMentions'
>

export function eventHandlers(workspace: Workspace): EventHandlers {
  return {
    confirmEvent: async (input) =>
      made(
        await changed(workspace, 'confirmEvent', (documents, c) => events.confirmEvent(documents, input, c)),
      ),
    updateEvent: async (input) =>
      done(await changed(workspace, 'updateEvent', (documents) => events.updateEvent(documents, input))),
    addTelling: async ({ id, articleId, passages: asked }) => {
      const passages = await gatherPlaces(
        workspace,
        asked.map((span) => ({ articleId, ...span })),
      )
      if (!passages.ok) return passages
      const input = { id, articleId, passages: passages.value }
      return done(await changed(workspace, 'addTelling', (documents) => events.addTelling(documents, input)))
    },
    removeTelling: async (input) =>
      done(await changed(workspace, 'removeTelling', (documents) => events.removeTelling(documents, input))),
    splitEvent: async (input) =>
      made(await changed(workspace, 'splitEvent', (documents, c) => events.splitEvent(documents, input, c))),
    mergeEvents: async (input) =>
      done(await changed(workspace, 'mergeEvents', (documents) => events.mergeEvents(documents, input))),
    removeEvent: async (input) =>
      done(await changed(workspace, 'removeEvent', (documents) => events.removeEvent(documents, input))),
    linkMentions: async (input) => {
      const pair = await gatherPair(workspace, input)
      if (!pair.ok) return pair
      return done(
        await changed(workspace, 'linkMentions', (documents) => linkMentions(documents, pair.value)),
      )
    },
    partMentions: async (input) => {
      const pair = await gatherPair(workspace, input)
      if (!pair.ok) return pair
      return done(
        await changed(workspace, 'partMentions', (documents) => partMentions(documents, pair.value)),
      )
    },
  }
}

/** Runs an operation, and says in words why it was refused. */
async function changed<T extends Operation>(...asked: Parameters<typeof change<T>>): Promise<Result<T>> {
  const result = await change(...asked)
  if (result.ok || !isEventRefusal(result.fault.message)) return result
  return err(result.fault.code, words.events.refused[result.fault.message])
}

async function gatherPair(
  workspace: Workspace,
  input: { readonly a: Place; readonly b: Place },
): Promise<Result<{ readonly a: PlaceInText; readonly b: PlaceInText }>> {
  const a = await gatherPlace(workspace, input.a)
  if (!a.ok) return a
  const b = await gatherPlace(workspace, input.b)
  return b.ok ? ok({ a: a.value, b: b.value }) : b
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
