import { createRemovals } from '../../../shared/domain/history/find-removed'
import { readOperation } from '../../../shared/domain/history/read-operation'
import type { trashOperations } from '../../../shared/ipc/contract/trash'
import type { Removal, Removals } from '../../../shared/domain/history/find-removed'
import { putBack } from '../../../shared/domain/operations/put-back'
import type { Loosened, Placed } from '../../../shared/domain/operations/put-back'
import { placesOf } from '../../../shared/domain/revisions/claim-places'
import type { TrashItem } from '../../../shared/ipc/state'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { Article } from '../../../shared/schema/article'
import { Claim } from '../../../shared/schema/claim'
import { Conflict } from '../../../shared/schema/conflict'
import type { Edit } from '../../../shared/schema/document'
import { Event } from '../../../shared/schema/event'
import { Question } from '../../../shared/schema/question'
import type { Change } from '../../../shared/schema/history'
import { parseEdit } from '../disk/model/documents'
import { takeTurns } from '../disk/files/turns'
import type { Turns } from '../disk/files/turns'
import type { ProjectStore } from '../disk/project/project-store'
import { words } from '../../../shared/words/words'
import type { HandlersOf } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done } from './change'
import { nameOf } from '../../../shared/domain/describe/name-of-document'
import { textsOfArticles } from './texts-of-articles'

/** So many entries are read in one go, so that the window has its turn in between. */
const SLICE = 1000

/** What was removed, and bringing it back. */
export function trashHandlers(workspace: Workspace): HandlersOf<typeof trashOperations> {
  let known: Known | null = null
  let last: Promise<unknown> = Promise.resolve()
  const follow = async (store: ProjectStore, to: number): Promise<Result<readonly Removal[]>> => {
    known = known?.store === store ? known : { store, seq: 0, removals: createRemovals() }
    const turns = takeTurns()
    while (known.seq < to) {
      const entries = await store.history({ from: known.seq + 1, to: Math.min(known.seq + SLICE, to) })
      if (!entries.ok) return entries
      for (const entry of entries.value) {
        known.removals.add(entry)
        known.seq = entry.seq
        if (turns.areOver()) await turns.next()
      }
      if (entries.value.length === 0) break
    }
    return ok(known.removals.list())
  }
  // Whoever asks meanwhile waits: each goes on from where the one before came to.
  const readRemovals = (store: ProjectStore, to: number): Promise<Result<readonly Removal[]>> => {
    const read = last.then(() => follow(store, to))
    last = read.catch(() => undefined)
    return read
  }
  return {
    readTrash: async ({ to }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const removals = await readRemovals(store.value, Math.min(to, store.value.head.seq))
      if (!removals.ok) return removals
      const turns = takeTurns()
      const items: TrashItem[] = []
      for (const removal of removals.value) items.push(await itemOf(removal, turns))
      return ok({ removals: items })
    },
    putBack: async ({ seq }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const removals = await readRemovals(store.value, store.value.head.seq)
      if (!removals.ok) return removals
      const removal = removals.value.find((each) => each.seq === seq)
      if (!removal) return err('not-found', words.faults.backAlready)
      const gone = await editsOf(removal, takeTurns())
      const loosened = removal.changed.flatMap(loosenedOf)
      const texts = await gatherTexts(store.value, gone, loosened)
      return done(
        await change(workspace, 'putBack', (documents) => putBack(documents, { gone, loosened, texts })),
      )
    },
  }
}

/** The removals of an open project's history, up to entry `seq`. */
type Known = { readonly store: ProjectStore; seq: number; readonly removals: Removals }

async function editsOf({ gone }: Removal, turns: Turns): Promise<readonly Edit[]> {
  const edits: Edit[] = []
  for (const { kind, id, before } of gone) {
    const edit = parseEdit(kind, id, before)
    if (edit !== null) edits.push(edit)
    if (turns.areOver()) await turns.next()
  }
  return edits
}

async function itemOf(removal: Removal, turns: Turns): Promise<TrashItem> {
  const { seq, at, by, operation, fields, isUndo } = removal
  const edits = await editsOf(removal, turns)
  const documents = edits.map((edit) => ({ kind: edit.kind, id: edit.id, name: nameOf(edit) }))
  return { seq, at, by, operation: readOperation({ operation, fields }), isUndo, documents }
}

const ClaimLinks = Claim.pick({ occurrences: true, evidence: true, relations: true }).partial()
const ArticleLinks = Article.pick({ mentionLinks: true }).partial()
const EventLinks = Event.pick({ tellings: true, notTellings: true }).partial()
const QuestionLinks = Question.pick({ about: true }).partial()
const ConflictLinks = Conflict.pick({ members: true, state: true }).partial()

/** What a document lost from its lists in one change. */
function loosenedOf({ kind, id, before, after }: Change): readonly Loosened[] {
  if (kind === 'claim') {
    const then = ClaimLinks.safeParse(before).data
    const since = ClaimLinks.safeParse(after).data
    const occurrences = lost(then?.occurrences, since?.occurrences, (each) => each.id)
    const evidence = lost(then?.evidence, since?.evidence, (each) => each.id)
    const relations = lost(then?.relations, since?.relations, (each) => each.id)
    return occurrences.length + evidence.length + relations.length > 0
      ? [{ kind, id, occurrences, evidence, relations }]
      : []
  }
  if (kind === 'conflict') {
    const then = ConflictLinks.safeParse(before).data
    const members = lost(then?.members, ConflictLinks.safeParse(after).data?.members, (each) => each)
    return members.length > 0 ? [{ kind, id, members, state: then?.state ?? null }] : []
  }
  if (kind === 'event') {
    const then = EventLinks.safeParse(before).data
    const since = EventLinks.safeParse(after).data
    const tellings = lost(then?.tellings, since?.tellings, (each) => each.articleId)
    const notTellings = lost(then?.notTellings, since?.notTellings, (each) => each)
    return tellings.length + notTellings.length > 0 ? [{ kind, id, tellings, notTellings }] : []
  }
  if (kind === 'question') {
    const then = QuestionLinks.safeParse(before).data
    const about = lost(then?.about, QuestionLinks.safeParse(after).data?.about, JSON.stringify)
    return about.length > 0 ? [{ kind, id, about }] : []
  }
  if (kind === 'article') {
    const then = ArticleLinks.safeParse(before).data
    const links = lost(then?.mentionLinks, ArticleLinks.safeParse(after).data?.mentionLinks, JSON.stringify)
    return links.length > 0 ? [{ kind, id, links }] : []
  }
  return []
}

function lost<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  idOf: (item: T) => string,
): readonly Placed<T>[] {
  const kept = new Set(after.map(idOf))
  return before.map((item, at) => ({ at, item })).filter(({ item }) => !kept.has(idOf(item)))
}

/** The texts of the articles in which anything stands that comes back; null for one that cannot be read. */
async function gatherTexts(
  store: ProjectStore,
  gone: readonly Edit[],
  loosened: readonly Loosened[],
): Promise<ReadonlyMap<string, string | null>> {
  const places = [
    ...gone.flatMap((edit) => (edit.kind === 'claim' && edit.value ? placesOf(edit.value) : [])),
    ...loosened.flatMap((loose) => (loose.kind === 'claim' ? loose.occurrences.map(({ item }) => item) : [])),
  ]
  return textsOfArticles(store, places)
}
