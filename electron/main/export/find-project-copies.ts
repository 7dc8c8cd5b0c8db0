import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { CopyPair } from '../../../shared/domain/copies/find-copies'
import { findCopiesInSteps } from '../../../shared/domain/copies/find-copies'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Analysis } from '../../../shared/ipc/state'
import type { ProjectStore } from '../disk/project-store'

/**
 * The copies among the current texts of a project: those that the last analysis found where it read these very texts,
 * else searched now, in steps between which the process answers whoever asks.
 */
export async function findProjectCopies(
  store: ProjectStore,
  documents: Documents,
  last: Analysis | null,
): Promise<Result<readonly CopyPair[]>> {
  const current = [...documents.article.values()].flatMap(({ id, revisions }) => {
    const revision = revisions.at(-1)
    return revision ? { id, revisionId: revision.id, hash: revision.textHash } : []
  })
  const read = new Set(last?.articles.map(({ revisionId }) => revisionId))
  if (last && read.size === current.length && current.every(({ revisionId }) => read.has(revisionId)))
    return ok(last.copies)
  const texts: { readonly id: string; readonly text: string }[] = []
  for (const { id, hash } of current) {
    const text = await store.readText(hash)
    if (!text.ok) return text
    texts.push({ id, text: text.value })
  }
  const steps = findCopiesInSteps(texts)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return ok(step.value)
    await new Promise(setImmediate)
  }
}
