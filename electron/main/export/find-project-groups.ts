import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { createCopyGraph } from '../../../shared/domain/copies/create-copy-graph'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { picturesAmong } from '../../../shared/domain/originals/one-picture'
import { effectiveGroup } from '../../../shared/domain/analysis/effective-group'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { ProjectStore } from '../disk/project/project-store'

/**
 * The independence group of each article that has one, by the copies among the current texts of a project: those that the
 * analysis knows where it is at its end, else searched now, in steps between which the process answers whoever asks.
 */
export async function findProjectGroups(
  store: ProjectStore,
  documents: Documents,
  known: ReadonlyMap<string, string> | null,
): Promise<Result<ReadonlyMap<string, string>>> {
  if (known) return ok(known)
  const copies = createCopyGraph()
  const articles = [...documents.article.values()]
  for (const [rank, article] of articles.entries()) {
    const { id, revisions, isOurs } = article
    // A draft of ours says in its words what others told.
    if (isOurs) continue
    const text = await store.readText(revisions.at(-1)?.textHash ?? '')
    if (!text.ok) return text
    copies.put(id, text.value, rank)
    copies.setPictures(id, picturesAmong(keptFiles(article)))
    await new Promise(setImmediate)
  }
  for (const { id, notCopies = [] } of articles) copies.keepApart(id, notCopies)
  copies.takeChanged()
  const saidOf = (id: string): string => documents.article.get(id)?.independenceGroup ?? ''
  return ok(new Map(articles.map(({ id }) => [id, effectiveGroup(id, saidOf, copies.groupOf(id))])))
}
