import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'
import { hear } from '../../state/answers'
import { goTo } from '../../state/view-state'

type Suggested = {
  readonly articleId: string
  readonly text: string
  readonly suggestions: readonly ClaimSuggestion[]
  /** Where one is in the text. */
  readonly from: number
}

/** Selects what makes the next (1) or previous (-1) sentence worth checking, around the ends of the text. */
export function goToSuggestion(step: 1 | -1, { articleId, text, suggestions, from }: Suggested): void {
  const inOrder = suggestions.toSorted((a, b) => a.focus.start - b.focus.start)
  const next =
    step === 1
      ? (inOrder.find(({ focus }) => focus.start > from) ?? inOrder[0])
      : (inOrder.findLast(({ focus }) => focus.start < from) ?? inOrder.at(-1))
  if (!next) return
  const { focus, span } = next
  goTo({ articleId, start: focus.start, end: focus.end, isSelected: true })
  hear(text.slice(span.start, span.end))
}
