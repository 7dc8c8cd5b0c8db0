import type { Occurrence } from '../../../shared/schema/anchor'
import type { ProjectStore } from '../disk/project/project-store'

/** The texts, old and new, of the articles in which these places stand, by hash; null for one that cannot be read. */
export async function textsOfArticles(
  store: ProjectStore,
  places: readonly Occurrence[],
): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>()
  for (const articleId of new Set(places.map((place) => place.articleId))) {
    for (const { textHash } of store.documents('article').get(articleId)?.revisions ?? []) {
      const text = await store.readText(textHash)
      texts.set(textHash, text.ok ? text.value : null)
    }
  }
  return texts
}
