import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type {
  Circumstances,
  Documents,
  Made,
  Operation,
  OperationId,
} from '../../../shared/domain/operations/operation'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import { keepingResolutions } from '../../../shared/domain/operations/resolutions'
import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Place } from '../../../shared/ipc/inputs'
import { words } from '../../../shared/words/words'
import type { NewBlobs } from '../disk/blobs/blob-files'
import type { Head } from '../disk/project/commit-queue'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'

/** What comes along with an operation. */
type Besides = {
  /** New texts and originals of the operation. */
  readonly blobs?: NewBlobs
  /** The resolved conflicts, by id, whose loss the journalist was asked about. */
  readonly losing?: readonly string[] | undefined
}

/**
 * Runs one operation of the domain on the open project, in its turn, and saves what it says. Refused where a resolution would be lost that
 * nobody was asked about.
 */
export async function change<T extends Operation>(
  workspace: Workspace,
  name: OperationId,
  operate: (documents: Documents, circumstances: Circumstances, head: Head) => Result<T>,
  { blobs, losing = [] }: Besides = {},
): Promise<Result<T>> {
  const store = workspace.store()
  if (!store.ok) return store
  return store.value.run(
    name,
    (documents, head) =>
      keepingResolutions(documents, operate(documents, workspace.circumstances(), head), losing),
    blobs,
  )
}

/** A result with the reason of a refusal in words, where these know it; any other fault is in words already. */
export function inWords<T>(result: Result<T>, said: Readonly<Record<string, string>>): Result<T> {
  if (result.ok) return result
  const message = new Map(Object.entries(said)).get(result.fault.message)
  return message === undefined ? result : { ok: false, fault: { ...result.fault, message } }
}

/** Runs one operation on events, and says in words why it was refused. */
export async function changeEvents<T extends Operation>(
  ...asked: Parameters<typeof change<T>>
): Promise<Result<T>> {
  return inWords(await change(...asked), words.events.refused)
}

/** The answer of an operation that makes nothing new. */
export function done(result: Result<unknown>): Result<null> {
  return result.ok ? ok(null) : result
}

/** The answer of an operation that made something: its id. */
export function made(result: Result<Made>): Result<{ readonly id: string }> {
  return result.ok ? ok({ id: result.value.id }) : result
}

/** A stretch of an article with the text that it lies in, which the operation compares with the article's in its turn. */
export async function gatherPlace(workspace: Workspace, place: Place): Promise<Result<PlaceInText>> {
  const store = workspace.store()
  if (!store.ok) return store
  const article = findDocument(documentsOf(store.value), 'article', place.articleId)
  if (!article.ok) return article
  const { textHash = '', structureHash } = article.value.revisions.at(-1) ?? {}
  const text = await store.value.readText(textHash)
  const { articleId, start, end } = place
  if (!text.ok) return text
  const found = { articleId, textHash, text: text.value, span: { start, end } }
  // Where what it is made of is damaged, its words are read alone.
  const structure = structureHash ? await store.value.readStructure({ textHash, structureHash }) : null
  return ok(structure?.ok ? { ...found, structure: structure.value } : found)
}
