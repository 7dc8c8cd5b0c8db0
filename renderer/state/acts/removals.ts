import { removeArticle } from '../../../shared/domain/operations/articles'
import { removeConflict } from '../../../shared/domain/operations/conflicts'
import { removeClaim } from '../../../shared/domain/operations/claims'
import { act } from '../act'
import { resolutionsToLose } from './ask-first'
import { inspect, mainOf, showMain, useView } from '../view-state'

/** Takes claims away, after a question where a resolution would go with them. */
export async function removeClaims(ids: readonly string[]): Promise<void> {
  const losing = await resolutionsToLose((documents) => removeClaim(documents, { ids }))
  if (losing === null) return
  const { inspected } = useView.getState()
  if (inspected.kind === 'claim' && ids.includes(inspected.claimId)) inspect({ kind: 'nothing' })
  await act('removeClaim', { ids: [...ids], losing })
}

/** Takes a conflict away, after a question where it was resolved. */
export async function removeConflictAsked(id: string): Promise<void> {
  const losing = await resolutionsToLose((documents) => removeConflict(documents, { id }))
  if (losing === null) return
  const main = mainOf(useView.getState())
  if (main.kind === 'conflict' && main.conflictId === id) showMain({ kind: 'reader', articleId: null })
  await act('removeConflict', { id, losing })
}

/** Takes a source away, with the evidence that rests on it. */
export async function removeSourceShown(id: string): Promise<void> {
  const view = useView.getState()
  const main = mainOf(view)
  if (main.kind === 'source' && main.sourceId === id) showMain({ kind: 'reader', articleId: null })
  if (view.inspected.kind === 'source' && view.inspected.sourceId === id) inspect({ kind: 'nothing' })
  await act('removeSource', { id })
}

/** Takes articles away with what is marked in them, after a question where a resolution would go with it. */
export async function removeArticles(ids: readonly string[]): Promise<void> {
  const losing = await resolutionsToLose((documents) => removeArticle(documents, { ids }))
  if (losing === null) return
  const { inspected } = useView.getState()
  const main = mainOf(useView.getState())
  if (inspected.kind === 'article' && ids.includes(inspected.articleId)) inspect({ kind: 'nothing' })
  if ('articleId' in main && main.articleId !== null && ids.includes(main.articleId))
    showMain({ kind: 'reader', articleId: null })
  await act('removeArticle', { ids: [...ids], losing })
}
