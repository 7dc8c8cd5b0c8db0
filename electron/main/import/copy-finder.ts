import { createCopyIndex } from '../../../shared/domain/copies/create-copy-index'
import type { CopyIndex, CopyMatch } from '../../../shared/domain/copies/create-copy-index'
import type { ProjectStore } from '../disk/project/project-store'

/** Points out near-copies among the articles of a project. */
export type CopyFinder = {
  /**
   * The articles that copy this one, or that it copies, closest first: of those that came to the project before it, however many
   * have come since.
   */
  readonly copiesOf: (articleId: string, text: string) => Promise<readonly CopyMatch[]>
  /** Nothing is watched any more. */
  readonly close: () => void
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
  /** The articles that changed since they were indexed, in the order in which that was saved. */
  const changed = new Set<string>([...hashes.keys(), ...store.documents('article').keys()])
  const stop = store.subscribe(({ edits }) => {
    for (const { kind, id } of edits) if (kind === 'article') changed.add(id)
  })

  const catchUp = async (id: string, ownText?: string): Promise<void> => {
    changed.delete(id)
    const article = store.documents('article').get(id)
    const hash = article?.revisions.at(-1)?.textHash
    if (hashes.get(id) === hash) return
    if (hash === undefined) {
      index.remove(id)
      hashes.delete(id)
      return
    }
    const text = ownText ?? (await readText(hash))
    hashes.set(id, hash)
    index.add(id, text)
  }
  const readText = async (hash: string): Promise<string> => {
    const text = await store.readText(hash)
    return text.ok ? text.value : ''
  }
  return {
    copiesOf: async (articleId, text) => {
      for (const id of changed) {
        if (id === articleId) break
        await catchUp(id)
      }
      await catchUp(articleId, text)
      return index.copiesOf(text, articleId)
    },
    close: stop,
  }
}
