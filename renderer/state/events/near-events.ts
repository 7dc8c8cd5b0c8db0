import { addTo } from '../../../shared/domain/add-to'
import { foldText } from '../../../shared/domain/search/fold-text'
import type { Article } from '../../../shared/schema/article'
import { byMost, ordered } from '../lists/compare'
import type { ListedEvent } from './listed-events'
import { orderEvents } from './order-events'

type Articles = ReadonlyMap<string, Pick<Article, 'metadata' | 'opening'>>

/**
 * Events, those first whose titles, and those of what tells of them, have most in common with the titles and first words of some
 * articles; a word that few events have tells more. What is as near goes by how many articles tell of it.
 */
export function orderByNearness(
  events: readonly ListedEvent[],
  articleIds: readonly string[],
  articles: Articles,
): readonly ListedEvent[] {
  const own = wordsIn(articleIds.flatMap((id) => [titleOf(articles, id), articles.get(id)?.opening ?? '']))
  const having = new Map<string, ListedEvent[]>()
  for (const event of events)
    for (const word of wordsIn([event.title, ...event.articleIds.map((id) => titleOf(articles, id))]))
      if (own.has(word)) addTo(having, word, event)
  const nearness = new Map<ListedEvent, number>()
  for (const some of having.values())
    for (const event of some)
      nearness.set(event, (nearness.get(event) ?? 0) + Math.log((events.length + 1) / some.length))
  return ordered(
    orderEvents(events, 'told'),
    byMost((event) => nearness.get(event) ?? 0),
  )
}

function titleOf(articles: Articles, id: string): string {
  const article = articles.get(id)
  return article?.metadata.title?.value ?? article?.opening ?? ''
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))
}
