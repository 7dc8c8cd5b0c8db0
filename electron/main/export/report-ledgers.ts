import { ok, type Result } from '../../../shared/result'
import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import { finish } from '../../../shared/domain/finish'
import { buildLedger } from '../../../shared/domain/ledger/build-ledger'
import { figuresOfArticles } from '../../../shared/domain/ledger/event-figures'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import { tellersOf } from '../../../shared/domain/ledger/teller'
import type { Documents } from '../../../shared/domain/operations/operation'
import { vagueRuleOf } from '../../../shared/domain/vague-rule'
import type { Article } from '../../../shared/schema/article'
import type { ProjectStore } from '../disk/project/project-store'
import { createClaimedPlaces } from '../analysis/claimed-places'
import { tablesOf } from '../analysis/tables-of'
import { analysedArticle, confirmedEvent, oneNamesOf } from '../analysis/project-text'
import { projectOf } from '../workspace'

/** The ledger of each confirmed event by its id: what the articles that tell of it say with figures, read and compared as the window does. */
export async function ledgersOf(
  store: ProjectStore,
  { event, claim }: Pick<Documents, 'event' | 'claim'>,
  articles: ReadonlyMap<string, Article>,
): Promise<Result<ReadonlyMap<string, Ledger>>> {
  const events = [...event.values()]
  const told = new Set(events.flatMap(({ tellings }) => tellings.map(({ articleId }) => articleId)))
  const claimed = createClaimedPlaces()
  for (const each of claim.values()) claimed.put(each.id, each)
  const analysis = createAnalysis()
  const project = projectOf(store)
  for (const id of told) {
    const article = articles.get(id)
    const asked = article && analysedArticle(article, vagueRuleOf(project), oneNamesOf(project))
    if (!asked) continue
    const { revisionId, textHash, structureHash, ...rest } = asked
    const text = await store.readText(textHash)
    if (!text.ok) return text
    const structure = await tablesOf(store, { textHash, structureHash })
    analysis.put({ ...rest, text: text.value, structure, claimed: claimed.in(revisionId) })
  }
  for (const each of events) analysis.putEvent(each.id, confirmedEvent(each))
  finish(analysis.work())
  return ok(
    new Map(
      events.map((each) => {
        const ids = each.tellings.map(({ articleId }) => articleId)
        const figures = figuresOfArticles(ids, analysis.textFindings, analysis.linked())
        return [each.id, buildLedger(figures, tellersOf(ids, articles), each)]
      }),
    ),
  )
}
