import { haveSameItems } from '../../../shared/domain/same-items'
import type { TextHighlight } from '../../marks/text-highlight'

type Drawn = { readonly text: string; readonly highlights: readonly TextHighlight[] }

/** Whether two parts of a text show the same words with the same highlights. */
export function isDrawnAlike(one: Drawn, other: Drawn): boolean {
  return one.text === other.text && haveSameItems(one.highlights, other.highlights)
}
