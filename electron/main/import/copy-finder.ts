import { createCopyIndex } from '../../../shared/domain/copies/create-copy-index'
import type { CopyIndex, CopyMatch } from '../../../shared/domain/copies/create-copy-index'
import type { ProjectStore } from '../disk/project-store'

/** Points out near-copies among the articles of a project. */
export type CopyFinder = {
  /** The other articles that copy this one, or that it copies, closest first. */
  readonly copiesOf: (articleId: string, text: string) => Promise<readonly CopyMatch[]>
}

/** The indexes of projects that are open: a second import adds only what has come since the first. */
const indexes = new WeakMap<
  ProjectStore,
  { readonly index: CopyIndex; readonly hashes: Map<string, string> }
>()

/** A finder over the current texts of a project. Between one text and the next the main thread does what else is due. */
export function createCopyFinder(store: ProjectStore): CopyFinder {
  const known = indexes.get(store) ?? { index: createCopyIndex(), hashes: new Map<string, string>() }
  indexes.set(store, known)
  const { index, hashes } = known

  const catchUp = async (): Promise<void> => {
    const articles = store.documents('article')
    for (const id of hashes.keys())
      if (!articles.has(id)) {
        index.remove(id)
        hashes.delete(id)
      }
    for (const [id, article] of articles) {
      const hash = article.revisions.at(-1)?.textHash ?? ''
      if (hashes.get(id) === hash) continue
      const text = await store.readText(hash)
      hashes.set(id, hash)
      index.add(id, text.ok ? text.value : '')
    }
  }
  return {
    copiesOf: async (articleId, text) => {
      await catchUp()
      return index.copiesOf(text, articleId)
    },
  }
}
