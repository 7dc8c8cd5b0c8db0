import { useMemo, useState } from 'react'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import { words } from '../../../shared/words/words'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import { useOpenSuggestions } from '../../state/derived'
import { useListing } from '../../state/lists/listing'
import type { ListRule, Listing } from '../../state/lists/listing'
import { useListChoice } from '../../state/place/places'
import { useProject } from '../../state/project-state'
import { articleName } from '../../state/selectors'
import { optionsOf } from '../../ui/fields/choice'
import { orderSuggestions } from '../../state/suggestions/order-suggestions'

/** The name under which the order of suggestions is kept; they are narrowed together with the conflicts. */
export const SUGGESTIONS = 'suggestions'

/** What a row of the list of conflicts may be: a suggestion is one of it, too. */
export const conflictStates = optionsOf({
  suggested: words.lists.suggested,
  ...words.library.conflicts.states,
})

export type SuggestedRows = Listing<SuggestedConflict> & {
  /** How many there are that are shown only when they are asked for, and whether they are. */
  readonly further: number
  readonly isAll: boolean
  readonly setAll: (isAll: boolean) => void
}

/** The suggestions that nobody has answered yet, as the list of conflicts is narrowed. */
export function useSuggestedRows(): SuggestedRows {
  const { shown, further } = useOpenSuggestions()
  const articles = useProject((state) => state.articles)
  const { order } = useListChoice(SUGGESTIONS)
  const [isAll, setAll] = useState(false)
  // What is looked for is looked for among all of them.
  const isLookedFor = useListChoice('conflicts').words.trim() !== ''
  const items = useMemo(
    () => (isAll || isLookedFor ? [...shown, ...further] : shown),
    [shown, further, isAll, isLookedFor],
  )
  const rule = useMemo(
    (): ListRule<SuggestedConflict> => ({
      wordsOf: ({ kind, members }) => [
        describeSuggestion(kind, members),
        words.comparison.kinds[kind],
        ...members.map(({ articleId }) => articleName(articles.get(articleId))),
      ],
      facets: [{ id: 'state', values: conflictStates, valuesOf: () => ['suggested'] }],
      order: (rows) => orderSuggestions(rows, order),
    }),
    [articles, order],
  )
  return { ...useListing('conflicts', items, rule), further: isLookedFor ? 0 : further.length, isAll, setAll }
}
