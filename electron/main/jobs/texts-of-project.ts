import type { AnalysedText } from '../../../shared/domain/analysis/read-text'
import { vagueRuleOf } from '../../../shared/domain/vague-rule'
import { ok, type Result } from '../../../shared/result'
import { createClaimedPlaces } from '../analysis/claimed-places'
import { tablesOf } from '../analysis/tables-of'
import { analysedArticle, oneNamesOf } from '../analysis/project-text'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf, projectOf } from '../workspace'

/** A text under the name that a result gives it. */
export type NamedText = AnalysedText & { readonly file: string }

/** The current texts of an open project, as they are analysed. */
export async function textsOfProject(store: ProjectStore): Promise<Result<readonly NamedText[]>> {
  const documents = documentsOf(store)
  const claimed = createClaimedPlaces()
  for (const [id, claim] of documents.claim) claimed.put(id, claim)
  const rule = vagueRuleOf(projectOf(store))
  const names = oneNamesOf(projectOf(store))
  const texts: NamedText[] = []
  for (const article of documents.article.values()) {
    const analysed = analysedArticle(article, rule, names)
    if (!analysed) continue
    const text = await store.readText(analysed.textHash)
    if (!text.ok) return text
    const original = article.revisions.at(-1)?.original
    texts.push({
      ...analysed,
      text: text.value,
      structure: await tablesOf(store, analysed),
      claimed: claimed.in(analysed.revisionId),
      file: original?.name ?? article.metadata.title?.value ?? article.id,
    })
  }
  return ok(texts)
}
