import { placesOf } from '../../../shared/domain/revisions/claim-places'
import { takeIn } from '../../../shared/domain/operations/take-in'
import type { strayOperations } from '../../../shared/ipc/contract/strays'
import type { StrayComparison } from '../../../shared/ipc/state'
import { err, ok } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { sameJson } from '../disk/model/changes'
import type { HandlersOf } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done, inWords } from './change'
import { nameOf } from '../../../shared/domain/describe/name-of-document'
import { textsOfArticles } from './texts-of-articles'

const said = words.folder.takeIn

/** Files in the project folder that are no part of the project: looking at them, taking them in, keeping them apart. */
export function strayHandlers(workspace: Workspace): HandlersOf<typeof strayOperations> {
  return {
    compareStray: async ({ file }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const found = await store.value.strays.read(file)
      if (!found.ok) return found
      const { document, mark } = found.value
      const ours = store.value.documents(document.kind).get(document.id)
      const differences = ours === undefined ? null : differencesOf(ours, document.value)
      return ok({ kind: document.kind, name: nameOf(document), differences, mark })
    },
    takeIn: async ({ file, mark }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const found = await store.value.strays.read(file)
      if (!found.ok) return found
      if (found.value.mark !== mark) return err('not-allowed', said.changed(file), file)
      const taken = found.value.document
      const texts = await textsOfArticles(store.value, taken.kind === 'claim' ? placesOf(taken.value) : [])
      // What differs was shown: a resolution that goes by it goes knowingly.
      const saved = await change(workspace, 'takeIn', (documents) => takeIn(documents, { taken, texts }), {
        losing: [taken.id],
      })
      if (saved.ok) await store.value.strays.clearTaken(file, mark)
      return done(inWords(saved, said.refused))
    },
    keepApart: async ({ file }) => {
      const store = workspace.store()
      return store.ok ? store.value.strays.keepApart(file) : store
    },
  }
}

/** Where two states of a document differ, field by field, with the fields of its parts. */
function differencesOf(ours: object, theirs: object): NonNullable<StrayComparison['differences']> {
  const [before, after] = [fieldsOf(ours), fieldsOf(theirs)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !sameJson(before.get(field), after.get(field)))
    .map((field) => ({ field, ours: shown(before.get(field)), theirs: shown(after.get(field)) }))
}

function fieldsOf(part: object, path = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(part).flatMap(([name, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [...fieldsOf(value, `${path}${name} › `)]
        : [[`${path}${name}`, value] as const],
    ),
  )
}

/** So much of a value is shown. */
const LONGEST = 500

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return said.nothing
  if (!Array.isArray(value))
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST)
  if (value.every((item) => typeof item === 'string'))
    return value.join(', ').slice(0, LONGEST) || said.nothing
  return said.entries(value.length)
}
