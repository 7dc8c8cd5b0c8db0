import type { Span } from '../span'
import { graphemeEnd, graphemeStart } from '../text/grapheme-boundary'
import { lineAt } from '../text/split-paragraphs'

/** So many UTF-16 units of a line are shown before a place, and so many after it. */
export const BEFORE = 100
export const AFTER = 150

/** A place in its line: `text` is a piece of the line, and `from` is where that begins, in UTF-16 units of the whole. */
export type InContext = Span & {
  readonly from: number
  readonly text: string
  /** Whether the line goes on before and after the piece. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean }
}

/** A place with the words around it; of a place of several lines those that it begins and ends in. */
export function wordsAround(text: string, { start, end }: Span): InContext {
  const first = lineAt(text, start, BEFORE + 1).start
  const last = lineAt(text, end, AFTER + 1).end
  const from = graphemeStart(text, Math.max(first, start - BEFORE))
  const to = graphemeEnd(text, Math.min(last, end + AFTER))
  return {
    start,
    end,
    from,
    text: text.slice(from, to),
    goesOn: { before: from > first, after: to < last },
  }
}
