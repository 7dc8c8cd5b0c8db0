import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { Circumstances, Documents, Made, Operation } from '../../../shared/domain/operations/operation'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import { findDocument } from '../../../shared/domain/operations/find-document'
import type { Place } from '../../../shared/ipc/contract'
import type { ProjectStore } from '../disk/project-store'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'

/** What an operation brings to the disk besides the documents. */
type Blobs = Parameters<ProjectStore['commit']>[2]

/** Gather, compute, commit: runs one operation of the domain on the open project and saves what it says. */
export async function change<T extends Operation>(
  workspace: Workspace,
  operate: (documents: Documents, circumstances: Circumstances) => Result<T>,
  blobs?: Blobs,
): Promise<Result<T>> {
  const store = workspace.store()
  if (!store.ok) return store
  const operation = operate(documentsOf(store.value), workspace.circumstances())
  if (!operation.ok) return operation
  const committed = await store.value.commit(operation.value.name, operation.value.edits, blobs)
  return committed.ok ? operation : committed
}

/** The answer of an operation that makes nothing new. */
export function done(result: Result<unknown>): Result<null> {
  return result.ok ? ok(null) : result
}

/** The answer of an operation that made something: its id. */
export function made(result: Result<Made>): Result<{ readonly id: string }> {
  return result.ok ? ok({ id: result.value.id }) : result
}

/** A stretch of an article with the text that it lies in. */
export async function gatherPlace(workspace: Workspace, place: Place): Promise<Result<PlaceInText>> {
  const store = workspace.store()
  if (!store.ok) return store
  const article = findDocument(documentsOf(store.value), 'article', place.articleId)
  if (!article.ok) return article
  const text = await store.value.readText(article.value.revisions.at(-1)?.textHash ?? '')
  return text.ok
    ? ok({ articleId: place.articleId, text: text.value, span: { start: place.start, end: place.end } })
    : text
}
