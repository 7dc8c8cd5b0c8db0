import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { Article } from '../../../shared/schema/article'
import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { suggestInSteps } from '../../../shared/domain/suggestions/suggest-claims'
import type { SuggestionContext } from '../../../shared/domain/suggestions/suggest-claims'
import { rankSuggestions } from '../../../shared/domain/suggestions/weigh-reasons'
import { unansweredSuggestions } from '../../../shared/domain/suggestions/claim-suggestion'
import { useClaimsOf } from '../derived'
import { useCurrentText } from '../texts'
import { keptValues } from '../place/kept-values'

/** How many texts are remembered with their suggestions. */
const KEPT = 20
/** How long reading may hold up the window, in milliseconds. */
const SLICE = 8

const none: readonly ClaimSuggestion[] = []

/** Suggestions by the hash of the text and the facts of the article. */
const useRead = create<{ readonly byText: ReadonlyMap<string, readonly ClaimSuggestion[]> }>(() => ({
  byText: new Map(),
}))
const underWay = new Set<string>()

/** Reads a text in slices, so that a long one can be scrolled meanwhile. */
async function read(key: string, text: string, context: SuggestionContext): Promise<void> {
  if (underWay.has(key)) return
  underWay.add(key)
  const found: ClaimSuggestion[] = []
  let sliceEnd = performance.now() + SLICE
  try {
    for (const some of suggestInSteps(text, context)) {
      found.push(...some)
      if (performance.now() < sliceEnd) continue
      await new Promise((resolve) => setTimeout(resolve, 0))
      sliceEnd = performance.now() + SLICE
    }
  } finally {
    underWay.delete(key)
  }
  const ranked = rankSuggestions(found)
  useRead.setState(({ byText }) => ({ byText: new Map([...byText].slice(1 - KEPT)).set(key, ranked) }))
}

/** The sentences of an article that are worth checking and not answered yet, the weightiest first; none until its text was read. */
export function useClaimSuggestions(article: Article | undefined): readonly ClaimSuggestion[] {
  const text = useCurrentText(article)
  const claims = useClaimsOf(article?.id ?? '')
  const hash = article?.revisions.at(-1)?.textHash ?? ''
  const language = article?.metadata.language?.value ?? ''
  const articleDate = article?.metadata.published?.value ?? ''
  const key = `${hash} ${language} ${articleDate}`
  const found = useRead((state) => state.byText.get(key))
  useEffect(() => {
    if (text !== null && found === undefined) void read(key, text, { language, articleDate })
  }, [key, text, found, language, articleDate])
  return useMemo(
    () => (found && article ? unansweredSuggestions(found, article, claims) : none),
    [found, article, claims],
  )
}

/** How the sentences that are worth checking are listed: the weightiest first, or as they stand in the text. */
type ClaimSuggestionOrder = 'weight' | 'text'

const KEY = 'order-of-suggestions'

/** The order that was chosen; remembered on this machine. */
export const useClaimSuggestionOrder = create<{ readonly order: ClaimSuggestionOrder }>(() => ({
  order: keptValues.read(KEY) === 'text' ? 'text' : 'weight',
}))

export function orderClaimSuggestionsBy(order: ClaimSuggestionOrder): void {
  useClaimSuggestionOrder.setState({ order })
  keptValues.keep(KEY, order)
}
