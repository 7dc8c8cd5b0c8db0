import { isDeepStrictEqual } from 'node:util'
import { applyDifference, type Fields } from '../model/changes'
import { type DocumentName, parseEdit } from '../model/documents'
import { historyStart } from '../history/history-position'
import { scanHistory } from '../history/read-history'
import type { Volume } from '../files/volume'

/** A document, and what its file holds as JSON; undefined where that is none. */
export type FoundDocument = DocumentName & { readonly json: unknown }

/**
 * Those of the documents whose files hold a state that the history once had, by `kind/id`: what holds nothing else can be
 * replaced. Null where it was cancelled.
 */
export async function knownStates(
  volume: Volume,
  root: string,
  found: readonly FoundDocument[],
  isCancelled: () => boolean,
): Promise<ReadonlySet<string> | null> {
  const wanted = new Map(found.map((each) => [`${each.kind}/${each.id}`, each]))
  const states = new Map<string, Fields | null>()
  const known = new Set<string>()
  await scanHistory(
    volume,
    root,
    historyStart,
    ({ changes }) => {
      for (const { kind, id, before, after } of changes) {
        const name = `${kind}/${id}`
        const each = wanted.get(name)
        if (each === undefined) continue
        const state = applyDifference(states.get(name) ?? null, before, after)
        states.set(name, state)
        if (state !== null && isState(each, state)) known.add(name)
      }
    },
    { isCancelled },
  )
  return isCancelled() ? null : known
}

/** A file may have been written before a schema gave a field its default, or after. */
function isState({ kind, id, json }: FoundDocument, state: Fields): boolean {
  if (isDeepStrictEqual(json, state)) return true
  const parsed = parseEdit(kind, id, state)?.value
  return parsed !== undefined && isDeepStrictEqual(json, JSON.parse(JSON.stringify(parsed)))
}
