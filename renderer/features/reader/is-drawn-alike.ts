import type { TextHighlight } from './text-highlight'

type Drawn = { readonly text: string; readonly highlights: readonly TextHighlight[] }

/** Whether two parts of a text show the same words with the same highlights. */
export function isDrawnAlike(one: Drawn, other: Drawn): boolean {
  return (
    one.text === other.text &&
    one.highlights.length === other.highlights.length &&
    one.highlights.every((highlight, at) => highlight === other.highlights[at])
  )
}
